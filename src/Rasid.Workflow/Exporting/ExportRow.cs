using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>One claim on its way out, with the words that it rests on.</summary>
/// <param name="Row">The claim, its event and its report; the counts are those of the event.</param>
/// <param name="Sentence">One sentence from its coded fields.</param>
/// <param name="SaidBy">Who says so.</param>
/// <param name="Evidence">The words of the report; empty when the text was redacted.</param>
/// <param name="Trigger">The words that name the deed.</param>
/// <param name="Start">First code point of the evidence in the report's text.</param>
/// <param name="Length">Number of its code points; 0 when the text was redacted.</param>
/// <param name="State">Mark of the claim's state (<see cref="ClaimState"/>); empty where it was not asked for.</param>
internal sealed record ExportRow(
    TimelineRow Row, string Sentence, string SaidBy, string Evidence, IReadOnlyList<string> Trigger, int Start, int Length, string State);
