using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rasid.Coding;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Web.Pages;

namespace Rasid.Web.Endpoints;

/// <summary>Reads a timeline's filter from the address; what cannot be understood is said and left out.</summary>
internal static class ChoiceReader
{
    private const int LongestValue = 200;
    private static readonly string[] Sides = ["west", "east", "joint"];
    private static readonly string[] Whens = ["known", "unknown"];

    public static TimelineChoice Read(IQueryCollection query)
    {
        var notes = new List<(string, string)>();
        var choice = new TimelineChoice
        {
            Actor = Value("actor"),
            Place = Value("place"),
            Publisher = Value("publisher"),
            Type = Checked(Value("type"), v => CodingNames.ParseType(v)?.Name(), notes),
            Status = Checked(Value("status"), v => CodingNames.ParseStatus(v)?.Name(), notes),
            Side = Checked(Value("side"), v => Sides.FirstOrDefault(s => s == v), notes),
            When = Checked(Value("when"), v => Whens.FirstOrDefault(s => s == v), notes),
            From = Value("from"),
            To = Value("to"),
            Page = int.TryParse(Value("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 1_000_000) : 1,
        };
        var from = Days(choice.From, notes)?.From;
        var to = Days(choice.To, notes)?.To;
        if (from is null) choice = choice with { From = "" };
        if (to is null) choice = choice with { To = "" };
        if (from > to) notes.Add(("Filter_Order", ""));
        var filter = new TimelineFilter(
            from, to, Or(choice.Actor), Or(choice.Type), Or(choice.Status), Or(choice.Place), Or(choice.Publisher),
            choice.When == "known" ? false : null,
            TimelineChoice.PageLength, (choice.Page - 1) * TimelineChoice.PageLength, Or(choice.Side), choice.When == "unknown");
        return choice with { Notes = notes, Filter = filter };

        string Value(string name)
        {
            var value = query[name].ToString().Trim();
            return value.Length <= LongestValue ? value : value[..LongestValue];
        }
    }

    private static string? Or(string value) => value.Length > 0 ? value : null;

    private static string Checked(string value, Func<string, string?> known, List<(string, string)> notes)
    {
        if (value.Length == 0) return "";
        if (known(value) is { } name) return name;
        notes.Add(("Filter_BadValue", value));
        return "";
    }

    // Days are typed with the digits of either script, and a year or a month stands for all its days.
    private static Time.DateRange? Days(string value, List<(string, string)> notes)
    {
        if (value.Length == 0) return null;
        if (EdtfDays.Of(string.Concat(value.Select(Ascii))) is { From: not null, To: not null } days) return days;
        notes.Add(("Filter_BadDate", value));
        return null;
    }

    private static char Ascii(char c) => c is >= '٠' and <= '٩' ? (char)(c - '٠' + '0') : c == '/' ? '-' : c;
}
