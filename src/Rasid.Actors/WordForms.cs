using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Actors;

/// <summary>The word forms that one reader has met.</summary>
/// <remarks>One instance a thread; forgets everything past <see cref="Limit"/> forms, so memory stays flat.</remarks>
internal sealed class WordForms
{
    public const int Limit = 200_000;

    private readonly ActorIndex _index;
    private readonly ActorLanguage _language;
    private readonly Dictionary<string, WordForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private WordType? _type;

    public WordForms(ActorIndex index, ActorLanguage language)
    {
        (_index, _language) = (index, language);
        _lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The form of a word type, which keeps it.</summary>
    public WordForm Get(WordType type)
    {
        ref var note = ref type.Notes[FormNotes.OfActors];
        if (note is WordForm form && ReferenceEquals(form.Owner, this)) return form;
        note = form = Make(type.Key, type);
        return form;
    }

    public IReadOnlySet<string> Joins => _language.Joins;

    public WordForm Get(ReadOnlySpan<char> key)
    {
        if (_lookup.TryGetValue(key, out var form)) return form;
        if (_forms.Count >= Limit) _forms.Clear();
        form = Make(key.ToString(), null);
        _forms.Add(form.Key, form);
        return form;
    }

    private WordForm Make(string key, WordType? type)
    {
        _type = type;
        var analyses = new List<Analysis>(2) { Analyze(key, 0, false, '\0', key) };
        if (key.Length > 2 && key[0] is 'و' or 'ف')
        {
            AddKnown(analyses, Analyze(key, 1, true, '\0', key[1..]));
            AddPrepositions(analyses, key, 1);
        }
        AddPrepositions(analyses, key, 0);
        return new WordForm(this, key, _language.IsStop(key), IsCue(analyses, _language.IsPlaceCue), IsCue(analyses, _language.IsNounCue), _language.IsSon(key), _language.IsBinding(key), CountryOf(analyses), IsForeign(type), NameKeys.IsJoin(key, Joins), Cue(analyses), [.. analyses]);
    }

    private string CountryOf(List<Analysis> analyses)
    {
        foreach (var analysis in analyses)
        {
            if (analysis.Nisba is { Kind: ActorKind.State } state) return state.Country;
            foreach (var name in analysis.Names?.Values ?? [])
            {
                if (name.Need == NameNeed.None && name.Kind != NameKind.Metonym && _index.StateOf(name.Actor.Country) is not null) return name.Actor.Country;
            }
        }
        return "";
    }

    /// <summary>Whether the lexicon reads what is left after proclitics as a word that only names people; best of all, or too.</summary>
    private string? PersonName(int strip)
    {
        if (_type is null) return null;
        foreach (var reading in _type.Readings)
        {
            if (reading.Lexeme?.Class != "name-person" || reading.StemStart != strip) continue;
            return reading == _type.Best ? Analysis.Name : Analysis.Weak;
        }
        return null;
    }

    /// <summary>Whether the word, or what is left of it behind its proclitics, is of a list.</summary>
    private static bool IsCue(List<Analysis> analyses, Func<string, bool> isListed)
    {
        foreach (var analysis in analyses)
        {
            if (isListed(analysis.Stem)) return true;
        }
        return false;
    }

    private PlaceCue Cue(List<Analysis> analyses)
    {
        foreach (var analysis in analyses)
        {
            if (_language.CueOf(analysis.Stem) is var cue and not PlaceCue.Place) return cue;
        }
        return _type?.Best.Lexeme is { Class: "name-place" } ? PlaceCue.Visit : PlaceCue.Place;
    }

    private static bool IsForeign(WordType? type)
    {
        if (type is not { Kind: TokenKind.Word }) return false;
        foreach (var reading in type.Readings)
        {
            if (reading.Lexeme is not null) return false;
        }
        return true;
    }

    private void AddPrepositions(List<Analysis> analyses, string key, int from)
    {
        if (key.Length - from < 3) return;
        var c = key[from];
        if (c is not ('ب' or 'ك' or 'ل')) return;
        // لل holds the article, whose alef is not written: the name begins with the preposition.
        if (c == 'ل' && key[from + 1] == 'ل')
        {
            AddKnown(analyses, Analyze(key, from, from > 0, 'ل', string.Concat(NameKeys.Article, key.AsSpan(from + 2))));
            // A noun in ل has lost one of three: للجنة is ل + اللجنة.
            AddKnown(analyses, Analyze(key, from, from > 0, 'ل', string.Concat(NameKeys.Article, key.AsSpan(from + 1))));
        }
        else AddKnown(analyses, Analyze(key, from + 1, from > 0, c, key[(from + 1)..]));
    }

    private static void AddKnown(List<Analysis> analyses, Analysis analysis)
    {
        if (analysis.IsKnown) analyses.Add(analysis);
    }

    private Analysis Analyze(string key, int strip, bool conjunction, char preposition, string stem)
    {
        // A word that begins with these letters by itself (ألماني، آلية) is known whole; only else they are the article.
        var bare = _language.Knows(stem) || _index.Nisba(stem) is not null ? stem : Inflection.Bare(stem);
        return new Analysis(
            strip, conjunction, preposition, stem, bare,
            _index.Names.Child(stem), _language.Lexicon.Child(bare), _index.Nisba(bare), _language.Adjectives(bare), _language.Given(stem) ?? (_language.IsStop(stem) ? null : PersonName(strip)));
    }
}
