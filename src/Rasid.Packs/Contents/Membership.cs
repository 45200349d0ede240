using Rasid.Actors;

namespace Rasid.Packs;

/// <summary>Someone's seat on a body. Immutable.</summary>
/// <param name="Body">The body.</param>
/// <param name="Person">Who sits on it: a person, body or state.</param>
/// <param name="Side">For which side of the agreement.</param>
/// <param name="When">When.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record Membership(Actor Body, Actor Person, Side Side, Period When, string Row);
