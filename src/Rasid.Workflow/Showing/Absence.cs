using Rasid.Records.Claims;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>What the stored reading says about some words of a report: why is nothing coded here?</summary>
/// <param name="Words">The words in the report.</param>
/// <param name="Span">Where they stand, UTF-16 units.</param>
/// <param name="Line">The line of the report that holds them.</param>
/// <param name="IsBoilerplate">Whether they lie in what was set apart as no part of the report's own words.</param>
/// <param name="Mentions">Mentions in the line.</param>
/// <param name="Times">Temporal expressions in the line.</param>
/// <param name="Claims">Claims whose evidence holds some of the words.</param>
/// <param name="Facts">Facts whose evidence holds some of the words.</param>
public sealed record Absence(
    string Words,
    TextSpan Span,
    string Line,
    bool IsBoilerplate,
    IReadOnlyList<ReadMention> Mentions,
    IReadOnlyList<ReadTime> Times,
    IReadOnlyList<ReadClaim> Claims,
    IReadOnlyList<ReadFact> Facts)
{
    /// <summary>Whether some of the words name a deed: one that is coded, or one that was passed over.</summary>
    public bool HasTrigger { get; init; }

    /// <summary>What was passed over at the words; else, in their line.</summary>
    public IReadOnlyList<PassedWords> PassedOver { get; init; } = [];
}
