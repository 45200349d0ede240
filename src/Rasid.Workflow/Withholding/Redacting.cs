using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What a redaction did, or what stood in its way.</summary>
/// <param name="Result">What became of it; null when reports with the same text stood in its way.</param>
/// <param name="Reports">The reports that were taken out, the one that was asked for first; none when they were taken out before.</param>
/// <param name="Same">Reports with the very same text that stood in its way.</param>
/// <param name="Near">Near-duplicates of them that stay.</param>
/// <param name="Words">Persons' words about them that stay; for an entry the one that was taken out.</param>
public sealed record Redacting(
    RedactResult? Result, IReadOnlyList<Report> Reports, IReadOnlyList<Report> Same, IReadOnlyList<Report> Near, IReadOnlyList<PersonsWord> Words);
