namespace Rasid.Storage;

/// <summary>Somebody who stands in claims.</summary>
/// <param name="Actor">Who; the count is that of events.</param>
/// <param name="Latest">The last of those claims, in order of days.</param>
public sealed record ActorCount(NamedActor Actor, ClaimRow Latest);
