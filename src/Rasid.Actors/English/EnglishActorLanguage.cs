using Rasid.Text.Tables;

namespace Rasid.Actors.English;

/// <summary>What English texts say of names: titles, offices, kinds of bodies, cues of places, spellings of one name.</summary>
/// <remarks>Immutable after <see cref="Load"/>; safe on any thread.</remarks>
public sealed class EnglishActorLanguage
{
    private const string Folder = "actors/";

    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<char, string> _letters = [];
    private readonly Dictionary<string, string> _particles = new(StringComparer.Ordinal);

    private EnglishActorLanguage()
    {
    }

    /// <summary>Titles before a person's name.</summary>
    internal PhraseNode<EnglishCue> Titles { get; } = new();

    /// <summary>Head nouns of offices.</summary>
    internal PhraseNode<EnglishCue> Offices { get; } = new();

    /// <summary>Fields of ministries and ministers.</summary>
    internal PhraseNode<EnglishCue> Portfolios { get; } = new();

    /// <summary>Nouns that make capitalised words the name of a body.</summary>
    internal Dictionary<string, EnglishCue> Bodies { get; } = new(StringComparer.Ordinal);

    /// <summary>Words before or in a place's name.</summary>
    internal Dictionary<string, EnglishCue> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Loads the tables of <c>actors/</c>.</summary>
    /// <param name="data">The folder <c>data/en</c>.</param>
    /// <exception cref="DataFaultException">A table or cell is missing.</exception>
    public static EnglishActorLanguage Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var language = new EnglishActorLanguage();
        foreach (var row in Rows("letters")) language._letters[row.Required("form")[0]] = row.Required("to");
        foreach (var row in Rows("particles")) language._particles[row.Required("form")] = row.Required("class");
        foreach (var row in Rows("spellings")) language._spellings[row.Required("form")] = row.Required("to");
        foreach (var row in Rows("titles")) language.Titles.Add(Words(row), Cue(row));
        foreach (var row in Rows("office_heads")) language.Offices.Add(Words(row), Cue(row));
        foreach (var row in Rows("portfolios")) language.Portfolios.Add(Words(row), Cue(row));
        foreach (var row in Rows("body_heads")) language.Bodies[row.Required("form")] = Cue(row);
        foreach (var row in Rows("place_cues")) language.Places[row.Required("form")] = Cue(row);
        return language;

        IReadOnlyList<DataRow> Rows(string name) => data.Table(Folder + name + ".tsv").Rows;
    }

    /// <summary>The key of a word of a name: small plain letters, no apostrophes or stops, one spelling.</summary>
    internal string KeyOf(string word)
    {
        Span<char> key = stackalloc char[word.Length * 2];
        var n = 0;
        foreach (var c in word)
        {
            if (_letters.TryGetValue(char.ToLowerInvariant(c), out var plain))
            {
                foreach (var p in plain) key[n++] = p;
            }
            else if (char.IsLetterOrDigit(c)) key[n++] = char.ToLowerInvariant(c);
        }
        var made = key[..n].ToString();
        return _spellings.GetValueOrDefault(made, made);
    }

    /// <summary>What a word is between the names of a person: <c>article</c>, <c>joined</c> (only with a hyphen), <c>joiner</c>; empty for none.</summary>
    internal string ParticleOf(string key) => _particles.GetValueOrDefault(key, "");

    /// <summary>The keys of a form, word by word: articles left out, abdul and the name after it one.</summary>
    internal List<string> KeysOf(string form)
    {
        var keys = new List<string>();
        foreach (var word in form.Split([' ', '/', '(', ')', ',', '–'], StringSplitOptions.RemoveEmptyEntries)) AddKeys(word, keys);
        return keys;
    }

    /// <summary>Adds the keys of one word.</summary>
    internal void AddKeys(string word, List<string> keys)
    {
        var parts = word.Split('-', '+');
        for (var i = 0; i < parts.Length; i++)
        {
            var key = KeyOf(parts[i]);
            if (key.Length == 0) continue;
            var particle = ParticleOf(key);
            if (particle == "article" || (particle == "joined" && i + 1 < parts.Length)) continue;
            if (keys.Count > 0 && keys[^1][^1] == '+') keys[^1] = KeyOf(keys[^1][..^1] + key);
            else keys.Add(particle == "joiner" ? key + "+" : key);
        }
    }

    private static string[] Words(DataRow row) => row.Required("form").Split(' ');

    private static EnglishCue Cue(DataRow row) => new(row.Required("id"), row["as"], row["of"], row["sector"], row["class"], $"{row.File}:{row.Line}");
}
