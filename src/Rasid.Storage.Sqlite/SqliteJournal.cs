using System.Globalization;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Packages;
using Rasid.Records.Payloads;

namespace Rasid.Storage.Sqlite;

/// <summary>The journal in its tables.</summary>
internal sealed class SqliteJournal(RecordAccess access, string process, RecordFileOptions options)
{
    private const int ProgressEvery = 500;

    private readonly Lock _siteLock = new();
    private SiteSettings? _site;

    public IReadOnlyList<StreamHead> Heads() => access.Read(Heads);

    public IReadOnlyList<StreamHead> HeadsAt(DateTimeOffset moment) => access.Read(c =>
    {
        var heads = new List<StreamHead>();
        using var reader = c.Command("heads_at", ("$time", moment.UtcDateTime.ToString(Header.TimeFormat, CultureInfo.InvariantCulture))).ExecuteReader();
        while (reader.Read()) heads.Add(Rows.Head(reader));
        return heads;
    });

    public DateTimeOffset? LastWritten() => access.Read(c => c.Scalar("last_claimed") is string time
        ? DateTimeOffset.ParseExact(time, Header.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        : (DateTimeOffset?)null);

    public IReadOnlyList<Entry> EntriesSince(IReadOnlyList<StreamHead> since, IReadOnlyList<string> kinds) => access.Read(c =>
    {
        var ords = new List<long>();
        using (var reader = c.Command("entries_since", ("$since", HeadsJson(since)), ("$kinds", JsonArray(kinds))).ExecuteReader())
        {
            while (reader.Read()) ords.Add(reader.GetInt64(0));
        }
        return ords.Order().Select(ord => EntryAt(c, ord)).ToList();
    });

    private static string JsonArray(IReadOnlyList<string> names) => $"[{string.Join(',', names.Select(n => $"\"{n}\""))}]";

    /// <summary>Heads as the statements take them.</summary>
    public static string HeadsJson(IReadOnlyList<StreamHead> heads) =>
        $"[{string.Join(',', heads.Select(h => $$"""{"stream":"{{h.Stream}}","seq":{{h.Seq}}}"""))}]";

    public IReadOnlyList<Entry> Append(IReadOnlyList<EntryDraft> drafts, Durability durability, IReadOnlyList<StreamHead>? expected)
    {
        if (drafts.Count == 0) return [];
        var site = OwnSite();
        return access.Write(durability, c => Append(c, drafts, site, expected));
    }

    public IEnumerable<StoredSignature> Signatures() => access.Rows(SqliteKeys.Stored);

    public KeyFacts Keys(Viewer viewer) => access.Read(c => SqliteKeys.Facts(c, process, viewer));

    public IReadOnlyDictionary<Hash256, IReadOnlyList<Hash256>> Signers(IReadOnlyList<Hash256> entries) => access.Read(c => entries.Distinct()
        .Select(e => (Entry: e, Signers: SqliteKeys.Signers(c, e))).Where(e => e.Signers.Count > 0).ToDictionary(e => e.Entry, e => e.Signers));

    public IReadOnlyList<(StreamHead Place, string Audience)> SignedUpTo(Hash256 key) => access.Read(c => SqliteKeys.Places(c.Command("signed_up_to", ("$key", key.ToBytes()))));

    public (StreamHead Place, string Audience)? EntryPlace(string digits) => access.Read(c =>
        digits.Length >= 8 && digits.All(char.IsAsciiHexDigit) && SqliteKeys.Places(c.Command("entry_places", ("$like", digits.ToUpperInvariant() + "%"))) is [var one] ? one : ((StreamHead, string)?)null);

    public IEnumerable<StoredEntry> Stored() => access.Rows(Stored);

    public IEnumerable<StoredText> Texts() => access.Rows(Texts);

    public IEnumerable<Entry> Entries() => access.Rows(c => InOrder(c).Ords.Select(ord => EntryAt(c, ord)));

    public IEnumerable<string> Dump() => access.Rows(Dump);

    public long Rebuild(IProgress<(long Done, long Of)>? progress, CancellationToken cancellation) => access.Write(Durability.Process, c =>
    {
        c.Execute(SqlFile.Get("create_beside"));
        c.Execute(SqlFile.Get("drop_projections"));
        c.Execute(SqlFile.Get("create_projections"));
        c.Execute($"PRAGMA user_version = {RecordAccess.SchemaVersion}");
        return Derive(c, progress, cancellation);
    });

    /// <summary>Takes in what a package carries, and derives what is shown: what is new alone where that is enough.</summary>
    public MergeResult Merge(PackageManifest manifest, IEnumerable<PackageItem> items, CancellationToken cancellation)
    {
        var site = OwnSite();
        var result = access.Write(Durability.Power, c =>
        {
            SqliteOwn.Ensure(c, site.Id);
            var merge = new SqliteMerge(c, manifest);
            merge.Take(items);
            if (!merge.NeedsRebuild)
            {
                merge.ProjectNew(new SqliteProjection(c, c));
                return merge.Result;
            }
            c.Execute(SqlFile.Get("drop_projections"));
            c.Execute(SqlFile.Get("create_projections"));
            Derive(c, null, cancellation);
            return merge.Result;
        });
        // What a package takes out leaves no letters behind, as what is taken out here.
        return result.TakenOut > 0 ? result with { IsScrubbed = access.Scrub() } : result;
    }

    /// <summary>Takes payloads and texts out of the tables and derives anew what is shown; then no page of the file holds anything of them.</summary>
    public RedactResult Redact(Redacted? redaction, IReadOnlyList<StreamHead>? expected)
    {
        var site = OwnSite();
        var entry = redaction is null ? null : access.Write(Durability.Power, c =>
        {
            c.Execute("PRAGMA secure_delete = ON");
            SqliteOwn.Ensure(c, site.Id);
            SqliteOwn.TakeOut(c, redaction);
            foreach (var id in redaction.Entries) c.Run("withhold_payload", ("$id", id.ToBytes()));
            foreach (var text in redaction.Texts) Withhold(c, text);
            var said = Append(c, Apart(c, redaction), site, expected)[^1];
            c.Execute(SqlFile.Get("drop_projections"));
            c.Execute(SqlFile.Get("create_projections"));
            Derive(c, null, CancellationToken.None);
            return said;
        });
        return new RedactResult(entry, access.Scrub());
    }

    // A text of a report, or a file that an item names: both lie under their hash.
    private static void Withhold(Connection c, Hash256 hash)
    {
        c.Run("withhold_text", ("$hash", hash.ToBytes()));
        SqliteAttachments.Withhold(c, hash);
    }

    // What was said for others is taken out where they read it: its ids have no place in a stream that everybody reads.
    private static List<EntryDraft> Apart(Connection c, Redacted redaction)
    {
        var parts = redaction.Entries.GroupBy(e => c.Scalar("audience_of_entry", ("$id", e.ToBytes())) as string ?? Viewer.PublicAudience, StringComparer.Ordinal)
            .OrderBy(g => g.Key == Viewer.PublicAudience ? 0 : 1).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (parts.Count == 0) return [redaction.ToDraft()];
        return [.. parts.Select((p, i) => new Redacted([.. p], i == 0 ? redaction.Texts : [], i == 0 ? redaction.Reports : [], redaction.Reason).ToDraft() with { Audience = p.Key }).Reverse()];
    }

    public Entry StartStream()
    {
        var site = OwnSite();
        return access.Write(Durability.Power, c =>
        {
            SqliteOwn.Ensure(c, site.Id);
            return new StreamWriter(c, process, options, site).OpenAll()[0];
        });
    }

    private List<Entry> Append(Connection c, IReadOnlyList<EntryDraft> drafts, SiteSettings site, IReadOnlyList<StreamHead>? expected)
    {
        if (expected is not null && !Heads(c).SequenceEqual(expected)) throw new RecordException(RecordFaults.Moved, access.Path);
        SqliteOwn.Ensure(c, site.Id);
        var writer = new StreamWriter(c, process, options, site);
        foreach (var draft in drafts) writer.Put(draft);
        return writer.Written;
    }

    private static long Derive(Connection c, IProgress<(long Done, long Of)>? progress, CancellationToken cancellation)
    {
        var projection = new SqliteProjection(c, c);
        var (order, withheld) = InOrder(c);
        for (var i = 0; i < order.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Projector.Project(EntryAt(c, order[i]), projection, withheld);
            if ((i + 1) % ProgressEvery == 0 || i + 1 == order.Count) progress?.Report((i + 1, order.Count));
        }
        return order.Count;
    }

    internal static IReadOnlyList<StreamHead> Heads(Connection c)
    {
        var heads = new List<StreamHead>();
        using var reader = c.Command("heads").ExecuteReader();
        while (reader.Read()) heads.Add(Rows.Head(reader));
        return heads;
    }

    private static IEnumerable<StoredEntry> Stored(Connection c)
    {
        using var reader = c.Command("stored").ExecuteReader();
        while (reader.Read())
        {
            var isWithheld = reader.IsDBNull(4);
            var payload = isWithheld ? null : Packing.Unpack(reader.GetInt64(5), Rows.Bytes(reader, 6));
            yield return new StoredEntry(
                Stream(Rows.Bytes(reader, 0)),
                reader.GetInt64(1),
                Id(Rows.Bytes(reader, 2)),
                Rows.Bytes(reader, 3),
                Memory(isWithheld ? null : Rows.Bytes(reader, 4)),
                Memory(payload),
                !isWithheld && payload is null);
        }
    }

    private static IEnumerable<StoredText> Texts(Connection c)
    {
        using var reader = c.Command("texts").ExecuteReader();
        while (reader.Read())
        {
            var text = Packing.Unpack(reader.GetInt64(1), Rows.Bytes(reader, 2));
            yield return new StoredText(Id(Rows.Bytes(reader, 0)), Memory(text), text is null);
        }
    }

    internal static IEnumerable<string> Dump(Connection c)
    {
        using var reader = c.Command("dump").ExecuteReader();
        while (reader.Read()) yield return reader.GetString(0);
    }

    /// <summary>The entries in projection order, and the reports that are taken out by some of them.</summary>
    /// <param name="c">Inside a transaction.</param>
    /// <param name="wanted">Which entries; null for all. What is taken out stays out, whenever that was said.</param>
    internal static (List<long> Ords, WithheldReports Withheld) InOrder(Connection c, Func<Header, bool>? wanted = null)
    {
        var ords = new List<long>();
        var entries = new List<(Hash256 Id, Header Header)>();
        using (var reader = c.Command("headers").ExecuteReader())
        {
            while (reader.Read())
            {
                ords.Add(reader.GetInt64(0));
                entries.Add((Rows.Hash(reader, 1), Rows.HeaderOf(Rows.Hash(reader, 1), Rows.Bytes(reader, 2))));
            }
        }
        var order = ProjectionOrder.Of(entries);
        var redactions = order.Where(i => entries[i].Header.Kind == EntryKinds.Redacted).Select(i => EntryAt(c, ords[i])).ToList();
        return ([.. order.Where(i => wanted is null || wanted(entries[i].Header)).Select(i => ords[i])], redactions.Count == 0 ? WithheldReports.None : new WithheldReports(redactions));
    }

    internal static Entry EntryAt(Connection c, long ord)
    {
        using var reader = c.Command("entry", ("$ord", ord)).ExecuteReader();
        reader.Read();
        return Rows.Entry(reader);
    }

    // Written out, because a bare null would become empty memory on its way through byte[].
    private static ReadOnlyMemory<byte>? Memory(byte[]? bytes) => bytes is null ? default(ReadOnlyMemory<byte>?) : bytes.AsMemory();

    // A filed id or stream of the wrong length is a fault to be named, not one to stumble over.
    private static Hash256 Id(byte[] bytes) => bytes.Length == Hash256.Size ? new Hash256(bytes) : default;

    private static StreamId Stream(byte[] bytes) => bytes.Length == 16 ? new StreamId(bytes) : default;

    private SiteSettings OwnSite()
    {
        lock (_siteLock) return _site ??= options.SiteId is { } id ? new SiteSettings(id, "", options.Voice ?? "", "") : SiteSettings.Read() is var own && options.Voice is { } voice ? own with { Voice = voice } : own;
    }
}
