namespace Rasid.Cli;

/// <summary>Direction marks for terminals that reorder: an isolate keeps a date or a Latin name whole inside Arabic.</summary>
internal static class Bidi
{
    private const char LeftToRight = '\u2066';
    private const char FirstStrong = '\u2068';
    private const char Pop = '\u2069';

    /// <summary>The words between isolates: left to right where they hold no Arabic, else by their first letter.</summary>
    public static string Isolate(string words) => words.Length == 0 ? words : $"{(HasArabic(words) ? FirstStrong : LeftToRight)}{words}{Pop}";

    private static bool HasArabic(string words) => words.AsSpan().IndexOfAnyInRange('\u0600', '\u06FF') >= 0;
}
