using Rasid.Records.Reports;

namespace Rasid.Workflow;

/// <summary>One telling of a family of near-duplicates, compared with the first one.</summary>
/// <param name="Report">The report.</param>
/// <param name="Alike">How much of both is the same, in whole percent of their runs of five words; null for the first telling, and where a text was withheld.</param>
/// <param name="Gone">Words of the first telling that this one lacks, in text order.</param>
/// <param name="New">Words of this one that the first lacks, in text order. A paragraph that only moved is in neither.</param>
public sealed record ShownTelling(Report Report, int? Alike, IReadOnlyList<string> Gone, IReadOnlyList<string> New);
