namespace Rasid.Web.Access;

/// <summary>Where somebody goes after signing in: a page of this site and nothing else.</summary>
internal static class ReturnTo
{
    private const int Longest = 2000;

    /// <summary>The address when it is one of our pages; else the front page of a language.</summary>
    public static string Checked(string? typed, string code)
    {
        var home = "/" + code;
        if (typed is null || typed.Length is < 3 or > Longest || !(typed.StartsWith("/ar", StringComparison.Ordinal) || typed.StartsWith("/en", StringComparison.Ordinal))) return home;
        // Backslashes and control characters are read by browsers in ways of their own.
        if (typed.Length > 3 && typed[3] is not ('/' or '?')) return home;
        if (typed.Any(c => c == '\\' || char.IsControl(c) || c > '\u007e')) return home;
        return typed.StartsWith($"{typed[..3]}/sign-", StringComparison.Ordinal) ? home : typed;
    }
}
