using System.Globalization;
using Rasid.Workflow;

namespace Rasid.Web.Pages;

/// <summary>What the address of a question asks for: as it was typed, and as it is understood. Immutable.</summary>
public sealed record AskChoice
{
    /// <summary>Lines of a page.</summary>
    public const int PageLength = 40;

    /// <summary>The question.</summary>
    public QuestionInfo Question { get; init; } = null!;

    /// <summary>What it is asked about.</summary>
    public AskOptions Options { get; init; } = new();

    /// <summary>First day, month or year, as typed.</summary>
    public string From { get; init; } = "";

    /// <summary>Last day, month or year, as typed.</summary>
    public string To { get; init; } = "";

    /// <summary>Page from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What was not understood: key of a sentence, and what was typed.</summary>
    public IReadOnlyList<(string Key, string Typed)> Notes { get; init; } = [];

    /// <summary>Whether there is enough to ask: a question that must name something names it.</summary>
    public bool IsAsked => Question.About.Length == 0 || Options.Name.Length > 0;

    /// <summary>The query of this choice, with its question mark; empty when nothing is chosen.</summary>
    public string ToQuery()
    {
        (string Name, string Value)[] members =
        [
            ("name", Options.Name), ("actor", Options.Actor), ("with", Options.With), ("side", Options.Side), ("place", Options.Place), ("subject", Options.Subject),
            ("state", Options.State), ("agreement", Options.Agreement), ("by", Options.By), ("of", Options.Of), ("from", From), ("to", To), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : ""),
        ];
        var given = members.Where(m => m.Value.Length > 0).Select(m => $"{m.Name}={Uri.EscapeDataString(m.Value)}").ToList();
        return given.Count == 0 ? "" : "?" + string.Join('&', given);
    }
}
