namespace Rasid.Storage;

/// <summary>Who stands in the claims that a request finds.</summary>
/// <param name="Actors">The most frequent first; the counts are those of events.</param>
/// <param name="Looked">How many events were looked at: the last ones.</param>
/// <param name="Total">How many the request finds.</param>
public sealed record ActorCounts(IReadOnlyList<ActorCount> Actors, int Looked, int Total);
