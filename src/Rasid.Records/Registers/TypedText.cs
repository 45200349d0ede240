using System.Text;

namespace Rasid.Records.Registers;

/// <summary>Makes alike what keyboards write differently: digits, dashes, separators, marks of direction.</summary>
internal static class TypedText
{
    /// <summary>Without blanks at its ends: Arabic-Indic and Persian digits as ASCII, dashes as hyphens, marks of direction gone.</summary>
    public static string Clean(string? typed)
    {
        if (string.IsNullOrEmpty(typed)) return "";
        var clean = new StringBuilder(typed.Length);
        foreach (var c in typed)
        {
            if (IsDirection(c)) continue;
            clean.Append(c switch
            {
                >= '\u0660' and <= '\u0669' => (char)('0' + c - '\u0660'),
                >= '\u06F0' and <= '\u06F9' => (char)('0' + c - '\u06F0'),
                '\u066B' => '.',
                '\u066C' => ',',
                '\u060C' => ',',
                '\u061B' => ';',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
                '\u2026' => '…',
                '\u00A0' or '\u202F' or '\t' or '\r' or '\n' => ' ',
                _ => c,
            });
        }
        return clean.ToString().Trim();
    }

    // Marks that right-to-left fields and spreadsheets leave in what is typed.
    private static bool IsDirection(char c) => c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
