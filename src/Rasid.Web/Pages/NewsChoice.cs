using Rasid.Workflow;

namespace Rasid.Web.Pages;

/// <summary>What the address of the page of news asks for. Immutable.</summary>
/// <param name="Since">The first day that counts, as yyyy-MM-dd.</param>
/// <param name="Filter">What is watched.</param>
/// <param name="Notes">What was not understood: key of a sentence, and what was typed.</param>
public sealed record NewsChoice(string Since, WatchFilter Filter, IReadOnlyList<(string Key, string Typed)> Notes)
{
    /// <summary>The query of this choice, with its question mark.</summary>
    public string ToQuery() => "?" + string.Join('&', new[] { ("since", Since), ("actor", Filter.Actor), ("place", Filter.Place), ("type", Filter.Type), ("provision", Filter.Provision) }
        .Where(m => m.Item2.Length > 0).Select(m => $"{m.Item1}={Uri.EscapeDataString(m.Item2)}"));
}
