using Rasid.Actors;
using Rasid.Time;

namespace Rasid.Packs;

/// <summary>Someone's seat on a body. Immutable.</summary>
/// <param name="Body">The body.</param>
/// <param name="Person">Who sits on it.</param>
/// <param name="Side">For which side of the agreement.</param>
/// <param name="When">From the earliest possible first day to the latest possible last day.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record Membership(Actor Body, Actor Person, Side Side, DateRange When, string Row);
