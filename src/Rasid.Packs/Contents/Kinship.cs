using Rasid.Actors;

namespace Rasid.Packs;

/// <summary>A tie of family: a person is the father (son, brother …) of another. Immutable.</summary>
/// <param name="Person">Who is it.</param>
/// <param name="Relation">What they are.</param>
/// <param name="Kin">To whom.</param>
/// <param name="IsUnsure">Whether the row marks itself as unsure.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record Kinship(Actor Person, KinRelation Relation, Actor Kin, bool IsUnsure, string Row);
