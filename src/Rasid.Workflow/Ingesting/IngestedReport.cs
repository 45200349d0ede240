using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>What became of one arriving report.</summary>
/// <param name="File">File it came from, as the user named it.</param>
/// <param name="Line">Its line from 1; 0 where the whole file is the report.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Report">Its id; null when it was refused.</param>
/// <param name="Fault">Why it was refused: <c>report.empty</c>; <c>report.not-unicode</c> with the index of the first bad UTF-16 unit;
/// <c>report.withheld</c> with the person who took its text out; empty otherwise.</param>
/// <param name="Argument">The argument of <paramref name="Fault"/>; empty when it has none.</param>
public sealed record IngestedReport(string File, int Line, IngestOutcome Outcome, Hash256? Report, string Fault = "", string Argument = "");
