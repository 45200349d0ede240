using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time.Grammar;

namespace Rasid.Time;

/// <summary>Decides from the words of the clause whether what is left open lies ahead.</summary>
internal sealed class Direction(Symbols symbols, Vocabulary vocabulary)
{
    /// <summary>Classes of words that point ahead or behind begin so.</summary>
    public const string Mark = "mark-";

    /// <summary>How many tokens before an expression may govern it.</summary>
    private const int Before = 24;

    /// <summary>How many tokens after an expression that opens its sentence may govern it.</summary>
    private const int After = 3;

    /// <summary>How far before a present verb an auxiliary makes it past.</summary>
    private const int Auxiliary = 2;

    /// <summary>Readings whose weights differ by less are both likely.</summary>
    private const double Doubt = 1;

    private readonly Mask _future = Mask.Of(symbols.Word("mark-future"));
    private readonly Mask _past = Mask.Of(symbols.Word("mark-past"));
    // Words of plans speak to the dater alone; here they are words like any other.
    private readonly int _plan = symbols.Word("mark-plan");
    private readonly string[] _futurePrefixes = vocabulary.Prefixes("prefix-future");
    private readonly string[] _otherPrefixes = vocabulary.Prefixes("prefix-not-future");

    /// <summary>Whether words of the clause decided the last answer, not the preference.</summary>
    public bool IsSaid { get; private set; }

    /// <summary>Where what is left open lies.</summary>
    public Course Of(TokenTable table, WordEntry?[] entries, Sentence sentence, int first, int last, Prefer prefer)
    {
        var present = -1;
        IsSaid = true;
        for (var t = first - 1; t >= sentence.First && t >= first - Before; t--)
        {
            var sign = Sign(table[t], entries[t]);
            if (sign == Course.Near)
            {
                if (present < 0) present = t;
            }
            else if (sign is { } course)
            {
                // كان يزور is past, قال إنه يزور is not.
                if (course == Course.Ahead || present < 0 || present - t <= Auxiliary) return course;
                break;
            }
        }
        if (present < 0 && first - sentence.First <= 1)
        {
            for (var t = last + 1; t < sentence.End && t <= last + After; t++)
            {
                if (Sign(table[t], entries[t]) is { } sign && sign != Course.Near) return sign;
            }
        }
        IsSaid = false;
        return prefer == Prefer.Future ? Course.Ahead : present >= 0 ? Course.Near : Course.Behind;
    }

    /// <summary>Where a word points; null when it says nothing.</summary>
    private Course? Sign(in Token token, WordEntry? entry)
    {
        if (entry is not null && !entry.IsOnly(_plan))
        {
            if ((entry.All & _future).Any) return Course.Ahead;
            return (entry.All & _past).Any ? Course.Behind : null;
        }
        if (token.Kind != TokenKind.Word) return null;
        var best = token.Type.Best;
        if (best.PartOfSpeech == PartOfSpeech.Unknown) return Begins(token.Key, _futurePrefixes) && !Begins(token.Key, _otherPrefixes) ? Course.Ahead : null;
        if (!best.IsFinite) return null;
        if (best.Has(Proclitics.Sa)) return Course.Ahead;
        // A form that may be a noun as well (عقد، قتل) says nothing.
        if (HasNoun(token.Type) || IsParticipleToo(token.Type)) return null;
        return best.Derivation switch
        {
            Derivation.Perfect => Course.Behind,
            Derivation.Imperfect => Course.Near,
            _ => null,
        };
    }

    private static bool HasNoun(WordType type)
    {
        foreach (var reading in type.Readings)
        {
            if (reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective && reading.Weight > type.Best.Weight - Doubt) return true;
        }
        return false;
    }

    /// <summary>English held, signed: was it so, or will it be? The word before tells.</summary>
    private static bool IsParticipleToo(WordType type)
    {
        foreach (var reading in type.Readings)
        {
            if (reading.Derivation == Derivation.PassiveParticiple && type.Best.Derivation == Derivation.Perfect && ReferenceEquals(reading.Lexeme, type.Best.Lexeme)) return true;
        }
        return false;
    }

    private static bool Begins(string key, string[] prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (key.Length >= prefix.Length + 2 && key.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
