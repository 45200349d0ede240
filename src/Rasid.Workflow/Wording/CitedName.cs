namespace Rasid.Workflow;

/// <summary>The words of a report for somebody it does not name, as they can stand in a sentence of ours.</summary>
internal static class CitedName
{
    private const char Tanwin = '\u064B';
    private const char Alef = 'ا';

    /// <summary>
    /// Case endings that the report's own syntax asked for are taken off: a written accusative (محتجزاً → محتجز), and the
    /// preposition that is one word with the article (للمجلس → المجلس). After a number the accusative belongs to the number and stays.
    /// </summary>
    public static string Of(string text)
    {
        if (text.StartsWith("لل", StringComparison.Ordinal) && text.Length > 4) text = string.Concat("ال", text.AsSpan(2));
        if (text.Length == 0 || char.IsDigit(text[0])) return text;
        return string.Join(' ', text.Split(' ').Select(Bare));
    }

    private static string Bare(string word)
    {
        if (word.Length < 4) return word;
        var (last, before) = (word[^1], word[^2]);
        return (last == Alef && before == Tanwin) || (last == Tanwin && before == Alef) ? word[..^2] : word;
    }
}
