using Rasid.Text;

namespace Rasid.Records.Claims;

/// <summary>Someone or somewhere in a claim, as the reading had it on its day.</summary>
/// <param name="Text">The words of the report.</param>
/// <param name="Span">Where they stand: UTF-16 units of the report's text.</param>
/// <param name="Id">Actor id; empty for a description of unnamed people.</param>
/// <param name="NameAr">Standard Arabic name; empty when it has none.</param>
/// <param name="NameEn">Standard English name; empty when it has none.</param>
/// <param name="Country">ISO 3166 alpha-3 or PLOVER's code; empty when none.</param>
/// <param name="Sector">PLOVER sector; empty when none.</param>
/// <param name="Side"><c>west</c>, <c>east</c>, <c>joint</c> or <c>none</c>.</param>
public sealed record ClaimMember(
    string Text, TextSpan Span, string Id, string NameAr, string NameEn, string Country, string Sector, string Side);
