using Rasid.Records.Reports;
using Rasid.Workflow;

namespace Rasid.Web.Wording;

/// <summary>Says why a date is what it is.</summary>
internal static class ReasonWords
{
    /// <summary>Basis and reason of a claim's date; empty without a date.</summary>
    public static string OfDate(Words words, string basis, string reason)
    {
        if (basis.Length == 0) return "";
        var said = words.Code("Basis_", basis);
        return reason.Length == 0 ? said : $"{said}: {words.Find("DateReason_" + Slug(reason)) ?? reason}";
    }

    /// <summary>How the day of publication is known: codes with their arguments, each in words.</summary>
    public static string OfPublication(Words words, Publication published)
    {
        var parts = published.Reason.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var said = new List<string>();
        for (var i = 0; i < parts.Length;)
        {
            var code = parts[i++];
            var arguments = new List<object>();
            while (i < parts.Length && char.IsAsciiDigit(parts[i][0])) arguments.Add(code == "weekday" ? Weekday(words, parts[i++]) : DateWords.Of(words, parts[i++]));
            while (arguments.Count < 2) arguments.Add("");
            said.Add(words.Find("Published_" + code) is { } wording ? string.Format(System.Globalization.CultureInfo.InvariantCulture, wording, [.. arguments]) : code);
        }
        return string.Join(words["List_Comma"], said);
    }

    // The reason counts from Monday, 1.
    private static string Weekday(Words words, string number) => DayWords.Weekday((DayOfWeek)((number[0] - '0') % 7), words.Language);

    private static string Slug(string reason) =>
        string.Join('-', string.Concat(reason.Select(c => char.IsAsciiLetter(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
