using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rasid.Coding;
using Rasid.Storage;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>Reads a timeline's filter or a search from the address; what cannot be understood is said and left out.</summary>
internal static class ChoiceReader
{
    private const int LongestValue = 200;
    private static readonly string[] Sides = ["west", "east", "joint"];
    private static readonly string[] Fields = ["title", "text"];
    private static readonly string[] Reviews = [TimelineFilter.Reviewed, TimelineFilter.Unreviewed, TimelineFilter.Rejected];
    private static readonly string[] Whens = ["known", "unknown"];

    public static TimelineChoice Read(IQueryCollection query)
    {
        var notes = new List<(string, string)>();
        var choice = new TimelineChoice
        {
            Actor = Value(query, "actor"),
            Place = Value(query, "place"),
            Publisher = Value(query, "publisher"),
            Type = Checked(Value(query, "type"), v => CodingNames.ParseType(v)?.Name(), notes),
            Status = Checked(Value(query, "status"), v => CodingNames.ParseStatus(v)?.Name(), notes),
            Side = Checked(Value(query, "side"), v => Sides.FirstOrDefault(s => s == v), notes),
            When = Checked(Value(query, "when"), v => Whens.FirstOrDefault(s => s == v), notes),
            Review = Checked(Value(query, "review"), v => Reviews.FirstOrDefault(s => s == v), notes),
            From = Value(query, "from"),
            To = Value(query, "to"),
            Page = PageOf(query),
        };
        var (from, to) = TypedDays.Between(choice.From, choice.To, notes);
        choice = choice with { From = from is null ? "" : choice.From, To = to is null ? "" : choice.To };
        var filter = new TimelineFilter(
            from, to, Or(choice.Actor), Or(choice.Type), Or(choice.Status), Or(choice.Place), Or(choice.Publisher),
            choice.When == "known" ? false : null,
            TimelineChoice.PageLength, (choice.Page - 1) * TimelineChoice.PageLength, Or(choice.Side), choice.When == "unknown", Or(choice.Review));
        return choice with { Notes = notes, Filter = filter };
    }

    private static string? Or(string value) => value.Length > 0 ? value : null;

    private static string Checked(string value, Func<string, string?> known, List<(string, string)> notes)
    {
        if (value.Length == 0) return "";
        if (known(value) is { } name) return name;
        notes.Add(("Filter_BadValue", value));
        return "";
    }

    public static SearchChoice ReadSearch(IQueryCollection query)
    {
        var notes = new List<(string, string)>();
        var choice = new SearchChoice
        {
            Typed = Value(query, "q"),
            In = Checked(Value(query, "in"), v => Fields.FirstOrDefault(f => f == v), notes),
            IsExact = Value(query, "exact").Length > 0,
            Publisher = Value(query, "publisher"),
            From = Value(query, "from"),
            To = Value(query, "to"),
            Page = PageOf(query),
        };
        var (from, to) = TypedDays.Between(choice.From, choice.To, notes);
        choice = choice with { From = from is null ? "" : choice.From, To = to is null ? "" : choice.To };
        var field = choice.In switch { "title" => SearchField.Title, "text" => SearchField.Text, _ => SearchField.Any };
        return choice with { Notes = notes, Query = new SearchQuery(choice.Typed, choice.IsExact, field, Or(choice.Publisher), from, to) };
    }

    private static string Value(IQueryCollection query, string name)
    {
        var value = query[name].ToString().Trim();
        return value.Length <= LongestValue ? value : value[..LongestValue];
    }

    private static int PageOf(IQueryCollection query) =>
        int.TryParse(Value(query, "page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 1_000_000) : 1;
}
