using System.Globalization;
using Rasid.Storage;

namespace Rasid.Web.Pages;

/// <summary>What a timeline's address asks for: the filter as it was typed, and as it is understood. Immutable.</summary>
public sealed record TimelineChoice
{
    /// <summary>Events on a page.</summary>
    public const int PageLength = 50;

    /// <summary>An actor's id or words of its name.</summary>
    public string Actor { get; init; } = "";

    /// <summary>PLOVER type.</summary>
    public string Type { get; init; } = "";

    /// <summary>Status.</summary>
    public string Status { get; init; } = "";

    /// <summary>Side under the agreement.</summary>
    public string Side { get; init; } = "";

    /// <summary>A place's id or words of its name.</summary>
    public string Place { get; init; } = "";

    /// <summary>Publisher.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>First day, month or year.</summary>
    public string From { get; init; } = "";

    /// <summary>Last day, month or year.</summary>
    public string To { get; init; } = "";

    /// <summary><c>known</c>, <c>unknown</c>, or empty for both.</summary>
    public string When { get; init; } = "";

    /// <summary><c>reviewed</c>, <c>unreviewed</c>, <c>rejected</c>, or empty for all that were not rejected.</summary>
    public string Review { get; init; } = "";

    /// <summary>Page from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What was not understood: key of a sentence, and what was typed.</summary>
    public IReadOnlyList<(string Key, string Typed)> Notes { get; init; } = [];

    /// <summary>The filter as storage understands it.</summary>
    public TimelineFilter Filter { get; init; } = TimelineFilter.All;

    /// <summary>How many members narrow the timeline.</summary>
    public int Narrowing => Members.Count(m => m.Value.Length > 0);

    private IEnumerable<(string Name, string Value)> Members =>
    [
        ("from", From), ("to", To), ("when", When), ("actor", Actor), ("type", Type), ("status", Status), ("side", Side), ("place", Place), ("publisher", Publisher), ("review", Review),
    ];

    /// <summary>The query of this choice, with its question mark; empty when it asks for nothing.</summary>
    public string ToQuery()
    {
        var parts = Members.Where(m => m.Value.Length > 0).Select(m => $"{m.Name}={Uri.EscapeDataString(m.Value)}").ToList();
        if (Page > 1) parts.Add("page=" + Page.ToString(CultureInfo.InvariantCulture));
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }

    /// <summary>This choice for a period, from its first page on.</summary>
    public TimelineChoice During(DateOnly from, DateOnly to) => this with { From = Iso(from), To = Iso(to), When = "", Page = 1 };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
