using Rasid.Records;
using Rasid.Records.Journal;

namespace Rasid.Storage.Sqlite;

/// <summary>The files beside the journal in their table.</summary>
internal static class SqliteAttachments
{
    public static bool Attach(RecordAccess access, Hash256 hash, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > AttachmentLimits.MostBytes) throw new RecordException(RecordFaults.AttachmentSize, $"{bytes.Length}", $"{AttachmentLimits.MostBytes}");
        Agree(hash, Hash256.Of(bytes.Span));
        var (packing, packed) = Packing.Pack(bytes.Span);
        return access.Write(Durability.Power, c =>
        {
            // A record of this version that was made before there were files has no table for them.
            if (!Has(c)) c.Execute(SqlFile.Get("create_beside"));
            c.Run("insert_attachment", ("$hash", hash.ToBytes()), ("$size", (long)bytes.Length), ("$packing", packing), ("$bytes", packed));
            return true;
        });
    }

    public static ReadOnlyMemory<byte>? Get(RecordAccess access, Hash256 hash) => access.Read(c =>
    {
        if (!Has(c)) return default(ReadOnlyMemory<byte>?);
        using var reader = c.Command("attachment", ("$hash", hash.ToBytes())).ExecuteReader();
        if (!reader.Read()) return default(ReadOnlyMemory<byte>?);
        var bytes = Packing.Unpack(reader.GetInt64(0), Rows.Bytes(reader, 1)) ?? [];
        Agree(hash, Hash256.Of(bytes));
        return bytes.AsMemory();
    });

    public static long? Size(RecordAccess access, Hash256 hash) => access.Read(c => Has(c) ? c.Scalar("attachment_size", ("$hash", hash.ToBytes())) as long? : null);

    public static IEnumerable<StoredAttachment> All(RecordAccess access) => access.Rows(All);

    /// <summary>Takes a file out with the text or payload that names it.</summary>
    public static void Withhold(Connection c, Hash256 hash)
    {
        if (Has(c)) c.Run("withhold_attachment", ("$hash", hash.ToBytes()));
    }

    private static IEnumerable<StoredAttachment> All(Connection c)
    {
        if (!Has(c)) yield break;
        using var reader = c.Command("attachments").ExecuteReader();
        while (reader.Read())
        {
            var (hash, bytes) = (Rows.Bytes(reader, 0), Packing.Unpack(reader.GetInt64(1), Rows.Bytes(reader, 2)));
            yield return new StoredAttachment(hash.Length == Hash256.Size ? new Hash256(hash) : default, bytes is null ? default(ReadOnlyMemory<byte>?) : bytes.AsMemory());
        }
    }

    private static bool Has(Connection c) => (long)c.Scalar("has_attachments")! > 0;

    private static void Agree(Hash256 named, Hash256 found)
    {
        if (named != found) throw new RecordException(RecordFaults.Attachment, named.ToString(), found.ToString());
    }
}
