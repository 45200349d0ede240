namespace Rasid.Records.Agreements;

/// <summary>A person's word on a provision as it stands now.</summary>
/// <param name="Word">The word.</param>
/// <param name="Claims">Ids of the claims that its anchors hold now, in the order of its anchors; one that holds none is left out.</param>
/// <param name="Stands">Whether it counts: it was not undone, or its undoing was.</param>
public sealed record ProvisionSaying(ProvisionWord Word, IReadOnlyList<Hash256> Claims, bool Stands);
