using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Packages;
using Rasid.Records.Payloads;

namespace Rasid.Storage.Sqlite;

/// <summary>Takes in what a package carries. Serves one transaction.</summary>
/// <param name="connection">Inside the transaction.</param>
/// <param name="manifest">What the package says of itself.</param>
internal sealed class SqliteMerge(Connection connection, PackageManifest manifest)
{
    private readonly List<long> _new = [];
    private readonly List<long> _filled = [];
    private readonly List<Hash256> _signed = [];
    private readonly List<StreamHead> _forks = [];
    private readonly HashSet<Hash256> _takenOut = SqliteOwn.TakenOut(connection);
    private long _gone;
    private long _known;
    private long _signatures;
    private long _texts;

    /// <summary>Whether what is shown has to be derived anew as a whole; else <see cref="ProjectNew"/> is enough.</summary>
    public bool NeedsRebuild { get; private set; }

    public MergeResult Result => new(_new.Count, _known, _filled.Count, _signatures, _texts, [.. _forks.Order(Comparer<StreamHead>.Create(Compare))]) { TakenOut = _gone };

    /// <summary>Takes everything in, and takes out again what its writer took out.</summary>
    public void Take(IEnumerable<PackageItem> items)
    {
        foreach (var key in manifest.Keys) connection.Run("insert_signing_key", ("$id", key.Id.ToBytes()), ("$key", key.Bytes.ToArray()));
        foreach (var item in items)
        {
            if (item is PackageEntry entry) Take(entry);
            else Take((PackageText)item);
        }
        Withhold();
    }

    /// <summary>Projects what came, where that is enough.</summary>
    public void ProjectNew(SqliteProjection projection)
    {
        foreach (var ord in _new.Concat(_filled)) Projector.Project(SqliteJournal.EntryAt(connection, ord), projection, WithheldReports.None);
        foreach (var entry in _signed) Projector.Sign(entry, projection);
    }

    private void Take(PackageEntry entry)
    {
        var (header, id) = (entry.ReadHeader(), entry.Id.ToBytes());
        var payload = entry.Payload is { } bytes && PayloadReader.Knows(header.Kind, header.Version) ? Said(header, bytes) : null;
        var isNew = connection.Scalar("entry_here", ("$id", id)) is not long here;
        var ord = isNew ? Insert(entry, header) : (long)connection.Scalar("entry_here", ("$id", id))!;
        if (!isNew) _known++;
        var isFilled = Fill(entry, ord, isNew);
        if (isNew) _new.Add(ord);
        else if (isFilled) _filled.Add(ord);
        foreach (var signature in entry.Signatures)
        {
            var key = manifest.Keys[signature.Key].Id;
            if (connection.Scalar("add_signature", ("$entry", id), ("$key", key.ToBytes()), ("$signature", signature.Bytes.ToArray())) is null) continue;
            _signatures++;
            if (!isNew) _signed.Add(entry.Id);
        }
        if (isNew || isFilled) NeedsRebuild |= IsShownInOrder(header);
        // Of an entry that was whole here before nothing is absent: what is missing of it was lost.
        if ((isNew || isFilled) && payload is ReportAdded added && connection.Scalar("has_text", ("$hash", added.Text.ToBytes())) is null) connection.Run("add_absent", ("$id", added.Text.ToBytes()));
    }

    private void Take(PackageText text)
    {
        var hash = Hash256.Of(text.Bytes.Span).ToBytes();
        if (text.IsFile)
        {
            if (connection.Scalar("attachment_size", ("$hash", hash)) is not null) return;
            var (filePacking, fileBytes) = Packing.Pack(text.Bytes.Span);
            connection.Run("insert_attachment", ("$hash", hash), ("$size", (long)text.Bytes.Length), ("$packing", filePacking), ("$bytes", fileBytes));
            _texts++;
            return;
        }
        if (connection.Scalar("has_text", ("$hash", hash)) is not null) return;
        var (packing, bytes) = Packing.Pack(text.Bytes.Span);
        connection.Run("insert_text", ("$hash", hash), ("$packing", packing), ("$text", bytes));
        connection.Run("remove_absent", ("$id", hash));
        _texts++;
        // Families, search and sentences are derived from texts.
        NeedsRebuild = true;
    }

    private long Insert(PackageEntry entry, Header header)
    {
        var (id, stream) = (entry.Id.ToBytes(), header.Stream.ToBytes());
        if (connection.Scalar("twin", ("$stream", stream), ("$seq", header.Seq), ("$id", id)) is not null) _forks.Add(new StreamHead(header.Stream, header.Seq, entry.Id));
        var ord = (long)connection.Scalar("insert_entry", ("$id", id), ("$stream", stream), ("$seq", header.Seq), ("$header", entry.Header.ToArray()))!;
        if (header.Prev is { } prev) connection.Run("remove_head", ("$id", prev.ToBytes()));
        connection.Run("insert_head", ("$id", id), ("$stream", stream), ("$seq", header.Seq));
        // Whoever writes in a stream of ours has a copy of this file, or pretends to: this file goes on in another one.
        connection.Run("share_own_stream", ("$stream", stream));
        return ord;
    }

    private bool Fill(PackageEntry entry, long ord, bool isNew)
    {
        var id = entry.Id.ToBytes();
        if (entry.Payload is not { } payload)
        {
            if (isNew) connection.Run("add_absent", ("$id", id));
            return false;
        }
        if (_takenOut.Contains(entry.Id) || (!isNew && connection.Scalar("has_payload", ("$ord", ord)) is not null)) return false;
        var (packing, bytes) = Packing.Pack(payload.Span);
        connection.Run("insert_payload", ("$ord", ord), ("$salt", entry.Salt!.Value.ToArray()), ("$packing", packing), ("$payload", bytes));
        connection.Run("remove_absent", ("$id", id));
        return true;
    }

    // Whoever wrote something may take it out of his stream, here too; and what was taken out in this file stays out, whoever brings it again.
    private void Withhold()
    {
        var redactions = Ords("redactions");
        if (redactions.Count == 0 && _takenOut.Count == 0) return;
        connection.Execute("PRAGMA secure_delete = ON");
        var texts = new HashSet<Hash256>();
        foreach (var redaction in redactions.Select(ord => SqliteJournal.EntryAt(connection, ord)))
        {
            if (PayloadReader.Read(redaction) is not Redacted redacted) continue;
            var own = redacted.Entries.Where(e => IsBelow(e, redaction)).ToList();
            foreach (var entry in own) Gone(connection.Scalar("withhold_carried", ("$id", entry.ToBytes())));
            if (own.Count > 0) texts.UnionWith(redacted.Texts);
        }
        texts.UnionWith(_takenOut);
        texts.RemoveWhere(t => connection.Scalar("has_text", ("$hash", t.ToBytes())) is null && connection.Scalar("attachment_size", ("$hash", t.ToBytes())) is null);
        if (texts.Count == 0) return;
        foreach (var ord in Ords("naming"))
        {
            var entry = SqliteJournal.EntryAt(connection, ord);
            if (entry.Payload is not { } payload) continue;
            texts.ExceptWith(PackageFiles.NamedIn(payload.Span));
            if (entry.Header.Kind == EntryKinds.ReportAdded && PayloadReader.Read(entry) is ReportAdded added) texts.Remove(added.Text);
            if (texts.Count == 0) return;
        }
        foreach (var text in texts)
        {
            Gone(1L);
            connection.Run("withhold_text", ("$hash", text.ToBytes()));
            connection.Run("withhold_attachment", ("$hash", text.ToBytes()));
        }
        NeedsRebuild = true;
    }

    private void Gone(object? payload)
    {
        if (payload is null) return;
        _gone++;
        NeedsRebuild = true;
    }

    // Without its first entry nobody would know for whom a stream is, and no other stream is the writer's to say anything out of.
    private bool IsBelow(Hash256 id, Entry redaction)
    {
        if (Header(id) is not { } below || below.Stream != redaction.Header.Stream || below.Seq <= 1 || below.Seq >= redaction.Header.Seq) return false;
        if (connection.Scalar("twin", ("$stream", below.Stream.ToBytes()), ("$seq", below.Seq), ("$id", id.ToBytes())) is null) return true;
        var (at, prev) = (redaction.Header.Seq, redaction.Header.Prev);
        while (prev is { } before && --at > below.Seq) prev = Header(before)?.Prev;
        return prev == id;
    }

    private Header? Header(Hash256 id)
    {
        using var reader = connection.Command("header_of", ("$id", id.ToBytes())).ExecuteReader();
        return reader.Read() ? Rows.HeaderOf(id, Rows.Bytes(reader, 0)) : null;
    }

    private List<long> Ords(string statement)
    {
        var ords = new List<long>();
        using var reader = connection.Command(statement).ExecuteReader();
        while (reader.Read()) ords.Add(reader.GetInt64(0));
        return ords;
    }

    // What came of these does not depend on the order in which they came; of all else it does.
    private static bool IsShownInOrder(Header header) => PayloadReader.Knows(header.Kind, header.Version) && header.Kind is not (
        EntryKinds.StreamOpened or EntryKinds.KeyRooted or EntryKinds.KeyDelegated or EntryKinds.KeyRevoked
        or EntryKinds.ItemEntered or EntryKinds.ItemAmended or EntryKinds.ItemMoved or EntryKinds.ItemWithdrawn or EntryKinds.Verification);

    private static object Said(Header header, ReadOnlyMemory<byte> payload) =>
        header.Kind is EntryKinds.ReportAdded ? PayloadReader.Read(header.Kind, header.Version, payload) : "";

    private static int Compare(StreamHead a, StreamHead b) => a.Stream != b.Stream ? a.Stream.CompareTo(b.Stream) : a.Seq != b.Seq ? a.Seq.CompareTo(b.Seq) : a.Id.CompareTo(b.Id);
}
