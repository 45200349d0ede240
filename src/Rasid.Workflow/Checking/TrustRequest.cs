using Rasid.Records.Keys;

namespace Rasid.Workflow;

/// <summary>Asks verification who said what.</summary>
/// <param name="Hosts">The voices that may write words of others down.</param>
/// <param name="Trusted">Root keys that are known from elsewhere; null for those that the record names.</param>
public sealed record TrustRequest(IReadOnlySet<string> Hosts, IReadOnlyDictionary<string, TrustedRoot>? Trusted);
