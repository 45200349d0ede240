namespace Rasid.Web.Wording;

/// <summary>In which language something of a report is set.</summary>
public static class LanguageOf
{
    /// <summary><c>ar</c> where most of its letters are Arabic; else <c>en</c>.</summary>
    public static string Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (arabic, others) = (0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 2000)))
        {
            if (c is >= '\u0600' and <= '\u06FF') arabic++;
            else if (char.IsLetter(c)) others++;
        }
        return arabic >= others ? "ar" : "en";
    }
}
