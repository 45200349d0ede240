namespace Rasid.Coding.Rules;

/// <summary>One row of <c>governors.tsv</c>.</summary>
/// <param name="Id">Row id.</param>
/// <param name="Effect">What the word does to the deeds below it.</param>
/// <param name="Needs">Folded preposition that must follow for the effect; empty for any.</param>
/// <param name="Kind">Who vouches when the speaker is unnamed or not people; null when the speaker decides.</param>
/// <param name="CarriesDefinite">Carries a definite verbal noun as news (تم التوقيع).</param>
/// <param name="Source">File and line.</param>
internal sealed record GovernorRow(string Id, GovernorEffect Effect, string Needs, AttributionKind? Kind, bool CarriesDefinite, string Source);
