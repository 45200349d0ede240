using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Actors;

/// <summary>The report under work, as every parser of names sees it.</summary>
internal sealed class Scene(ActorIndex index, ActorLanguage language)
{
    /// <summary>How much heavier the nominal reading must be than any other; readings of one form differ by less.</summary>
    private const double NominalMargin = 0.5;

    /// <summary>Words that a name in quotation marks may have.</summary>
    private const int LongestQuote = 6;

    private static readonly List<(LexEntry Entry, int Last)> NoPhrases = [];

    private TokenTable? _table;
    private IReadOnlyList<Reading> _readings = [];

    public ActorIndex Index { get; } = index;

    public ActorLanguage Language { get; } = language;

    public Atoms Atoms { get; } = new(new WordForms(index, language));

    public ReportContext Context { get; } = new();

    /// <summary>Whether the lexicon tells words from unknown ones; without it the parsers trust only their own lists.</summary>
    public bool LexiconSpeaks { get; private set; }

    public int Count => Atoms.Count;

    public void Open(TokenTable table, IReadOnlyList<Reading> readings, DateOnly? day)
    {
        (_table, _readings) = (table, readings);
        Atoms.Read(table);
        Context.Reset(day);
        LexiconSpeaks = false;
        for (var i = 0; i < Atoms.Count; i++)
        {
            var country = Atoms[i].Form.Country;
            if (country.Length > 0) Context.CountCountry(country);
            if (!LexiconSpeaks) LexiconSpeaks = Atoms[i].IsWord && Best(i).Lexeme is not null;
        }
    }

    /// <summary>Whether an atom exists and stands close enough to the one before it.</summary>
    public bool Follows(int i, Gap most) => i > 0 && i < Atoms.Count && Atoms[i].Before <= most;

    public Analysis Whole(int i) => Atoms[i].Form.Whole;

    /// <summary>Whether the word stands in no name; a stop word that is also a given name is told by its spelling (على، علي).</summary>
    public bool IsStop(int i)
    {
        var form = Atoms[i].Form;
        return form.IsStop && (form.Whole.Given is null || Language.IsStopSpelling(_table![Atoms[i].Last].Type.Clean));
    }

    /// <summary>Whether the lexicon knows the word best as a person's name.</summary>
    public bool IsPersonName(int i) => Atoms[i].IsWord && Best(i).Lexeme is { Class: "name-person" };

    /// <summary>Whether the word is the second of two sides of one country (شرق وغرب ليبيا): together they are the whole.</summary>
    public bool IsSecondSide(int i, Analysis analysis) => analysis.Conjunction && Follows(i, Gap.None) && analysis.Begins(LexEntry.Regions) && (Atoms[i - 1].Form.Kinds & LexEntry.Regions) != 0;

    /// <summary>Whether the word has a reading as a verbal noun, whatever its neighbours chose.</summary>
    public bool CanBeVerbalNoun(int i)
    {
        foreach (var reading in _table![Atoms[i].Last].Type.Readings)
        {
            if (reading is { Derivation: Derivation.VerbalNoun, HasPronoun: false, IsDefinite: false } && reading.Proclitics == Proclitics.None) return true;
        }
        return false;
    }

    /// <summary>Whether the word can be a participle or adjective, whatever it is best (القاهرة).</summary>
    public bool CanQualify(int i)
    {
        foreach (var reading in _table![Atoms[i].Last].Type.Readings)
        {
            if (reading is { PartOfSpeech: PartOfSpeech.Adjective, Lexeme: not null }) return true;
        }
        return false;
    }

    /// <summary>Whether the atom is a name by a child or a thing owned (أبو عمار), written as one or apart.</summary>
    public bool IsKunya(int i)
    {
        var form = Atoms[i].Form;
        return Atoms[i].Last > Atoms[i].First && form.Key.Length > 5 && Language.IsKunya(_table![Atoms[i].First].Key);
    }

    /// <summary>Index of the sentence that an atom stands in.</summary>
    public int SentenceOf(int i) => _table![Atoms[i].First].Sentence;

    /// <summary>Whether a dash joins the atom to the one before it.</summary>
    public bool IsHyphen(int i) => i > 0 && i < Count && Atoms[i].First - Atoms[i - 1].Last > 1 && Atoms[i].Before == Gap.None;

    /// <summary>Whether a verb of speech stands there whose subject may follow.</summary>
    public bool IsSpeech(int i) => i >= 0 && i + 1 < Count && Atoms[i + 1].Before == Gap.None && Best(i) is { IsFinite: true, Lexeme.Class: "speech" };

    /// <summary>Whether the reading chosen for the word takes the same proclitics off, or knows no better (بيان is no name behind ب).</summary>
    public bool CutsLike(int i, Analysis analysis) => Atoms[i].Last > Atoms[i].First || Best(i) is not { Lexeme: not null } best || best.StemStart >= analysis.Strip;

    /// <summary>Whether the word is a definite relational adjective (الديمقراطية, الاتحادية), as the names of bodies are made with; states' own are apart.</summary>
    public bool IsNaming(int i)
    {
        if (!Whole(i).IsDefinite || !Atoms[i].IsWord || Whole(i).Lexicon is { Values.Count: > 0 } || Atoms[i].Form.IsStop) return false;
        var best = Best(i);
        if (best.PartOfSpeech is not PartOfSpeech.Adjective && best is not { Derivation: Derivation.Nisba }) return false;
        var bare = Whole(i).Bare;
        return best.Derivation is Derivation.Nisba || (best.Lexeme?.PartOfSpeech == PartOfSpeech.Adjective && (bare.EndsWith('ي') || bare.EndsWith("يه", StringComparison.Ordinal)));
    }

    /// <summary>Whether an adjective can go with a noun by gender; what is not told agrees.</summary>
    public bool Agree(int noun, int adjective)
    {
        var (a, b) = (Best(noun).Agreement, Best(adjective).Agreement);
        if (a.Number == 'p' && a.Gender != 'm' && b.Number != 'p') return b.Gender != 'm';
        return a.Gender == '\0' || b.Gender == '\0' || a.Gender == b.Gender || a.Number == 'p';
    }

    /// <summary>Whether the word is a verbal noun where it stands.</summary>
    public bool IsVerbalNoun(int i) => Best(i) is { PartOfSpeech: PartOfSpeech.Noun } best && (best.Derivation == Derivation.VerbalNoun || best.Lexeme?.Class is "event" or "abstract");

    /// <summary>The last atom before the mark that closes what is opened just before this one; null when nothing is opened or it is long.</summary>
    public int? Quoted(int i)
    {
        if (i <= 0 || i >= Count || Atoms[i].Before != Gap.Soft) return null;
        var close = _table![Atoms[i].First - 1] switch
        {
            var t when t.Is('"') => '"',
            var t when t.Is('«') => '»',
            var t when t.Is('“') => '”',
            var t when t.Is('‘') => '’',
            var t when t.Is('\'') => '\'',
            _ => '\0',
        };
        if (close == '\0') return null;
        for (var last = i; last < Count && last - i < LongestQuote; last++)
        {
            if (last > i && Atoms[last].Before > Gap.Soft) return null;
            var next = Atoms[last].Last + 1;
            if (next < _table.Count && (_table[next].Is(close) || (close == '”' && _table[next].Is('“')))) return last;
        }
        return null;
    }

    /// <summary>Whether the lexicon reads the word as an adjective.</summary>
    public bool IsAdjective(int i) => Best(i).PartOfSpeech == PartOfSpeech.Adjective;

    /// <summary>The reading that its neighbours chose for an atom's last word.</summary>
    public Reading Best(int i) => _readings[Atoms[i].Last];

    /// <summary>Whether the lexicon knows the word as anything but a name.</summary>
    public bool IsOrdinary(int i) => Best(i) is { Lexeme: not null, PartOfSpeech: not PartOfSpeech.ProperNoun, Derivation: not Derivation.Nisba };

    /// <summary>Whether the word is at best a participle, as many names are (مسعد).</summary>
    public bool IsParticiple(int i) => Best(i).Derivation is Derivation.ActiveParticiple or Derivation.PassiveParticiple;

    /// <summary>Whether the word may well be a name: no dictionary word, nothing joined at its end.</summary>
    public bool IsUnknown(int i) => Best(i) is { HasPronoun: false, PartOfSpeech: not PartOfSpeech.Verb } best && (best.Lexeme is null || best.PartOfSpeech == PartOfSpeech.ProperNoun);

    /// <summary>Whether the word can hardly be anything but a noun or adjective.</summary>
    public bool IsNominal(int i)
    {
        if (!Atoms[i].IsWord) return false;
        if (IsDefinite(i)) return true;
        double noun = 0, verb = 0;
        foreach (var reading in _table![Atoms[i].Last].Type.Readings)
        {
            if (reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective) noun = Math.Max(noun, reading.Weight);
            else if (reading.PartOfSpeech != PartOfSpeech.ProperNoun) verb = Math.Max(verb, reading.Weight);
        }
        return noun > verb + NominalMargin;
    }

    /// <summary>Whether the word counts what follows, or is another word that no adjective goes with.</summary>
    public bool IsCounting(int i)
    {
        var form = Atoms[i].Form;
        return Best(i).PartOfSpeech == PartOfSpeech.Number || form.IsStop || (form.Key.Length > 3 && form.Key[0] == 'و' && Language.IsStop(form.Key[1..]));
    }

    /// <summary>Whether the word is definite: by the article, under a preposition too, or by a pronoun.</summary>
    public bool IsDefinite(int i) => Whole(i).IsDefinite || Best(i).IsDefinite || Best(i).HasPronoun;

    /// <summary>Whether the word is a relative pronoun, after which no bare noun comes.</summary>
    public bool IsRelative(int i)
    {
        foreach (var reading in _table![Atoms[i].Last].Type.Readings)
        {
            if (reading.PartOfSpeech == PartOfSpeech.Relative && reading.Weight > Best(i).Weight - 1) return true;
        }
        return false;
    }

    public string Text(int first, int last) => _table!.Slice(Atoms[first].First, Atoms[last].Last);

    /// <summary>Keys of atoms joined, for a stable id; proclitics of the first are left out.</summary>
    public string KeyOf(int first, int last, Analysis start)
    {
        var parts = new List<string> { start.Stem };
        for (var i = first + 1; i <= last; i++) parts.Add(Atoms[i].Form.Key);
        return string.Join('_', parts);
    }

    /// <summary>Every phrase of the language's tables that begins here, shortest first, with its last atom; only of the tables asked for.</summary>
    public List<(LexEntry Entry, int Last)> Phrases(Analysis analysis, int i, int kinds)
    {
        if (!analysis.Begins(kinds)) return NoPhrases;
        var found = new List<(LexEntry, int)>(2);
        var node = analysis.Lexicon;
        var last = i;
        while (node is not null)
        {
            foreach (var entry in node.Values)
            {
                if ((entry.Table & kinds) != 0) found.Add((entry, last));
            }
            if (!Follows(last + 1, Gap.None)) break;
            var next = Whole(last + 1);
            node = node.Child(next.Stem) ?? node.Child(next.Bare);
            last++;
        }
        return found;
    }

    /// <summary>The longest phrase of one table that begins here, or null.</summary>
    public (T Entry, int Last)? Longest<T>(Analysis analysis, int i)
        where T : LexEntry
    {
        (T, int)? best = null;
        var node = analysis.Lexicon;
        var last = i;
        while (node is not null)
        {
            foreach (var entry in node.Values)
            {
                if (entry is T wanted) best = (wanted, last);
            }
            if (!Follows(last + 1, Gap.None)) break;
            var next = Whole(last + 1);
            node = node.Child(next.Stem) ?? node.Child(next.Bare);
            last++;
        }
        return best;
    }
}
