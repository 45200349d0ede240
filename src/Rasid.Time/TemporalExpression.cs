using Rasid.Text;

namespace Rasid.Time;

/// <summary>A temporal expression of a report and its value.</summary>
/// <param name="Span">Its characters in the original.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="LastToken">Its last token, included.</param>
/// <param name="Value">EDTF (ISO 8601-2); an ISO 8601 duration where <paramref name="Kind"/> is <see cref="TemporalKind.Duration"/>, with X for a number that the text leaves open (PXD, some days).</param>
/// <param name="Kind">Point, duration, set or the present.</param>
/// <param name="Grain">The finest unit stated.</param>
/// <param name="Range">The days that the value covers; null for durations and sets.</param>
/// <param name="Basis">What the value rests on.</param>
/// <param name="Rule">Id of the rule that read it, <c>file:id</c>.</param>
/// <param name="Reason">Why a value that the text does not state was chosen; empty when it is stated.</param>
public sealed record TemporalExpression(
    TextSpan Span,
    int FirstToken,
    int LastToken,
    string Value,
    TemporalKind Kind,
    Grain Grain,
    DateRange? Range,
    DateBasis Basis,
    string Rule,
    string Reason);
