namespace Rasid.Records.Agreements;

/// <summary>Somebody whom an agreement names: who signed it, who owes something under it, or who monitors it. Immutable.</summary>
/// <param name="Actor">Actor id in the pack.</param>
/// <param name="NameAr">Standard Arabic name.</param>
/// <param name="NameEn">Standard English name.</param>
/// <param name="Side"><c>west</c>, <c>east</c>, <c>joint</c> or <c>none</c>.</param>
public sealed record Party(string Actor, string NameAr, string NameEn, string Side);
