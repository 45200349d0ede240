namespace Rasid.Records.Journal;

/// <summary>A file beside the journal exactly as an adapter keeps it.</summary>
/// <param name="Hash">Hash under which it is filed.</param>
/// <param name="Bytes">Its bytes; null when they cannot be unpacked.</param>
public sealed record StoredAttachment(Hash256 Hash, ReadOnlyMemory<byte>? Bytes);
