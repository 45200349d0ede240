using Rasid.Text;
using Rasid.Text.Tables;

namespace Rasid.Actors;

/// <summary>The language's cues for names: titles, office and body nouns, roles, adjectives, given names.</summary>
/// <remarks>Immutable after <see cref="Load"/>; safe on any thread.</remarks>
public sealed class ActorLanguage
{
    private readonly Dictionary<string, List<AdjectiveEntry>> _adjectives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private readonly HashSet<string> _joins = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _binding = new(StringComparer.Ordinal);
    private readonly HashSet<string> _kunyas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _affairs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sake = new(StringComparer.Ordinal);
    private readonly List<string> _commonEnds = [];
    private readonly List<string> _commonStarts = [];
    private readonly HashSet<string> _from = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stops = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stopSpellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceCue> _cues = new(StringComparer.Ordinal);
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);
    private readonly HashSet<string> _victims = new(StringComparer.Ordinal);
    private readonly HashSet<string> _placeCues = new(StringComparer.Ordinal);
    private readonly Dictionary<char, char> _sounds = [];
    private readonly List<RegionHead> _regions = [];
    private readonly HashSet<string> _nounCues = new(StringComparer.Ordinal);

    private ActorLanguage()
    {
    }

    internal PhraseNode<LexEntry> Lexicon { get; } = new();

    /// <summary>The sides of a country, each once, with its standard form.</summary>
    internal IReadOnlyList<RegionHead> Regions => _regions;

    internal IReadOnlySet<string> Joins => _joins;

    /// <summary>Loads the tables <c>actors/*.tsv</c> of the language's data folder.</summary>
    /// <exception cref="DataFaultException">A table is missing or has faults.</exception>
    public static ActorLanguage Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var language = new ActorLanguage();
        foreach (var row in data.Table("actors/particles.tsv").Rows)
        {
            var form = Normalizer.Key(row.Required("form"));
            switch (row.Required("kind"))
            {
                case "join": language._joins.Add(form); break;
                case "son": language._sons.Add(form); break;
                case "affairs": language._affairs.Add(form); break;
                case "sake": language._sake.Add(form); break;
                case "common-end": language._commonEnds.Add(form); break;
                case "common-start": language._commonStarts.Add(form); break;
                case "from": language._from.Add(form); break;
                case "binding":
                    language._sons.Add(form);
                    language._binding.Add(form);
                    break;
                case "kunya":
                    language._joins.Add(form);
                    language._kunyas.Add(form);
                    break;
                case "stop":
                    language._stops.Add(form);
                    language._stopSpellings.Add(Normalizer.Clean(row["form"]));
                    break;
                case "common": language._common.Add(Inflection.Bare(form)); break;
                case "victim": language._victims.Add(form); break;
                default: throw row.Fault("RSD3001", "the kind of a particle is join, kunya, son, binding, affairs, from, sake, common-end, common-start, stop, common or victim");
            }
        }
        language.LoadPhrases(data);
        foreach (var row in data.Table("actors/adjectives.tsv").Rows)
        {
            foreach (var form in Inflection.Adjective(Normalizer.Key(row.Required("form"))))
            {
                if (!language._adjectives.TryGetValue(form, out var list)) language._adjectives[form] = list = [];
                list.Add(new AdjectiveEntry(row.Required("kind"), row["sector"]));
            }
        }
        foreach (var row in data.Table("actors/given_names.tsv").Rows) language._given.TryAdd(Normalizer.Key(row.Required("form")), row.Required("kind"));
        language.LoadSounds(data);
        foreach (var row in data.Table("actors/place_cues.tsv").Rows)
        {
            var form = Normalizer.Key(row.Required("form"));
            var kind = row.Required("kind");
            if (!Enum.TryParse<PlaceCue>(kind, ignoreCase: true, out var cue) || !char.IsAsciiLetterLower(kind[0])) throw row.Fault("RSD3003", "the kind of a place cue is place, visit, noun, town, part, land, capital or in");
            if (cue is not PlaceCue.Land) language._placeCues.Add(form);
            if (cue is PlaceCue.Noun or PlaceCue.Town or PlaceCue.Part) language._nounCues.Add(form);
            if (cue is not PlaceCue.Place) language._cues[form] = cue;
        }
        return language;
    }

    internal bool Knows(string bare) => Lexicon.Child(bare) is not null || _adjectives.ContainsKey(bare);

    internal IReadOnlyList<AdjectiveEntry> Adjectives(string bare) => _adjectives.TryGetValue(bare, out var list) ? list : [];

    /// <summary>given, weak (also a common word), or null.</summary>
    internal string? Given(string key) => _given.GetValueOrDefault(key);

    /// <summary>A word before which every word is a name (بن).</summary>
    internal bool IsBinding(string key) => _binding.Contains(key);

    /// <summary>A joined word that makes a name of its own (أبو), with a conjunction or without.</summary>
    internal bool IsKunya(string key) => _kunyas.Contains(key);

    /// <summary>Whether a word begins or ends as common nouns do and names hardly (plurals, verbal nouns, nisbas with the article).</summary>
    internal bool IsCommonShape(string key)
    {
        foreach (var ending in _commonEnds)
        {
            if (key.EndsWith(ending, StringComparison.Ordinal) && key.Length > ending.Length + 2) return true;
        }
        foreach (var beginning in _commonStarts)
        {
            if (key.StartsWith(beginning, StringComparison.Ordinal) && key.Length > beginning.Length + 2) return true;
        }
        return key.EndsWith('ي') && key.StartsWith(NameKeys.Article, StringComparison.Ordinal);
    }

    /// <summary>A noun before the field of a ministry (شؤون).</summary>
    internal bool IsAffairs(string key) => _affairs.Contains(key);

    /// <summary>The preposition between a purpose and its object (الوقاية من).</summary>
    internal bool IsFrom(string key) => _from.Contains(key);

    /// <summary>The noun of a cause inside a party's name (من أجل).</summary>
    internal bool IsSake(string key) => _sake.Contains(key);

    internal bool IsSon(string key) => _sons.Contains(key);

    internal bool IsStop(string key) => _stops.Contains(key);

    internal bool IsStopSpelling(string clean) => _stopSpellings.Contains(clean);

    /// <summary>A noun that makes no name with a body noun before it (مركز الشرطة).</summary>
    internal bool IsCommon(string bare) => _common.Contains(bare);

    /// <summary>A verbal noun whose person follows it (مقتل مسلح), so that what follows is no adjective.</summary>
    internal bool IsVictim(string key) => _victims.Contains(key);

    /// <summary>A verb whose object is a place (زار).</summary>
    internal bool IsVisit(string key) => CueOf(key) == PlaceCue.Visit;

    /// <summary>What a word says of a place behind it.</summary>
    internal PlaceCue CueOf(string key) => _cues.GetValueOrDefault(key);

    internal bool IsPlaceCue(string key) => _placeCues.Contains(key);

    internal bool IsNounCue(string key) => _nounCues.Contains(key);

    /// <summary>A word with one letter for each foreign sound that several letters stand for.</summary>
    internal string Sounds(string key) => string.Create(key.Length, (key, _sounds), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = state._sounds.GetValueOrDefault(state.key[i], state.key[i]);
    });

    private void LoadSounds(DataFolder data)
    {
        var firsts = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var row in data.Table("actors/sounds.tsv").Rows)
        {
            var letter = row.Required("form");
            if (letter.Length != 1) throw row.Fault("RSD3004", "a sound is written with one letter: one letter a row");
            firsts.TryAdd(row.Required("id"), letter[0]);
            _sounds[letter[0]] = firsts[row["id"]];
        }
    }

    private static string RowOf(DataRow row) => $"{row.File}:{row.Line}";

    private void LoadPhrases(DataFolder data)
    {
        foreach (var row in data.Table("actors/titles.tsv").Rows) Add(row, new TitleEntry(row.Required("kind"), RowOf(row)));
        foreach (var row in data.Table("actors/office_heads.tsv").Rows) Add(row, new OfficeHead(row.Required("id"), row.Required("takes"), row["sector"], RowOf(row)));
        foreach (var row in data.Table("actors/portfolios.tsv").Rows) Add(row, new Portfolio(row.Required("id"), row.Required("name_en"), RowOf(row)));
        foreach (var row in data.Table("actors/body_heads.tsv").Rows)
            Add(row, new BodyHead(row.Required("id"), row.Required("name_en"), row["form"], row["sector"], row.Required("open"), row.Required("short"), RowOf(row)));
        foreach (var row in data.Table("actors/regions.tsv").Rows)
        {
            var head = new RegionHead(row.Required("id"), row.Required("name_en"), row["form"], RowOf(row));
            if (!_regions.Exists(r => r.Id == head.Id)) _regions.Add(head);
            Add(row, head);
        }
        foreach (var row in data.Table("actors/roles.tsv").Rows)
        {
            var role = new RoleEntry(row.Required("id"), row["sector"], row.Required("pattern"), RowOf(row));
            var keys = NameKeys.Split(row.Required("form"), _joins);
            if (row["pattern"] == "sound")
            {
                foreach (var form in Inflection.Noun(keys[0])) Lexicon.Add([form], role, LexEntry.Roles);
            }
            else
            {
                keys[0] = BareOf(row, keys[0]);
                Lexicon.Add(keys, role, LexEntry.Roles);
            }
        }
    }

    /// <summary>The first key without an article that is written as one: آلية and ألماني begin otherwise.</summary>
    private static string BareOf(DataRow row, string key) => row["form"].StartsWith(NameKeys.Article, StringComparison.Ordinal) ? Inflection.Bare(key) : key;

    private void Add(DataRow row, LexEntry entry)
    {
        var keys = NameKeys.Split(row.Required("form"), _joins);
        if (keys.Length == 0) throw row.Fault("RSD3002", "the form has no letters: write the Arabic form");
        keys[0] = BareOf(row, keys[0]);
        Lexicon.Add(keys, entry, entry.Table);
    }
}
