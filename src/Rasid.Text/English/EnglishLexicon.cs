using Rasid.Text.Tables;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Text.English;

/// <summary>The words of English that reading asks for: function words, verbs with their forms, nouns; any other word is known by its shape alone.</summary>
/// <remarks>
/// Readings have the form that Arabic has: a past is a perfect, a present, infinitive or imperative an imperfect, an -ing form an
/// active participle, a past participle a passive one. Immutable after <see cref="Load"/>; safe on any thread.
/// </remarks>
public sealed class EnglishLexicon
{
    private const string Folder = "words/";

    private static readonly IReadOnlyList<Reading> Mark = [Plain(PartOfSpeech.Punctuation, null, Derivation.None)];
    private static readonly IReadOnlyList<Reading> Digits = [Plain(PartOfSpeech.Number, null, Derivation.None)];
    private static readonly IReadOnlyList<Reading> Foreign = [Plain(PartOfSpeech.Foreign, null, Derivation.None)];
    private static readonly IReadOnlyList<Reading> Unknown = [Plain(PartOfSpeech.Unknown, null, Derivation.None)];
    private static readonly IReadOnlyList<Reading> Adverbs = [Plain(PartOfSpeech.Adverb, null, Derivation.None)];

    private readonly Dictionary<string, List<Reading>> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _abbreviations = new(StringComparer.Ordinal);

    private EnglishLexicon()
    {
    }

    /// <summary>Loads the lexicon from the language's folder (<c>data/en</c>: the tables under <c>words/</c>).</summary>
    /// <exception cref="DataFaultException">The data has faults.</exception>
    public static EnglishLexicon Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var lexicon = new EnglishLexicon();
        foreach (var row in data.Table(Folder + "function-words.tsv").Rows) lexicon.AddFunction(row);
        foreach (var row in data.Table(Folder + "verbs.tsv").Rows) lexicon.AddVerb(row);
        foreach (var row in data.Table(Folder + "nouns.tsv").Rows) lexicon.AddNoun(row);
        return lexicon;
    }

    /// <summary>Whether a stop after the word belongs to it (Gen., Oct.).</summary>
    internal bool IsAbbreviation(string key) => _abbreviations.Contains(key);

    /// <summary>Word types over this lexicon, for one reader.</summary>
    public WordTypes Types() => new(Analyze);

    /// <summary>All readings of a form; at least one.</summary>
    internal IReadOnlyList<Reading> Analyze(string clean, string key, TokenKind kind) => kind switch
    {
        TokenKind.Word => _forms.TryGetValue(key, out var found) ? found : IsAdverb(clean, key) ? Adverbs : Unknown,
        TokenKind.Number => Digits,
        TokenKind.Latin => Foreign,
        _ => Mark,
    };

    private static bool IsAdverb(string clean, string key) => key.Length > 4 && key.EndsWith("ly", StringComparison.Ordinal) && clean[0] == key[0];

    private void AddFunction(DataRow row)
    {
        var form = row.Required("form");
        if (row["class"] == "abbreviation")
        {
            _abbreviations.Add(form);
            return;
        }
        var number = row["number"] is { Length: 1 } n ? n[0] : '\0';
        Add(form, Plain(row.Enum<PartOfSpeech>("pos"), Lexeme(row, "f:", row.Enum<PartOfSpeech>("pos"), form), row.Enum<Derivation>("derivation"), number));
    }

    private void AddVerb(DataRow row)
    {
        var verb = row.Required("form");
        var lexeme = Lexeme(row, "v:", PartOfSpeech.Verb, verb);
        var doubles = row["double"] == "y";
        var past = row["past"] is { Length: > 0 } irregular ? irregular : EnglishInflection.WithEd(verb, doubles);
        var participle = row["participle"] is { Length: > 0 } special ? special : past;
        Add(verb, Plain(PartOfSpeech.Verb, lexeme, Derivation.Imperfect, 'p'));
        Add(EnglishInflection.WithS(verb), Plain(PartOfSpeech.Verb, lexeme, Derivation.Imperfect, 's'));
        foreach (var form in past.Split('|')) Add(form, Plain(PartOfSpeech.Verb, lexeme, Derivation.Perfect));
        foreach (var form in participle.Split('|')) Add(form, Plain(PartOfSpeech.Verb, lexeme, Derivation.PassiveParticiple));
        Add(EnglishInflection.WithIng(verb, doubles), Plain(PartOfSpeech.Verb, lexeme, Derivation.ActiveParticiple));
    }

    private void AddNoun(DataRow row)
    {
        var noun = row.Required("form");
        var lexeme = Lexeme(row, "n:", PartOfSpeech.Noun, noun);
        Add(noun, Plain(PartOfSpeech.Noun, lexeme, Derivation.None, 's'));
        if (row["plural"] != "-") Add(row["plural"] is { Length: > 0 } plural ? plural : EnglishInflection.WithS(noun), Plain(PartOfSpeech.Noun, lexeme, Derivation.None, 'p'));
    }

    private static Lexeme Lexeme(DataRow row, string prefix, PartOfSpeech pos, string form) => new(prefix + row.Required("id"), form, pos, row["class"], $"{row.File}:{row.Line}");

    private void Add(string form, Reading reading)
    {
        if (!_forms.TryGetValue(form, out var list)) _forms[form] = list = [];
        if (!list.Contains(reading)) list.Add(reading);
    }

    private static Reading Plain(PartOfSpeech pos, Lexeme? lexeme, Derivation derivation, char number = '\0') =>
        new(Proclitics.None, 0, 0, pos, lexeme, derivation, new Agreement(0, '\0', number), Agreement.Unknown, false, 0);
}
