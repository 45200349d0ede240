namespace Rasid.Records.Journal;

/// <summary>An entry exactly as an adapter keeps it, nothing checked: what verification looks at.</summary>
/// <param name="Stream">Stream under which it is filed.</param>
/// <param name="Seq">Place at which it is filed.</param>
/// <param name="Id">Id under which it is filed.</param>
/// <param name="Header">Header bytes.</param>
/// <param name="Salt">Salt; null when withheld.</param>
/// <param name="Payload">Payload; null when withheld, or when its stored form cannot be unpacked and <paramref name="IsUnreadable"/> says so.</param>
/// <param name="IsUnreadable">Whether the payload is there and cannot be unpacked.</param>
public sealed record StoredEntry(
    StreamId Stream,
    long Seq,
    Hash256 Id,
    ReadOnlyMemory<byte> Header,
    ReadOnlyMemory<byte>? Salt,
    ReadOnlyMemory<byte>? Payload,
    bool IsUnreadable = false);
