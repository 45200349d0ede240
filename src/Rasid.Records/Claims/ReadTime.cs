using Rasid.Text;

namespace Rasid.Records.Claims;

/// <summary>A temporal expression as a reading had it.</summary>
/// <param name="Span">Where it stands, UTF-16 units.</param>
/// <param name="Value">EDTF, or an ISO 8601 duration.</param>
/// <param name="Grain">Finest unit stated, as DESIGN.md names it.</param>
/// <param name="Rule">Id of the rule that read it.</param>
public sealed record ReadTime(TextSpan Span, string Value, string Grain, string Rule);
