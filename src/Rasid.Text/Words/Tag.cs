namespace Rasid.Text.Words;

/// <summary>What a reading is to its neighbours: part of speech, definiteness, what is joined; few enough for a table of pairs.</summary>
/// <remarks>A tag is a small number; its name is made of segments that <c>context.tsv</c> matches.</remarks>
internal static class Tag
{
    private static readonly string[] Plain =
    [
        "start", "unknown", "number", "punctuation", "foreign",
        "verb.perfect", "verb.imperfect", "verb.future", "verb.purpose", "verb.imperative",
        "noun.definite", "noun.bare", "noun.joined", "noun.with.definite", "noun.with.bare", "noun.with.joined",
        "adjective.definite", "adjective.bare", "adjective.joined", "adjective.with.definite", "adjective.with.bare", "adjective.with.joined",
        "name.bare", "name.definite", "name.with",
        "prep", "prep-joined", "prep-relative", "coordinating", "complementiser", "complementiser.joined", "complementiser-noun", "complementiser-noun.joined", "subordinator", "relative", "demonstrative",
        "pronoun", "negation-past", "negation-future", "negation", "aspect", "future", "question", "emphasis", "adverb", "quantifier", "elative", "function",
    ];

    private static readonly Dictionary<string, byte> Indices = Plain.Select(static (name, i) => (name, i)).ToDictionary(static p => p.name, static p => (byte)p.i, StringComparer.Ordinal);

    public const byte Start = 0;

    /// <summary>Number of tags: each plain one, and each with a conjunction joined before it.</summary>
    public static int Count => Plain.Length * 2;

    public static string NameOf(int tag) => tag < Plain.Length ? Plain[tag] : "and." + Plain[tag - Plain.Length];

    public static byte Of(Reading reading)
    {
        var tag = Indices[PlainNameOf(reading)];
        return reading.Has(Proclitics.Wa | Proclitics.Fa) ? (byte)(tag + Plain.Length) : tag;
    }

    private static string PlainNameOf(Reading reading)
    {
        var prep = reading.Has(Proclitics.Bi | Proclitics.Ka | Proclitics.Li);
        switch (reading.PartOfSpeech)
        {
            case PartOfSpeech.Verb:
                return reading.Derivation switch
                {
                    Derivation.Perfect => "verb.perfect",
                    Derivation.Imperative => "verb.imperative",
                    _ => reading.Has(Proclitics.Sa) ? "verb.future" : reading.Has(Proclitics.Li) ? "verb.purpose" : "verb.imperfect",
                };
            case PartOfSpeech.Adjective when reading is { Lexeme.Class: "elative", IsDefinite: false } && !prep:
                return "elative";
            case PartOfSpeech.Adjective or PartOfSpeech.Noun when reading.Lexeme?.Class != "quantifier":
                return (reading.PartOfSpeech == PartOfSpeech.Noun ? "noun." : "adjective.") + (prep ? "with." : "")
                    + (reading.IsDefinite ? "definite" : reading.HasPronoun ? "joined" : "bare");
            case PartOfSpeech.ProperNoun:
                return prep ? "name.with" : reading.IsDefinite ? "name.definite" : "name.bare";
            case PartOfSpeech.Number:
                return "number";
            case PartOfSpeech.Punctuation:
                return "punctuation";
            case PartOfSpeech.Foreign:
                return "foreign";
            case PartOfSpeech.Unknown:
                return "unknown";
            default:
                if (reading.Lexeme is not { } lexeme) return "function";
                if (reading.HasPronoun && lexeme.Class == "prep") return "prep-joined";
                if (reading.HasPronoun && Indices.ContainsKey(lexeme.Class + ".joined")) return lexeme.Class + ".joined";
                return Indices.ContainsKey(lexeme.Class) ? lexeme.Class : "function";
        }
    }

    /// <summary>Whether a tag matches a pattern: <c>any</c>, or segments joined by dots that must all be there; <c>!</c> before one that must not.</summary>
    public static bool Matches(int tag, string pattern)
    {
        if (pattern == "any") return true;
        var have = NameOf(tag).Split('.');
        foreach (var want in pattern.Split('.'))
        {
            if (want.StartsWith('!') ? have.Contains(want[1..]) : !have.Contains(want)) return false;
        }
        return true;
    }
}
