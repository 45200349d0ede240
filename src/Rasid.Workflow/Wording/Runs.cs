namespace Rasid.Workflow;

/// <summary>Cuts a sentence where its direction changes, so that each part that runs against it can be set apart.</summary>
public static class Runs
{
    /// <summary>A part of a sentence.</summary>
    /// <param name="Text">Its characters.</param>
    /// <param name="Tag">Empty for what runs with the sentence; <c>ar</c> or <c>en</c> for words of the other language; <c>0</c> for numbers.</param>
    public readonly record struct Run(string Text, string Tag);

    /// <summary>The parts in order; together they are the text.</summary>
    public static IReadOnlyList<Run> Of(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runs = new List<Run>();
        var plain = 0;
        for (var i = 0; i < text.Length;)
        {
            var tag = Tag(text, i, language);
            if (tag.Length == 0)
            {
                i++;
                continue;
            }
            var end = End(text, i, ref tag, language);
            // A sign before or behind a number, and the dot of a file's ending, belong to it.
            if (end < text.Length && text[end] == '%' && tag == "0") end++;
            if (i > plain && tag == "en" && text[i - 1] == '.' && (i < 2 || text[i - 2] == ' ')) i--;
            if (i > plain) runs.Add(new Run(text[plain..i], ""));
            runs.Add(new Run(text[i..end], tag));
            i = plain = end;
        }
        if (plain < text.Length) runs.Add(new Run(text[plain..], ""));
        return runs;
    }

    // A run goes on over what joins its parts: spaces between words, marks between the digits of one number.
    private static int End(string text, int start, ref string tag, Language language)
    {
        var end = start + 1;
        for (var i = end; i < text.Length; i++)
        {
            var next = Tag(text, i, language);
            if (next.Length == 0)
            {
                if (IsOwn(text[i], language) || !Joins(text[i], tag)) break;
                continue;
            }
            if (tag == "0" && next != "0")
            {
                // "3 km" is a number and a word; "G20" one word.
                if (i > end) break;
                tag = next;
            }
            end = i + 1;
        }
        return end;
    }

    private static bool Joins(char c, string tag) => tag == "0"
        ? c is '-' or '/' or ':' or '.' or '+' or '٫' or '–'
        : c is ' ' or '-' or '–' or '\'' or '’' or '&' or '.' or '/' or ':' or '_' or '+' or '…';

    private static bool IsOwn(char c, Language language) => language == Language.Arabic ? IsArabic(c) : IsLatin(c);

    private static string Tag(string text, int at, Language language)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c) || c is >= '٠' and <= '٩') return language == Language.Arabic ? "0" : "";
        if (language == Language.Arabic) return IsLatin(c) ? "en" : "";
        return IsArabic(c) ? "ar" : "";
    }

    private static bool IsLatin(char c) => c < '\u0250' && char.IsLetter(c);

    // Marks belong to the letters that they stand on.
    private static bool IsArabic(char c) => c is (>= '\u0620' and <= '\u065F') or (>= '\u0670' and <= '\u06D3');
}
