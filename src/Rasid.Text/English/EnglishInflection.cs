namespace Rasid.Text.English;

/// <summary>Makes the forms of regular English verbs and nouns by their spelling.</summary>
internal static class EnglishInflection
{
    /// <summary>sign → signs, carry → carries, pass → passes.</summary>
    public static string WithS(string word)
    {
        if (EndsInConsonantY(word)) return word[..^1] + "ies";
        return word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("go", StringComparison.Ordinal) || word.EndsWith("do", StringComparison.Ordinal)
            ? word + "es"
            : word + "s";
    }

    /// <summary>sign → signed, agree → agreed, carry → carried; stop → stopped where the last letter doubles.</summary>
    public static string WithEd(string verb, bool doubles) =>
        EndsInConsonantY(verb) ? verb[..^1] + "ied" : verb.EndsWith('e') ? verb + "d" : verb + Doubled(verb, doubles) + "ed";

    /// <summary>sign → signing, urge → urging, agree → agreeing, stop → stopping.</summary>
    public static string WithIng(string verb, bool doubles)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal)) return verb[..^2] + "ying";
        return verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) && !verb.EndsWith("oe", StringComparison.Ordinal) && verb != "be"
            ? verb[..^1] + "ing"
            : verb + Doubled(verb, doubles) + "ing";
    }

    private static string Doubled(string verb, bool doubles) => doubles ? verb[^1..] : "";

    private static bool EndsInConsonantY(string word) => word.Length > 2 && word[^1] == 'y' && word[^2] is not ('a' or 'e' or 'i' or 'o' or 'u');
}
