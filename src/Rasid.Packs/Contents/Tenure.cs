using Rasid.Actors;

namespace Rasid.Packs;

/// <summary>Someone's time in an office. Immutable.</summary>
/// <param name="Office">The office.</param>
/// <param name="NameAr">The office's Arabic name.</param>
/// <param name="NameEn">The office's English name.</param>
/// <param name="Holder">Who held it.</param>
/// <param name="When">When.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record Tenure(Office Office, string NameAr, string NameEn, Actor Holder, Period When, string Row);
