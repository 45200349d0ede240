namespace Rasid.Records.Keys;

/// <summary>A root key as it was handed over: on paper, over the telephone, on a stick.</summary>
/// <param name="Key">The key.</param>
/// <param name="Name">Who holds it.</param>
public sealed record TrustedRoot(PublicKey Key, string Name);
