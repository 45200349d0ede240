namespace Rasid.Storage;

/// <summary>Words by which claims name an actor, with a claim that does.</summary>
/// <param name="Name">The words, and in how many claims they stand.</param>
/// <param name="First">The first of those claims in the record's order.</param>
public sealed record NameInClaims(WrittenName Name, ClaimRow First);
