using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A report with all that was read in it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">Its text; null when it was redacted.</param>
/// <param name="Reading">Its current reading; null when it was not read.</param>
/// <param name="Claims">Its claims with their events, in text order.</param>
/// <param name="Facts">Statements that fit no type, in text order.</param>
/// <param name="Family">All its tellings, who came first and what each changed; null when it is the only one that the viewer sees.</param>
public sealed record EvidenceReport(
    Report Report,
    string? Text,
    Records.Claims.Reading? Reading,
    IReadOnlyList<ClaimRow> Claims,
    IReadOnlyList<Fact> Facts,
    ShownFamily? Family)
{
    /// <summary>What persons said of each claim, by its id.</summary>
    public IReadOnlyDictionary<Hash256, ShownReview> Reviews { get; init; } = new Dictionary<Hash256, ShownReview>();
}
