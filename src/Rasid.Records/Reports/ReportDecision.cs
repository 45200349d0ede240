namespace Rasid.Records.Reports;

/// <summary>What an arriving report means for the record.</summary>
/// <param name="Outcome">New, known, or a correction of a known one.</param>
/// <param name="Report">Id of the report, new or known.</param>
/// <param name="Correction">The fields that changed, the others empty; null unless it is a correction.</param>
public sealed record ReportDecision(ReportOutcome Outcome, Hash256 Report, ReportDescription? Correction);
