using System.Security.Cryptography;
using System.Text;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;

namespace Rasid.Storage.Sqlite;

/// <summary>Writes entries to this site's streams, one for each audience, in the order in which they are said. Serves one transaction.</summary>
internal sealed class StreamWriter(Connection connection, string process, RecordFileOptions options, SiteSettings site)
{
    private readonly Dictionary<string, (StreamId Stream, StreamHead? Head)> _streams = new(StringComparer.Ordinal);
    private readonly SqliteProjection _projection = new(connection, connection);
    private string? _last;

    public List<Entry> Written { get; } = [];

    /// <summary>Writes an entry, and before it the one that opens the stream where the site has none for that audience.</summary>
    public void Put(EntryDraft draft)
    {
        if (!_streams.ContainsKey(draft.Audience))
        {
            var head = OwnHead(draft.Audience);
            if (head is null) Open(draft.Audience);
            else _streams.Add(draft.Audience, (head.Value.Stream, head));
        }
        Write(draft);
    }

    /// <summary>Opens a new stream for each audience that this site wrote for.</summary>
    public List<Entry> OpenAll()
    {
        var audiences = new List<string> { Viewer.PublicAudience };
        using (var reader = connection.Command("own_audiences", ("$site", site.Id)).ExecuteReader())
        {
            while (reader.Read()) audiences.Add(reader.GetString(0));
        }
        foreach (var audience in audiences) Open(audience);
        return Written;
    }

    private void Open(string audience)
    {
        var stream = new StreamId(RandomNumberGenerator.GetBytes(16));
        _streams[audience] = (stream, null);
        connection.Run("add_own_stream", ("$stream", stream.ToBytes()));
        Write(new StreamOpened(site.Id, audience, site.Voice).ToDraft() with { Audience = audience });
    }

    private void Write(EntryDraft draft)
    {
        var (stream, head) = _streams[draft.Audience];
        // Whoever goes on in the same stream knows nothing that he did not know before.
        var seen = _last == draft.Audience && head is not null ? [] : Seen(stream, head, draft.Audience);
        var salt = RandomNumberGenerator.GetBytes(Entry.SaltSize);
        var entry = Entry.Compose(draft, process, stream, head, seen, draft.Author ?? options.Author, options.Clock.GetUtcNow(), salt);
        Insert(entry, draft.Text);
        if (head is { } before) connection.Run("remove_head", ("$id", before.Id.ToBytes()));
        connection.Run("insert_head", ("$id", entry.Id.ToBytes()), ("$stream", stream.ToBytes()), ("$seq", entry.Header.Seq));
        if (options.Signer is { } signer) Sign(entry.Id, signer);
        Projector.Project(entry, _projection, WithheldReports.None);
        Written.Add(entry);
        _streams[draft.Audience] = (stream, entry.AsHead);
        _last = draft.Audience;
    }

    private void Sign(Hash256 entry, IEntrySigner signer)
    {
        connection.Run("insert_signing_key", ("$id", signer.Key.Id.ToBytes()), ("$key", signer.Key.Bytes.ToArray()));
        connection.Run("insert_signature", ("$entry", entry.ToBytes()), ("$key", signer.Key.Id.ToBytes()), ("$signature", signer.Sign(KeySignature.Message(entry))));
    }

    private void Insert(Entry entry, string? text)
    {
        var ord = connection.Scalar(
            "insert_entry",
            ("$id", entry.Id.ToBytes()),
            ("$stream", entry.Header.Stream.ToBytes()),
            ("$seq", entry.Header.Seq),
            ("$header", entry.HeaderBytes.ToArray()));
        var (packing, bytes) = Packing.Pack(entry.Payload!.Value.Span);
        connection.Run("insert_payload", ("$ord", ord), ("$salt", entry.Salt!.Value.ToArray()), ("$packing", packing), ("$payload", bytes));
        if (text is null) return;
        var utf8 = Encoding.UTF8.GetBytes(text);
        (packing, bytes) = Packing.Pack(utf8);
        connection.Run("insert_text", ("$hash", Hash256.Of(utf8).ToBytes()), ("$packing", packing), ("$text", bytes));
    }

    // A stream that forked takes no more entries: the site goes on in another one.
    private StreamHead? OwnHead(string audience)
    {
        var own = new List<StreamId>();
        using (var reader = connection.Command("own_streams", ("$site", site.Id), ("$audience", audience), ("$voice", site.Voice)).ExecuteReader())
        {
            while (reader.Read()) own.Add(new StreamId(Rows.Bytes(reader, 0)));
        }
        if (own.Count == 0) return null;
        var heads = SqliteJournal.Heads(connection);
        foreach (var stream in own)
        {
            var ends = heads.Where(h => h.Stream == stream).ToList();
            if (ends.Count == 1) return ends[0];
        }
        return null;
    }

    // What arrived before the own head was named by it or by an entry before it.
    private List<Hash256> Seen(StreamId stream, StreamHead? own, string audience)
    {
        var seen = new List<Hash256>();
        using var reader = connection.Command("newer_heads", ("$stream", stream.ToBytes()), ("$audience", audience), ("$own", own?.Id.ToBytes())).ExecuteReader();
        while (reader.Read()) seen.Add(Rows.Hash(reader, 0));
        return seen;
    }
}
