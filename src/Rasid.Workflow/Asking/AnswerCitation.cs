using Rasid.Records;
using Rasid.Records.Reports;

namespace Rasid.Workflow;

/// <summary>What a line of an answer rests on: a sentence of a report, or a row of the pack. Immutable.</summary>
/// <param name="Report">The report; null for a row of the pack.</param>
/// <param name="Kind">What <paramref name="Id"/> names: a claim or a statement of fact.</param>
/// <param name="Id">The claim or fact; null for a row of the pack, and where the report as a whole is meant.</param>
/// <param name="Sentence">The words of the report; empty when its text was taken out.</param>
/// <param name="SaidBy">Who says so; empty for a row of the pack.</param>
/// <param name="Row">Pack file and line; empty for a report.</param>
public sealed record AnswerCitation(Report? Report, RecordIdKind Kind, Hash256? Id, string Sentence, string SaidBy, string Row = "")
{
    /// <summary>A row of the pack.</summary>
    public static AnswerCitation OfRow(string row) => new(null, RecordIdKind.Claim, null, "", "", row);
}
