using Rasid.Actors;

namespace Rasid.Packs;

/// <summary>What else someone did: a post that is no office of one holder at a time, in words. Immutable.</summary>
/// <param name="Person">Who.</param>
/// <param name="Body">At which body or state; null when at none that the pack has.</param>
/// <param name="NameAr">The post in Arabic.</param>
/// <param name="NameEn">The post in English.</param>
/// <param name="When">When.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record Post(Actor Person, Actor? Body, string NameAr, string NameEn, Period When, string Row);
