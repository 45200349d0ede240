using System.Globalization;
using Rasid.Workflow;

namespace Rasid.Web.Pages;

/// <summary>What the address of a search asks for: as it was typed, and as it is understood. Immutable.</summary>
public sealed record SearchChoice
{
    /// <summary>Reports on a page.</summary>
    public const int PageLength = 20;

    /// <summary>The words.</summary>
    public string Typed { get; init; } = "";

    /// <summary><c>title</c>, <c>text</c>, or empty for both.</summary>
    public string In { get; init; } = "";

    /// <summary>Whether only the very letters count.</summary>
    public bool IsExact { get; init; }

    /// <summary>Publisher.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>First day, month or year of publication.</summary>
    public string From { get; init; } = "";

    /// <summary>Last day, month or year of publication.</summary>
    public string To { get; init; } = "";

    /// <summary>Page from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What was not understood: key of a sentence, and what was typed.</summary>
    public IReadOnlyList<(string Key, string Typed)> Notes { get; init; } = [];

    /// <summary>The choice as the workflow understands it.</summary>
    public SearchQuery Query { get; init; } = new("");

    /// <summary>Whether anything beside the words narrows the search.</summary>
    public bool IsNarrowed => IsExact || In.Length + Publisher.Length + From.Length + To.Length > 0;

    /// <summary>The query of this choice, with its question mark.</summary>
    public string ToQuery()
    {
        (string Name, string Value)[] members =
        [
            ("q", Typed), ("exact", IsExact ? "1" : ""), ("in", In), ("publisher", Publisher), ("from", From), ("to", To),
            ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : ""),
        ];
        return "?" + string.Join('&', members.Where(m => m.Value.Length > 0).Select(m => $"{m.Name}={Uri.EscapeDataString(m.Value)}"));
    }
}
