namespace Rasid.Text.Words;

/// <summary>Cuts a form into clitics, ending and stem in every way that the tables allow.</summary>
internal sealed class Analyzer
{
    private const double Known = 5;
    private const double NameWithArticle = 1.5;
    private const int MostReadings = 16;
    private const int MostCuts = 32;
    private readonly Affixes _affixes;
    private readonly StemIndex _index;
    private readonly IReadOnlyList<LexemeEntry> _lexemes;
    private readonly ShapeReader _shapes;

    public Analyzer(Affixes affixes, StemIndex index, IReadOnlyList<LexemeEntry> lexemes)
    {
        (_affixes, _index, _lexemes) = (affixes, index, lexemes);
        _shapes = new ShapeReader(affixes, index, lexemes);
    }

    public Reading[] Analyze(string clean, string key)
    {
        var found = new List<Reading>(8);
        Read(clean, key, found);
        _shapes.Add(clean, key, found);
        return Rank(found);
    }

    /// <summary>Whether a folded form has, among all its readings, one of this lexeme and derivation.</summary>
    internal bool ReadsAs(string key, string lexeme, Derivation derivation)
    {
        var found = new List<Reading>();
        Read(key, key, found);
        return found.Exists(r => r.Lexeme?.Id == lexeme && r.Derivation == derivation);
    }

    private void Read(string clean, string key, List<Reading> found)
    {
        Span<Cut> cuts = stackalloc Cut[MostCuts];
        var count = Cuts(clean, key, cuts, out var endings);
        foreach (var proclitic in _affixes.Proclitics)
        {
            if (!Begins(clean, key, proclitic, out var start)) continue;
            for (var c = 0; c < count; c++)
            {
                var cut = cuts[c];
                if (cut.StemEnd <= start) continue;
                var stem = key.AsSpan(start, cut.StemEnd - start);
                var enclitic = cut.Enclitic < 0 ? null : _affixes.Enclitics[cut.Enclitic];
                Match(clean, stem, false, endings[c]!, proclitic, enclitic, start, cut.End, found);
                if (stem.Length > 1 && stem[0] is 'ي' or 'ت' or 'ا' or 'ن') Match(clean, stem, true, endings[c]!, proclitic, enclitic, start, cut.End, found);
            }
        }
    }

    /// <summary>Every way to cut pronoun and ending off the end; the same for all proclitics.</summary>
    private int Cuts(string clean, string key, Span<Cut> cuts, out Ending[]?[] endings)
    {
        endings = new Ending[MostCuts][];
        var count = 0;
        for (var e = -1; e < _affixes.Enclitics.Length; e++)
        {
            var end = key.Length;
            if (e >= 0)
            {
                var written = _affixes.Enclitics[e].Written;
                end -= written.Length;
                if (end < 1 || clean[^1] == 'ة' || !key.EndsWith(written, StringComparison.Ordinal)) continue;
            }
            for (var length = Math.Min(_affixes.LongestSuffix, end - 1); length >= 0; length--)
            {
                if (_affixes.With(key.AsSpan(end - length, length)) is not { } with || count == MostCuts) continue;
                endings[count] = with;
                cuts[count++] = new Cut(end - length, end, e);
            }
        }
        return count;
    }

    /// <summary>Whether the proclitic stands at the front; its article can be melted into a stem that begins with l.</summary>
    internal static bool Begins(string clean, string key, Proclitic proclitic, out int start)
    {
        start = proclitic.Written.Length;
        if (!key.StartsWith(proclitic.Written, StringComparison.Ordinal) || start >= key.Length) return false;
        if ((proclitic.Value & Proclitics.A) != 0 && clean[0] != 'أ') return false;
        return !proclitic.Melts || key[start] == 'ل';
    }

    private void Match(string clean, ReadOnlySpan<char> stem, bool prefixed, Ending[] endings, Proclitic proclitic, Enclitic? enclitic, int start, int end, List<Reading> found)
    {
        for (var at = _index.First(prefixed ? stem[1..] : stem); at >= 0;)
        {
            var entry = _index[at];
            at = entry.Next;
            foreach (var ending in endings)
            {
                if (ending.Slot != entry.Slot || prefixed != (ending.Prefix.Length > 0) || (prefixed && ending.Prefix[0] != stem[0])) continue;
                if (ending.Pronoun == (enclitic is null ? BeforePronoun.Must : BeforePronoun.Never)) continue;
                var host = HostOf(entry);
                if ((proclitic.Hosts & host) == 0 || (enclitic is not null && (enclitic.Hosts & host) == 0)) continue;
                // The article ends what a pronoun, a construct or the accusative's alef would.
                if (host == HostKind.Nominal && (proclitic.Value & Proclitics.Al) != 0 && (enclitic is not null || ending.Suffix == "ا")) continue;
                Take(clean, entry, ending, proclitic, enclitic, start, end, found);
            }
        }
    }

    private void Take(string clean, StemEntry entry, Ending ending, Proclitic proclitic, Enclitic? enclitic, int start, int end, List<Reading> found)
    {
        var lexeme = _lexemes[entry.Lexeme];
        var written = clean.AsSpan(start, end - start);
        if (enclitic is not null && lexeme.Lexeme.PartOfSpeech == PartOfSpeech.ProperNoun) return;
        if (lexeme.DemandsSurface && !Spelling.Same(written, lexeme.Lexeme.Lemma)) return;
        if (!Spelling.Allows(clean, written, entry, ending, enclitic is not null, lexeme.Lexeme, out var penalty)) return;
        var host = HostOf(entry);
        var weight = Known + (host is HostKind.Perfect or HostKind.Imperfect or HostKind.Imperative ? lexeme.VerbalWeight : lexeme.NominalWeight) + proclitic.Weight + ending.Weight + (enclitic?.Weight ?? 0) + penalty + WeightOf(entry);
        if (lexeme.ShunsArticle && (proclitic.Value & Proclitics.Al) != 0) weight -= NameWithArticle;
        var agreement = ending.Agreement;
        var pronoun = enclitic?.Agreement ?? Agreement.Unknown;
        var pos = PartOfSpeechOf(entry, lexeme.Lexeme);
        found.Add(new Reading(proclitic.Value, start, end - start, pos, lexeme.Lexeme, entry.Derivation, agreement, pronoun, entry.Passive, weight));
        // A participle is an adjective or stands for who does it.
        if (entry.Derivation is Derivation.ActiveParticiple or Derivation.PassiveParticiple)
            found.Add(new Reading(proclitic.Value, start, end - start, PartOfSpeech.Noun, lexeme.Lexeme, entry.Derivation, agreement, pronoun, entry.Passive, weight - 0.1));
    }

    private static double WeightOf(StemEntry entry) => entry.Derivation switch
    {
        Derivation.Perfect or Derivation.Imperfect => entry.Passive ? -1.2 : 0.1,
        Derivation.Imperative => -1,
        Derivation.ActiveParticiple => -0.5,
        Derivation.PassiveParticiple => -0.7,
        Derivation.VerbalNoun => 0,
        _ => entry.Slot is StemSlot.Function or StemSlot.FunctionAlone ? 1.5 : 0.3,
    };

    internal static HostKind HostOf(StemEntry entry) => entry.Derivation switch
    {
        Derivation.Perfect => HostKind.Perfect,
        Derivation.Imperfect => HostKind.Imperfect,
        Derivation.Imperative => HostKind.Imperative,
        _ => entry.Slot is StemSlot.Function or StemSlot.FunctionAlone ? HostKind.Function : HostKind.Nominal,
    };

    private static PartOfSpeech PartOfSpeechOf(StemEntry entry, Lexeme lexeme) => entry.Derivation switch
    {
        Derivation.VerbalNoun => PartOfSpeech.Noun,
        Derivation.ActiveParticiple or Derivation.PassiveParticiple => PartOfSpeech.Adjective,
        _ => lexeme.PartOfSpeech,
    };

    /// <summary>Likeliest first; of readings that say the same only the likeliest stays.</summary>
    private static Reading[] Rank(List<Reading> found)
    {
        found.Sort(static (a, b) => b.Weight != a.Weight ? b.Weight.CompareTo(a.Weight) : a.StemStart.CompareTo(b.StemStart));
        var kept = 0;
        for (var i = 0; i < found.Count && kept < MostReadings; i++)
        {
            var known = false;
            for (var k = 0; k < kept && !known; k++) known = SaysTheSame(found[k], found[i]);
            if (!known) found[kept++] = found[i];
        }
        return found.GetRange(0, kept).ToArray();
    }

    private static bool SaysTheSame(Reading a, Reading b) =>
        ReferenceEquals(a.Lexeme, b.Lexeme) && a.Derivation == b.Derivation && a.PartOfSpeech == b.PartOfSpeech && a.Proclitics == b.Proclitics
        && a.StemStart == b.StemStart && a.StemLength == b.StemLength && a.Agreement == b.Agreement && a.Pronoun == b.Pronoun && a.Passive == b.Passive;

    /// <summary>Where a stem ends and which pronoun follows: index into the enclitics, -1 for none.</summary>
    private readonly record struct Cut(int StemEnd, int End, int Enclitic);
}
