using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Rasid.Records.Journal;

/// <summary>The digest of a whole record: one value that every briefing, package and backup carries.</summary>
public static class RecordDigest
{
    /// <summary>SHA-256 over a tag and, for each head in order of stream and id, stream (16 bytes), place (8, big-endian) and id (32).</summary>
    /// <param name="heads">The heads of all streams, in any order; a forked stream has one for each branch.</param>
    public static Hash256 Of(IEnumerable<StreamHead> heads)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData("rasid record 1\n"u8);
        Span<byte> seq = stackalloc byte[8];
        foreach (var head in heads.OrderBy(h => h.Stream).ThenBy(h => h.Id))
        {
            hash.AppendData(head.Stream.ToBytes());
            BinaryPrimitives.WriteInt64BigEndian(seq, head.Seq);
            hash.AppendData(seq);
            hash.AppendData(head.Id.ToBytes());
        }
        return new Hash256(hash.GetHashAndReset());
    }
}
