namespace Rasid.Records.Keys;

/// <summary>A key of a voice, as the record has it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Role">As what its root lets it speak; empty for a root.</param>
/// <param name="Root">Id of the root that lets it speak; its own where it is a root.</param>
/// <param name="Revocations">The revocations that count, those by a root where there are any.</param>
public sealed record VoiceKey(PublicKey Key, string Name, string Role, Hash256 Root, IReadOnlyList<Revocation> Revocations)
{
    /// <summary>Whether it is a root.</summary>
    public bool IsRoot => Root == Key.Id;

    /// <summary>Whether what it signs no more counts, but for places that are named.</summary>
    public bool IsRevoked => Revocations.Count > 0;

    // Of several places in one stream the first holds: so a later word makes an earlier one stricter and never wider, in whatever order they come. A place
    // proves what precedes it by the entry that stands there: where that is another one, or none is here, the stream may be another one as well.
    internal bool Allows(Journal.StreamHead place, IReadOnlySet<Journal.StreamHead> missing)
    {
        if (!IsRevoked) return true;
        Journal.StreamHead? last = null;
        foreach (var named in Revocations.SelectMany(r => r.UpTo).Where(n => n.Stream == place.Stream))
        {
            if (missing.Contains(named)) return false;
            if (last is not { } l || named.Seq < l.Seq) last = named;
        }
        return last is { } end && (place.Seq < end.Seq || place == end);
    }
}
