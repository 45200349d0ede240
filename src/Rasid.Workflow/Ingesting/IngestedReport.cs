using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>What became of one arriving report.</summary>
/// <param name="Origin">Where it came from, as intake said.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Report">Its id; null when it was refused.</param>
/// <param name="Fault">Why it was refused: <c>report.empty</c>; <c>report.not-unicode</c> with the index of the first bad UTF-16 unit;
/// <c>report.date</c> with the date; empty otherwise.</param>
/// <param name="Argument">The argument of <paramref name="Fault"/>; empty when it has none.</param>
public sealed record IngestedReport(string Origin, IngestOutcome Outcome, Hash256? Report, string Fault = "", string Argument = "");
