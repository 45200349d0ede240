using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Packages;
using Rasid.Records.Payloads;

namespace Rasid.Storage.Sqlite;

/// <summary>Takes in what a package carries. Serves one transaction.</summary>
/// <param name="connection">Inside the transaction.</param>
/// <param name="manifest">What the package says of itself.</param>
/// <param name="site">Id of this site: what it took out stays out.</param>
internal sealed class SqliteMerge(Connection connection, PackageManifest manifest, string site)
{
    private readonly List<long> _new = [];
    private readonly List<long> _filled = [];
    private readonly List<Hash256> _signed = [];
    private readonly List<StreamHead> _forks = [];
    private readonly List<(StreamId Stream, Redacted Redacted)> _redactions = [];
    private readonly Dictionary<StreamId, string> _sites = [];
    private readonly Dictionary<Hash256, List<Hash256>> _named = [];
    private long _known;
    private long _signatures;
    private long _texts;

    /// <summary>Whether what is shown has to be derived anew as a whole; else <see cref="ProjectNew"/> is enough.</summary>
    public bool NeedsRebuild { get; private set; }

    public MergeResult Result => new(_new.Count, _known, _filled.Count, _signatures, _texts, [.. _forks.Order(Comparer<StreamHead>.Create(Compare))]);

    /// <summary>Takes everything in, and takes out again what its writer took out.</summary>
    public void Take(IEnumerable<PackageItem> items)
    {
        using (var reader = connection.Command("all_streams").ExecuteReader())
        {
            while (reader.Read()) _sites[new StreamId(Rows.Bytes(reader, 0))] = reader.GetString(1);
        }
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
        if (payload is StreamOpened opened) _sites.TryAdd(header.Stream, opened.Site);
        if (payload is not ReportAdded added) return;
        if (!_named.TryGetValue(added.Text, out var adders)) _named.Add(added.Text, adders = []);
        adders.Add(entry.Id);
        if (connection.Scalar("has_text", ("$hash", added.Text.ToBytes())) is null) connection.Run("add_absent", ("$id", added.Text.ToBytes()));
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
        if (!isNew && connection.Scalar("has_payload", ("$ord", ord)) is not null) return false;
        var (packing, bytes) = Packing.Pack(payload.Span);
        connection.Run("insert_payload", ("$ord", ord), ("$salt", entry.Salt!.Value.ToArray()), ("$packing", packing), ("$payload", bytes));
        connection.Run("remove_absent", ("$id", id));
        return true;
    }

    // Whoever wrote something may take it out, here too; and what this site took out stays out, whoever brings it again.
    private void Withhold()
    {
        foreach (var ord in Ords("redactions"))
        {
            var entry = SqliteJournal.EntryAt(connection, ord);
            if (PayloadReader.Read(entry) is Redacted redacted) _redactions.Add((entry.Header.Stream, redacted));
        }
        if (_redactions.Count == 0) return;
        connection.Execute("PRAGMA secure_delete = ON");
        var gone = new HashSet<Hash256>();
        var texts = new HashSet<Hash256>();
        foreach (var (stream, redacted) in _redactions)
        {
            var by = _sites.GetValueOrDefault(stream);
            foreach (var entry in redacted.Entries.Where(e => by == site || SiteOf(e) == by))
            {
                gone.Add(entry);
                connection.Run("withhold_payload", ("$id", entry.ToBytes()));
            }
            if (by == site || redacted.Reports.All(r => SiteOf(r.Added) == by)) texts.UnionWith(redacted.Texts);
        }
        foreach (var text in texts.Where(t => !IsNamed(t, gone))) Withhold(text);
    }

    private void Withhold(Hash256 text)
    {
        connection.Run("withhold_text", ("$hash", text.ToBytes()));
        connection.Run("withhold_attachment", ("$hash", text.ToBytes()));
    }

    private bool IsNamed(Hash256 text, HashSet<Hash256> gone)
    {
        using var reader = connection.Command("adders_of_text", ("$hash", text.ToBytes())).ExecuteReader();
        while (reader.Read())
        {
            if (!gone.Contains(Rows.Hash(reader, 0))) return true;
        }
        return _named.TryGetValue(text, out var adders) && adders.Exists(a => !gone.Contains(a));
    }

    private string? SiteOf(Hash256 entry)
    {
        using var reader = connection.Command("entry_with_id", ("$id", entry.ToBytes())).ExecuteReader();
        return reader.Read() ? _sites.GetValueOrDefault(Rows.Entry(reader).Header.Stream) : null;
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
        header.Kind is EntryKinds.StreamOpened or EntryKinds.ReportAdded ? PayloadReader.Read(header.Kind, header.Version, payload) : "";

    private static int Compare(StreamHead a, StreamHead b) => a.Stream != b.Stream ? a.Stream.CompareTo(b.Stream) : a.Seq != b.Seq ? a.Seq.CompareTo(b.Seq) : a.Id.CompareTo(b.Id);
}
