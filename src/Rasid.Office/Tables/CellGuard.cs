namespace Rasid.Office;

/// <summary>Keeps text that begins like a formula from being one when a CSV file is opened as a sheet. What is guarded can be taken back exactly.</summary>
public static class CellGuard
{
    private const char Mark = '\'';

    /// <summary>Whether a sheet could take a text for a formula: it begins so, marks and white space aside.</summary>
    public static bool IsFormula(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' or '﹢' or '﹣' or '﹦' or '﹫' or '−') return true;
            // Spaces and marks of direction are cut off by some programs before they look.
            if (c != Mark && !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format) return false;
        }
        return false;
    }

    /// <summary>The text with a mark before it where it needs one.</summary>
    public static string Guard(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsFormula(text) ? Mark + text : text;
    }

    /// <summary>The text that was guarded.</summary>
    public static string Unguard(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.StartsWith(Mark) && IsFormula(cell.AsSpan(1)) ? cell[1..] : cell;
    }
}
