using Rasid.Records.Journal;
using Rasid.Records.Payloads;

namespace Rasid.Records.Keys;

/// <summary>What a record holds on keys: all that decides how its words stand.</summary>
/// <param name="Process">The process that the record is about.</param>
/// <param name="Streams">Its streams.</param>
/// <param name="Entries">Its entries on keys, in any order.</param>
public sealed record KeyFacts(string Process, IReadOnlyList<OpenedStream> Streams, IReadOnlyList<KeyEntry> Entries)
{
    /// <summary>The places that revocations among them name and at which the entry that they name does not stand; by default none.</summary>
    public IReadOnlySet<StreamHead> Missing { get; init; } = new HashSet<StreamHead>();

    /// <summary>The places that revocations name, whoever says so.</summary>
    public static IEnumerable<StreamHead> Named(IEnumerable<object> payloads) => payloads.OfType<KeyRevoked>().SelectMany(r => r.Revocation.UpTo).Distinct();

    /// <summary>How words stand by them.</summary>
    /// <param name="hosts">The voices that may write words of others down.</param>
    /// <param name="trusted">Root keys that are known from elsewhere; null for none.</param>
    public KeyStanding Standing(IReadOnlySet<string> hosts, IReadOnlyDictionary<string, TrustedRoot>? trusted = null) => new(Process, Streams, Entries, hosts, trusted, Missing);
}
