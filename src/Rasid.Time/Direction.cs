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

    private readonly Mask _future = Mask.Of(symbols.Word("mark-future"));
    private readonly Mask _past = Mask.Of(symbols.Word("mark-past"));
    private readonly string[] _futurePrefixes = vocabulary.Prefixes("prefix-future");
    private readonly string[] _otherPrefixes = vocabulary.Prefixes("prefix-not-future");

    /// <summary>Whether a bare weekday, day or month there lies ahead of the reference.</summary>
    public bool IsAhead(TokenTable table, WordEntry?[] entries, Sentence sentence, int first, int last, Prefer prefer)
    {
        for (var t = first - 1; t >= sentence.First && t >= first - Before; t--)
        {
            if (Sign(table[t], entries[t]) is { } sign) return sign;
        }
        if (first - sentence.First <= 1)
        {
            for (var t = last + 1; t < sentence.End && t <= last + After; t++)
            {
                if (Sign(table[t], entries[t]) is { } sign) return sign;
            }
        }
        return prefer == Prefer.Future;
    }

    /// <summary>True: ahead; false: behind; null: the word says nothing.</summary>
    private bool? Sign(in Token token, WordEntry? entry)
    {
        if (entry is not null)
        {
            if ((entry.All & _future).Any) return true;
            if ((entry.All & _past).Any) return false;
            return null;
        }
        if (token.Kind != TokenKind.Word) return null;
        var best = token.Type.Best;
        if (best.PartOfSpeech == PartOfSpeech.Unknown) return Begins(token.Key, _futurePrefixes) && !Begins(token.Key, _otherPrefixes) ? true : null;
        if (!best.IsFinite) return null;
        if (best.Has(Proclitics.Sa)) return true;
        // A form that may be a noun as well (عقد، قتل) says nothing.
        return best.Derivation == Derivation.Perfect && !HasNoun(token.Type) ? false : null;
    }

    private static bool HasNoun(WordType type)
    {
        foreach (var reading in type.Readings)
        {
            if (reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective) return true;
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
