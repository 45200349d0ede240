namespace Rasid.Storage;

/// <summary>What a record holds of an actor.</summary>
/// <param name="Actor">Who it is; the count is that of reports.</param>
/// <param name="Words">By which words claims name it, the most frequent first, at most 60.</param>
public sealed record ActorInRecord(NamedActor Actor, IReadOnlyList<WrittenName> Words);
