using Rasid.Records.Journal;

namespace Rasid.Records.Keys;

/// <summary>An entry on keys, with the keys that signed it.</summary>
/// <param name="Place">Its stream, place and id.</param>
/// <param name="Payload">A <see cref="Payloads.KeyRooted"/>, <see cref="Payloads.KeyDelegated"/> or <see cref="Payloads.KeyRevoked"/>.</param>
/// <param name="Signers">Ids of the keys whose good signatures of the entry are here.</param>
public sealed record KeyEntry(StreamHead Place, object Payload, IReadOnlyList<Hash256> Signers);
