namespace Rasid.Actors;

/// <summary>Makes the regular forms of a folded noun or adjective.</summary>
internal static class Inflection
{
    /// <summary>The key without its article.</summary>
    public static string Bare(string key) => key.Length > 3 && key.StartsWith(NameKeys.Article, StringComparison.Ordinal) ? key[2..] : key;

    /// <summary>Masculine and feminine, singular, dual and sound plural, the accusative of the singular included.</summary>
    public static IEnumerable<string> Adjective(string key)
    {
        yield return key;
        yield return key + "ه";
        foreach (var ending in (string[])["ا", "ون", "ين", "ان", "ات", "تان", "تين"]) yield return key + ending;
    }

    /// <summary>As an adjective, and the construct plural.</summary>
    public static IEnumerable<string> Noun(string key)
    {
        foreach (var form in Adjective(key)) yield return form;
        yield return key + "و";
        yield return key + "ي";
    }
}
