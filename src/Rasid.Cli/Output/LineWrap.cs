using System.Globalization;

namespace Rasid.Cli.Output;

/// <summary>Breaks a line at blanks, so that it fits the width of a terminal.</summary>
internal static class LineWrap
{
    /// <summary>Columns that a text takes: vowel marks and direction marks take none.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var c in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) && !char.IsLowSurrogate(c)) width++;
        }
        return width;
    }

    /// <summary>The text in pieces of at most so many columns; a word that is longer stands alone.</summary>
    public static IReadOnlyList<string> Of(string text, int most)
    {
        if (Width(text) <= most) return [text];
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && Width(line) + 1 + Width(word) > most)
            {
                lines.Add(line);
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        lines.Add(line);
        return lines;
    }
}
