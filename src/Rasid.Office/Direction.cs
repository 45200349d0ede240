namespace Rasid.Office;

/// <summary>Which way words run: as their first letter does.</summary>
internal static class Direction
{
    public static bool IsRightToLeft(string text)
    {
        foreach (var c in text)
        {
            if (IsArabic(c)) return true;
            if (char.IsLetter(c)) return false;
        }
        return false;
    }

    /// <summary>Whether a character is a letter of a script that runs from right to left.</summary>
    public static bool IsArabic(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
