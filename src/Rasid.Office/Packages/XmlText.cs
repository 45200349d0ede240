using System.Globalization;
using System.Text;

namespace Rasid.Office;

/// <summary>Text as office files can hold it.</summary>
internal static class XmlText
{
    /// <summary>The text with a replacement character for each that XML forbids.</summary>
    public static string Clean(string text)
    {
        var clean = default(StringBuilder);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean?.Append(c).Append(text[++i]);
                if (clean is null) i++;
                continue;
            }
            if (c is '\t' or '\n' or '\r' || (c >= ' ' && !char.IsSurrogate(c) && c < '\uFFFE'))
            {
                clean?.Append(c);
                continue;
            }
            clean ??= new StringBuilder(text, 0, i, text.Length);
            clean.Append('\uFFFD');
        }
        return clean?.ToString() ?? text;
    }

    /// <summary>A cell's text: sheets read <c>_x0041_</c> as a letter, so its first mark is written as such a code.</summary>
    public static string ForCell(string text)
    {
        var clean = Clean(text);
        if (!clean.Contains("_x", StringComparison.Ordinal)) return clean;
        var cell = new StringBuilder(clean.Length + 8);
        for (var i = 0; i < clean.Length; i++) cell.Append(CodeAt(clean, i) is null ? clean[i].ToString() : "_x005F_");
        return cell.ToString();
    }

    /// <summary>The text of a cell.</summary>
    public static string OfCell(string cell)
    {
        if (!cell.Contains("_x", StringComparison.Ordinal)) return cell;
        var text = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
        {
            if (CodeAt(cell, i) is not { } code)
            {
                text.Append(cell[i]);
                continue;
            }
            text.Append(code);
            i += 6;
        }
        return text.ToString();
    }

    private static string? CodeAt(string text, int at) =>
        at + 7 <= text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_'
        && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? ((char)code).ToString()
            : null;
}
