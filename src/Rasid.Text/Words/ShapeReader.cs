namespace Rasid.Text.Words;

/// <summary>Reads what the tables do not know by its shape: article, ending, prefix, relational ending.</summary>
internal sealed class ShapeReader
{
    private const double Base = 0.5;
    private const double WellKnown = 3;
    private readonly Affixes _affixes;
    private readonly StemIndex _index;
    private readonly IReadOnlyList<LexemeEntry> _lexemes;

    private readonly Ending[] _relational;

    public ShapeReader(Affixes affixes, StemIndex index, IReadOnlyList<LexemeEntry> lexemes)
    {
        (_affixes, _index, _lexemes) = (affixes, index, lexemes);
        _relational = [.. affixes.All.Where(static e => e.Slot == StemSlot.Adjective && e.Pronoun != BeforePronoun.Must && e.Suffix is not ("و" or "ي" or "تا" or "تي"))];
    }

    /// <summary>Adds what the shape says: everything for a form that the tables hardly know, a bare name beside what they know well.</summary>
    public void Add(string clean, string key, List<Reading> found)
    {
        foreach (var reading in found)
        {
            if (reading.Weight < WellKnown) continue;
            found.Add(new Reading(Proclitics.None, 0, key.Length, PartOfSpeech.ProperNoun, null, Derivation.None, new Agreement(3, '\0', '\0'), Agreement.Unknown, false, Base));
            return;
        }
        foreach (var proclitic in _affixes.Proclitics)
        {
            if ((proclitic.Value & Proclitics.A) != 0 || !Analyzer.Begins(clean, key, proclitic, out var start)) continue;
            if (key.Length - start < (start > 0 ? 3 : 2)) continue;
            if ((proclitic.Hosts & HostKind.Nominal) != 0) Nominal(clean, key, proclitic, start, found);
            if ((proclitic.Hosts & HostKind.Imperfect) != 0 && clean[^1] != 'ة') Imperfect(key, proclitic, start, found);
        }
    }

    private static double Cost(Proclitic proclitic) => proclitic.Value switch
    {
        Proclitics.None => 0,
        _ when (proclitic.Value & Proclitics.Al) != 0 => 1.5 + proclitic.Weight,
        _ => proclitic.Weight - 1.5,
    };

    private void Nominal(string clean, string key, Proclitic proclitic, int start, List<Reading> found)
    {
        var body = key.AsSpan(start);
        var weight = Base + Cost(proclitic);
        var definite = (proclitic.Value & Proclitics.Al) != 0;
        Nisba(clean, key, proclitic, start, found);
        var (agreement, gain) = Shape(body, clean[^1]);
        found.Add(Make(proclitic, start, body.Length, definite || gain > 0.5 ? PartOfSpeech.Noun : PartOfSpeech.ProperNoun, Derivation.None, agreement, weight + gain));
    }

    private static (Agreement Agreement, double Gain) Shape(ReadOnlySpan<char> body, char last)
    {
        if (last == 'ة') return (new Agreement(3, 'f', 's'), 1);
        if (body.Length > 3 && body.EndsWith("ات")) return (new Agreement(3, 'f', 'p'), 0.8);
        if (body.Length > 4 && (body.EndsWith("ون") || body.EndsWith("ين"))) return (new Agreement(3, 'm', 'p'), 0.3);
        return (new Agreement(3, '\0', '\0'), 0);
    }

    /// <summary>ليبي، ليبية، ليبيون after any stem; heavier when the stem is a known noun.</summary>
    private void Nisba(string clean, string key, Proclitic proclitic, int start, List<Reading> found)
    {
        if (clean[^1] == 'ى') return;
        foreach (var ending in _relational)
        {
            var end = key.Length - ending.Suffix.Length;
            if (end - start < 4 || key[end - 1] != 'ي' || !key.EndsWith(ending.Suffix, StringComparison.Ordinal)) continue;
            if (ending.Suffix == "ه" && clean[^1] != 'ة') continue;
            var noun = KnownNoun(key.AsSpan(start, end - 1 - start));
            var weight = Base + ending.Weight + (noun is null ? 1 + Cost(proclitic) : 3.5 + proclitic.Weight);
            found.Add(Make(proclitic, start, key.Length - start, PartOfSpeech.Adjective, Derivation.Nisba, ending.Agreement, weight) with { Lexeme = noun });
        }
    }

    /// <summary>The noun that a relational stem comes from: سياس-ي from سياسة, إيطال-ي from إيطاليا.</summary>
    private Lexeme? KnownNoun(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2) return null;
        Span<char> longer = stackalloc char[stem.Length + 2];
        stem.CopyTo(longer);
        if (Noun(stem) is { } noun) return noun;
        longer[stem.Length] = 'ا';
        if (Noun(longer[..(stem.Length + 1)]) is { } withAlef) return withAlef;
        (longer[stem.Length], longer[stem.Length + 1]) = ('ي', 'ا');
        return Noun(longer);
    }

    private Lexeme? Noun(ReadOnlySpan<char> stem)
    {
        for (var at = _index.First(stem); at >= 0; at = _index[at].Next)
        {
            if (_index[at].Derivation is Derivation.None or Derivation.VerbalNoun && _index[at].Slot is not (StemSlot.Function or StemSlot.FunctionAlone or StemSlot.JoinedOnly))
                return _lexemes[_index[at].Lexeme].Lexeme;
        }
        return null;
    }

    private static void Imperfect(string key, Proclitic proclitic, int start, List<Reading> found)
    {
        var length = key.Length - start;
        if (length < 4 || key[start] is not ('ي' or 'ت')) return;
        var future = (proclitic.Value & Proclitics.Sa) != 0;
        var they = key.EndsWith("ون", StringComparison.Ordinal) && length > 5;
        var weight = Base + (future ? 2.5 : key[start] == 'ي' ? 0.3 : -0.8) + (they ? 0.8 : 0) + (future ? 0 : Cost(proclitic));
        var agreement = new Agreement(3, key[start] == 'ي' ? 'm' : 'f', they ? 'p' : 's');
        found.Add(Make(proclitic, start, length, PartOfSpeech.Verb, Derivation.Imperfect, agreement, weight));
    }

    private static Reading Make(Proclitic proclitic, int start, int length, PartOfSpeech pos, Derivation derivation, Agreement agreement, double weight) =>
        new(proclitic.Value, start, length, pos, null, derivation, agreement, Agreement.Unknown, false, weight);
}
