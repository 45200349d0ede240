using System.Text;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Packages;
using Rasid.Records.Payloads;

namespace Rasid.Storage.Sqlite;

/// <summary>What packages carry, from the tables.</summary>
internal sealed class SqlitePackages(RecordAccess access, string process)
{
    public PackagePlan Plan(Viewer viewer, IReadOnlyList<StreamHead>? since) => access.Snapshot(c =>
    {
        var audiences = SqliteReads.Audiences(viewer);
        var heads = SqliteJournal.Heads(c).ToLookup(h => h.Stream);
        // Of what they know the place is the one it has here: an older note gives the branches of a fork one place for all.
        var known = (since ?? []).Select(h => Place(c, h.Id)).OfType<StreamHead>().ToLookup(h => h.Stream);
        var streams = new List<PackageStream>();
        var facts = SqliteKeys.Facts(c, process, viewer);
        foreach (var opened in facts.Streams.Where(s => heads[s.Stream].Any()).OrderBy(s => s.Stream))
        {
            var ends = heads[opened.Stream].ToList();
            var to = ends.Max(h => h.Seq);
            var from = Math.Min(known[opened.Stream].Select(h => h.Seq).DefaultIfEmpty(0).Max(), to) + 1;
            // Of a fork the one who gets it may know one branch alone.
            if (opened.ForkedAt > 0) from = Math.Min(from, opened.ForkedAt);
            streams.Add(new PackageStream(opened.Stream, opened.Audience, from, to, [.. ends.Select(h => h.Id).Order()]));
        }
        var ranges = Ranges(streams);
        var keys = new List<PublicKey>();
        using (var reader = c.Command("keys_between", ("$ranges", ranges)).ExecuteReader())
        {
            while (reader.Read()) keys.Add(PublicKey.Of(Rows.Bytes(reader, 0)));
        }
        // Anybody can sign with keys that he made for it: those that the record knows are not crowded out.
        var rooted = facts.Entries.Select(e => e.Payload switch { KeyRooted r => r.Key.Id, KeyDelegated delegated => delegated.Delegation.Key.Id, _ => default }).ToHashSet();
        var carried = keys.OrderBy(k => !rooted.Contains(k.Id)).ThenBy(k => k.Id).Take(PackageManifest.MostKeys).OrderBy(k => k.Id).ToList();
        return new PackagePlan(streams, (long)c.Scalar("count_between", ("$ranges", ranges))!, carried) { Known = rooted };
    });

    public IEnumerable<PackageEntry> Carried(PackagePlan plan)
    {
        var keys = plan.Keys.Select((k, i) => (k.Id, i)).ToDictionary(k => k.Id, k => k.i);
        return access.Rows(c => Carried(c, plan, keys));
    }

    public byte[]? Text(Hash256 hash) => access.Read(c =>
    {
        using var reader = c.Command("text_of", ("$hash", hash.ToBytes())).ExecuteReader();
        return reader.Read() ? Packing.Unpack(reader.GetInt64(0), Rows.Bytes(reader, 1)) : null;
    });

    public IReadOnlyList<StreamHead>? HeadsWithDigest(Viewer viewer, Hash256 digest) => access.Snapshot(c =>
    {
        var seen = SqliteKeys.Facts(c, process, viewer).Streams.Select(s => s.Stream).ToHashSet();
        var heads = new Dictionary<Hash256, StreamHead>();
        using var reader = c.Command("places_by_arrival").ExecuteReader();
        while (reader.Read())
        {
            var head = Rows.Head(reader);
            if (!reader.IsDBNull(3) && Hash256.TryParse(reader.GetString(3), out var before)) heads.Remove(before);
            heads[head.Id] = head;
            if (RecordDigest.Of(heads.Values) == digest || RecordDigest.Of(heads.Values.Where(h => seen.Contains(h.Stream))) == digest)
                return heads.Values.Where(h => seen.Contains(h.Stream)).ToList();
        }
        return null;
    });

    public PackageException? Unmet(PackageNeeds needs) => access.Snapshot(c =>
    {
        foreach (var stream in needs.Streams)
        {
            if (c.Scalar("audience_of_stream", ("$stream", stream.Stream.ToBytes())) is not string audience) return new PackageException(PackageFaultCodes.Missing, stream.Stream.ToString(), $"{stream.From}");
            if (audience != stream.Audience) return new PackageException(PackageFaultCodes.Audience, stream.Stream.ToString());
        }
        foreach (var (place, fault) in needs.Places)
        {
            if (Place(c, place.Id) is not { } here || here != place) return fault;
        }
        foreach (var stream in needs.Ended)
        {
            if (stream.Heads.Select(h => Place(c, h)).Any(p => p is not { } here || here.Stream != stream.Stream || here.Seq > stream.To)
                || stream.Heads.Max(h => Place(c, h)!.Value.Seq) != stream.To) return new PackageException(PackageFaultCodes.Missing, stream.Stream.ToString(), $"{stream.From}");
        }
        foreach (var (id, audience, fault) in needs.Seen)
        {
            // What is for others is not here as far as anybody is told.
            if (c.Scalar("audience_of_entry", ("$id", id.ToBytes())) is not string other || (other != Viewer.PublicAudience && other != audience)) return fault;
        }
        return null;
    });

    private static StreamHead? Place(Connection c, Hash256 id)
    {
        using var reader = c.Command("place_of_entry", ("$id", id.ToBytes())).ExecuteReader();
        return reader.Read() ? Rows.Head(reader) : null;
    }

    public IReadOnlyList<StreamHead> OpenedOtherwise(IReadOnlyList<StreamHead> opened) => access.Snapshot(c =>
        opened.Where(o => c.Scalar("twin", ("$stream", o.Stream.ToBytes()), ("$seq", 1L), ("$id", o.Id.ToBytes())) is not null).ToList());

    public IReadOnlyList<Hash256> NotNamed(IReadOnlyList<Hash256> texts) => access.Snapshot(c =>
        texts.Where(t => c.Scalar("text_is_named", ("$hash", t.ToBytes())) is null).ToList());

    public IEnumerable<Hash256> Absent() => access.Rows(Absent);

    /// <summary>Ranges of places as the statements take them.</summary>
    public static string Ranges(IEnumerable<PackageStream> streams) =>
        $"[{string.Join(',', streams.Where(s => s.HasEntries).Select(s => $$"""{"stream":"{{s.Stream}}","from":{{s.From}},"to":{{s.To}}}"""))}]";

    private static IEnumerable<PackageEntry> Carried(Connection c, PackagePlan plan, Dictionary<Hash256, int> keys)
    {
        using var signatures = c.Command("signatures_between", ("$ranges", Ranges(plan.Streams))).ExecuteReader();
        var hasSignature = signatures.Read();
        using var reader = c.Command("carried", ("$ranges", Ranges(plan.Streams))).ExecuteReader();
        while (reader.Read())
        {
            var id = Rows.Bytes(reader, 0);
            var own = new List<PackageSignature>();
            while (hasSignature && Rows.Bytes(signatures, 0).AsSpan().SequenceEqual(id))
            {
                // A key that came after the plan was made goes with the next package.
                if (keys.TryGetValue(Rows.Hash(signatures, 1), out var key)) own.Add(new PackageSignature(key, Rows.Bytes(signatures, 2)));
                hasSignature = signatures.Read();
            }
            if (own.Count > PackageEntry.MostSignatures) own = [.. own.OrderBy(s => !plan.Known.Contains(plan.Keys[s.Key].Id)).ThenBy(s => s.Key).Take(PackageEntry.MostSignatures)];
            var payload = reader.IsDBNull(2) ? null : Packing.Unpack(reader.GetInt64(3), Rows.Bytes(reader, 4));
            yield return payload is null
                ? new PackageEntry(Rows.Bytes(reader, 1), null, null, own)
                : new PackageEntry(Rows.Bytes(reader, 1), Rows.Bytes(reader, 2), payload, own);
        }
    }

    private static IEnumerable<Hash256> Absent(Connection c)
    {
        if ((long)c.Scalar("has_signatures")! == 0) yield break;
        using var reader = c.Command("absent").ExecuteReader();
        while (reader.Read()) yield return Rows.Hash(reader, 0);
    }
}
