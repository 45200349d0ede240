namespace Rasid.Records.Journal;

/// <summary>A report's text exactly as an adapter keeps it.</summary>
/// <param name="Hash">Content hash under which it is filed.</param>
/// <param name="Text">UTF-8 bytes; null when it was redacted, or cannot be unpacked and <paramref name="IsUnreadable"/> says so.</param>
/// <param name="IsUnreadable">Whether it is there and cannot be unpacked.</param>
public sealed record StoredText(Hash256 Hash, ReadOnlyMemory<byte>? Text, bool IsUnreadable = false);
