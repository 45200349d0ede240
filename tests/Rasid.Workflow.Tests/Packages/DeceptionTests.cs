using System.Text;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Packages;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;
using Rasid.Records.Verifying;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Workflow.Tests.Packages;

/// <summary>Packages that are sound in themselves and made to do harm: somebody knows the format, and claims what is not his.</summary>
public sealed class DeceptionTests : IDisposable
{
    private static readonly StreamId Forged = StreamId.Parse(new string('7', 32));

    private readonly Sites _sites = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _sites.Dispose();

    [Fact]
    public async Task Whoever_claims_to_be_a_site_takes_nothing_out_of_its_record()
    {
        using var mine = _sites.Open("mine", 'm');
        var victim = (await Sites.Say(mine, Sites.Unknown("mine")))[^1];
        var (opened, said) = Stream(new StreamOpened(Sites.Settings('m').Id, "public").ToDraft(), new Redacted([victim.Id], [], [], "harm").ToDraft());
        await Sites.Take(mine, Package("public", opened, said));
        // Nor once it is here.
        await Sites.Take(mine, Package("public", opened, said));
        Assert.NotNull(await Payload(mine, victim.Id));
        await Sites.IsWhole(mine);
    }

    [Fact]
    public async Task What_somebody_writes_on_in_a_stream_of_ours_takes_out_only_what_is_below_it_in_that_stream_and_what_opens_it_never()
    {
        using var a = _sites.Open("a", 'a');
        using var mine = _sites.Open("mine", 'm');
        var other = (await Sites.Say(a, Sites.Unknown("other")))[^1];
        await Sites.Take(mine, await Sites.Pack(a));
        var first = await Sites.Say(mine, Sites.Unknown("first"));
        var package = Continued(await Sites.Pack(mine, 'm'), first[^1].AsHead, new Redacted([first[0].Id, other.Id], [], [], "harm").ToDraft());
        await Sites.Take(mine, package);
        await Sites.Take(mine, package);
        Assert.NotNull(await Payload(mine, other.Id));
        Assert.NotNull(await Payload(mine, first[0].Id));
    }

    [Fact]
    public async Task A_redaction_on_one_branch_of_a_fork_leaves_the_other_branch()
    {
        using var a = _sites.Open("a", 'a');
        await Sites.Say(a, Sites.Unknown("before"));
        await a.CopyToAsync(_sites.PathOf("copy"), Cancellation);
        using var copy = _sites.Open("copy", 'a');
        var left = (await Sites.Say(a, Sites.Unknown("left")))[^1];
        var right = (await Sites.Say(copy, Sites.Unknown("right")))[^1];
        var package = Continued(await Sites.Pack(copy), right.AsHead, new Redacted([left.Id, right.Id], [], [], "why").ToDraft());
        using var mine = _sites.Open("mine", 'm');
        await Sites.Take(mine, await Sites.Pack(a));
        Assert.Equal(1, (await Sites.Take(mine, package)).Merged.TakenOut);
        Assert.NotNull(await Payload(mine, left.Id));
        Assert.Null(await Payload(mine, right.Id));
    }

    [Fact]
    public async Task A_stream_that_only_claims_our_site_and_voice_is_not_written_in()
    {
        using var mine = _sites.Open("mine", 'm', "west");
        var (opened, said) = Stream(new StreamOpened(Sites.Settings('m').Id, "public", "west").ToDraft(), Sites.Unknown("forged"));
        await Sites.Take(mine, Package("public", opened, said));
        Assert.NotEqual(Forged, (await Sites.Say(mine, Sites.Unknown("x")))[^1].Header.Stream);
        var own = (await Sites.Say(mine, Sites.Unknown("y")))[^1].Header.Stream;
        Assert.Equal([own], await mine.OwnStreamsAsync(Cancellation));
    }

    [Fact]
    public async Task A_site_goes_on_in_another_stream_where_somebody_else_wrote_in_its_own()
    {
        using var mine = _sites.Open("mine", 'm');
        var head = (await Sites.Say(mine, Sites.Unknown("x")))[^1];
        await Sites.Take(mine, Continued(await Sites.Pack(mine, 'm'), head.AsHead, Sites.Unknown("forged")));
        Assert.NotEqual(head.Header.Stream, (await Sites.Say(mine, Sites.Unknown("y")))[^1].Header.Stream);
    }

    [Fact]
    public async Task A_record_without_a_note_of_its_streams_takes_those_of_its_site_that_are_here()
    {
        Entry head;
        using (var first = _sites.Open("mine", 'm')) head = (await Sites.Say(first, Sites.Unknown("x")))[^1];
        using (var raw = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_sites.PathOf("mine")};Pooling=False"))
        {
            raw.Open();
            using var drop = raw.CreateCommand();
            drop.CommandText = "DROP TABLE own_streams; DROP TABLE taken_out";
            drop.ExecuteNonQuery();
        }
        using var mine = _sites.Open("mine", 'm');
        await Sites.IsWhole(mine);
        var (opened, said) = Stream(new StreamOpened(Sites.Settings('m').Id, "public").ToDraft(), Sites.Unknown("forged"));
        await Sites.Take(mine, Package("public", opened, said));
        Assert.Equal(head.Header.Stream, (await Sites.Say(mine, Sites.Unknown("y")))[^1].Header.Stream);
    }

    [Fact]
    public async Task The_entry_before_the_first_one_carried_is_looked_for_in_its_stream_and_place_alone()
    {
        using var mine = _sites.Open("mine", 'm');
        var here = (await Sites.Say(mine, Sites.Unknown("x"), Sites.Unknown("y")))[^1];
        // A stream without a beginning that hangs on an entry of another, at the right place.
        var stray = Entry.Compose(Sites.Unknown("stray"), "demo", Forged, here.AsHead, [], "x", default, new byte[16]);
        Assert.Equal(PackageFaultCodes.Missing, (await Sites.Refused(mine, Raw("public", new PackageStream(Forged, "public", 4, 4, [stray.Id]), stray))).Code);
        // In its own stream, at another place.
        var skipping = Entry.Compose(Sites.Unknown("skipping"), "demo", here.Header.Stream, here.AsHead with { Seq = 7 }, [], "x", default, new byte[16]);
        Assert.Equal(PackageFaultCodes.Missing, (await Sites.Refused(mine, Raw("public", new PackageStream(here.Header.Stream, "public", 8, 8, [skipping.Id]), skipping))).Code);
    }

    [Fact]
    public async Task A_stream_of_which_nothing_is_carried_has_its_heads_here_in_that_stream_and_place()
    {
        using var mine = _sites.Open("mine", 'm');
        var here = (await Sites.Say(mine, Sites.Unknown("x")))[^1];
        Assert.Equal(PackageFaultCodes.Missing, (await Sites.Refused(mine, Raw("public", new PackageStream(Forged, "public", 3, 2, [here.Id])))).Code);
        Assert.Equal(PackageFaultCodes.Missing, (await Sites.Refused(mine, Raw("public", new PackageStream(here.Header.Stream, "public", 10, 9, [here.Id])))).Code);
        Assert.Equal(PackageFaultCodes.Audience, (await Sites.Refused(mine, Raw("west", new PackageStream(here.Header.Stream, "west", 3, 2, [here.Id])))).Code);
        Assert.Equal(0, (await Sites.Take(mine, Raw("public", new PackageStream(here.Header.Stream, "public", 3, 2, [here.Id])))).Merged.Added);
    }

    [Fact]
    public async Task A_public_entry_that_names_one_for_others_is_refused_whether_that_is_here_or_carried()
    {
        using var mine = _sites.Open("mine", 'm', "west");
        var secret = (await Sites.Say(mine, Sites.Unknown("secret", "west")))[^1];
        Assert.Equal(PackageFaultCodes.Seen, (await Sites.Refused(mine, Naming("public", secret.Id))).Code);
        Assert.Equal(PackageFaultCodes.Seen, (await Sites.Refused(mine, Naming("east", secret.Id))).Code);
        Assert.Equal(2, (await Sites.Take(mine, Naming("west", secret.Id))).Merged.Added);
        var hidden = Entry.Compose(new StreamOpened(new string('e', 32), "west").ToDraft(), "demo", StreamId.Parse(new string('1', 32)), null, [], "x", default, new byte[16]);
        var naming = Entry.Compose(new StreamOpened(new string('e', 32), "public").ToDraft(), "demo", StreamId.Parse(new string('2', 32)), null, [hidden.Id], "x", default, new byte[16]);
        var manifest = new PackageManifest("demo", new string('e', 32), "", "", "west", [.. new[] { (hidden, "west"), (naming, "public") }.Select(e => new PackageStream(e.Item1.Header.Stream, e.Item2, 1, 1, [e.Item1.Id]))], 2, [], false);
        Assert.Equal(PackageFaultCodes.Seen, (await Sites.Refused(mine, Write(manifest, hidden, naming))).Code);
    }

    [Fact]
    public async Task A_redaction_that_names_files_and_texts_of_others_leaves_them()
    {
        using var mine = _sites.Open("mine", 'm', "west");
        var bytes = "a map"u8.ToArray();
        var file = Hash256.Of(bytes);
        await mine.AttachAsync(file, bytes, Cancellation);
        var (report, draft) = Sites.Report("a text of ours", "agency");
        await Sites.Say(mine, draft, new ItemEntered("incidents", "west", new ItemFields([KeyValuePair.Create("map", $"{{\"name\":\"m.png\",\"sha256\":\"{file}\",\"size\":5,\"type\":\"image/png\"}}")]), "", "").ToDraft());
        Hash256[] texts = [file, Hash256.Of("a text of ours"u8)];
        var opened = Entry.Compose(new StreamOpened(new string('e', 32), "public").ToDraft(), "demo", Forged, null, [], "x", default, new byte[16]);
        var word = Entry.Compose(Sites.Unknown("theirs"), "demo", Forged, opened.AsHead, [], "x", default, new byte[16]);
        var harm = Entry.Compose(new Redacted([word.Id], texts, [], "harm").ToDraft(), "demo", Forged, word.AsHead, [], "x", default, new byte[16]);
        var more = Entry.Compose(new Redacted([], texts, [], "harm").ToDraft(), "demo", Forged, harm.AsHead, [], "x", default, new byte[16]);
        await Sites.Take(mine, Package("public", opened, word, harm, more));
        Assert.Equal(bytes, (await mine.AttachmentAsync(file, Cancellation))!.Value.ToArray());
        Assert.Equal("a text of ours", await mine.TextAsync(Viewer.Public, report, Cancellation));
        Assert.Null(await Payload(mine, word.Id));
    }

    [Theory]
    [InlineData("DELETE FROM payloads WHERE ord = (SELECT max(ord) FROM entries)")]
    [InlineData("DELETE FROM texts")]
    public async Task An_import_does_not_hide_what_was_lost(string loss)
    {
        byte[] package;
        using (var first = _sites.Open("mine", 'm'))
        {
            await Sites.Say(first, Sites.Report("a text of ours", "agency").Draft, Sites.Unknown("x"));
            package = Repack.Lines(await Sites.Pack(first, 'm', withTexts: false), l => l.Select((x, i) => i == 3 ? Repack.Entry(x, e => e with { Payload = null, Salt = null }) : x));
        }
        foreach (var also in new[] { "", "; INSERT INTO absent SELECT id FROM entries; INSERT INTO absent SELECT text FROM p_reports" })
        {
            File.Copy(_sites.PathOf("mine"), _sites.PathOf("lost"), overwrite: true);
            using (var raw = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_sites.PathOf("lost")};Pooling=False"))
            {
                raw.Open();
                using var drop = raw.CreateCommand();
                drop.CommandText = loss + also;
                drop.ExecuteNonQuery();
            }
            using var mine = _sites.Open("lost", 'm');
            await Sites.Take(mine, package);
            var fault = (await new VerifyRecord(mine).RunAsync(cancellation: Cancellation)).Fault;
            Assert.Contains(fault?.Code, new[] { RecordFaultCodes.PayloadMissing, RecordFaultCodes.TextMissing });
        }
    }

    [Fact]
    public async Task What_was_not_carried_is_told_with_its_place()
    {
        using var a = _sites.Open("a", 'a');
        using var mine = _sites.Open("mine", 'm');
        var said = (await Sites.Say(a, Sites.Report("a text of its own", "agency").Draft))[^1];
        await Sites.Take(mine, await Sites.Pack(a, withTexts: false));
        Assert.Equal([(said.Header.Stream, 2L)], (await new VerifyRecord(mine).RunAsync(cancellation: Cancellation)).NotCarriedAt);
    }

    [Fact]
    public async Task Signatures_of_strangers_do_not_crowd_out_those_that_count()
    {
        using var root = SigningKey.Make();
        using var a = _sites.Open("a", 'a', "west", root);
        var word = (await Sites.Say(a, new KeyRooted("west", root.Key, "").ToDraft(), Sites.Enter("west", "x")))[^1];
        var package = await Sites.Pack(a);
        using var mine = _sites.Open("mine", 'm');
        for (var round = 0; round < 2; round++)
        {
            var keys = Enumerable.Range(0, 70).Select(_ => SigningKey.Make()).OrderBy(k => k.Key.Id).ToList();
            var crowded = Repack.Lines(package, l => l.Select((x, i) => i == 0
                ? Repack.Manifest(x, m => m with { Keys = [.. keys.Select(k => k.Key)] })
                : Repack.Entry(x, e => e with { Signatures = e.Id == word.Id ? [.. keys.Select((k, n) => new PackageSignature(n, k.Sign(KeySignature.Message(e.Id))))] : [] })));
            await Sites.Take(mine, crowded);
            keys.ForEach(k => k.Dispose());
        }
        await Sites.Take(mine, package);
        Assert.Equal(141, (await mine.SignersAsync([word.Id], Cancellation))[word.Id].Count);
        using var other = _sites.Open("other", 'o');
        await Sites.Take(other, await Sites.Pack(mine, 'm'));
        var signers = (await other.SignersAsync([word.Id], Cancellation))[word.Id];
        Assert.Equal((100, true), (signers.Count, signers.Contains(root.Key.Id)));
    }

    [Fact]
    public async Task A_stream_that_ends_before_the_place_it_names_is_refused_and_branches_of_uneven_length_are_carried_on()
    {
        using var a = _sites.Open("a", 'a');
        await Sites.Say(a, Sites.Unknown("before"));
        await a.CopyToAsync(_sites.PathOf("copy"), Cancellation);
        using var copy = _sites.Open("copy", 'a');
        await Sites.Say(a, Sites.Unknown("left"));
        await Sites.Say(copy, Sites.Unknown("right"), Sites.Unknown("further"), Sites.Unknown("on"));
        await Sites.Take(copy, await Sites.Pack(a));
        var package = await Sites.Pack(copy);
        using var mine = _sites.Open("mine", 'm');
        var longer = Repack.Lines(package, l => [Repack.Manifest(l[0], m => m with { Streams = [.. m.Streams.Select(s => s with { To = s.To + 1 })] }), .. l.Skip(1)]);
        Assert.Equal(PackageFaultCodes.Stream, (await Sites.Refused(mine, longer)).Code);
        await Sites.Take(mine, package);
        await Sites.Take(a, await Sites.Pack(copy, since: ReadPackage.Manifest(new MemoryStream(await Sites.Pack(a))).Heads));
        await Sites.Take(a, await Sites.Pack(copy, since: ReadPackage.Manifest(new MemoryStream(package)).Heads));
        Assert.Equal((await Sites.Content(copy))[0], (await Sites.Content(a))[0]);
    }

    [Fact]
    public async Task A_header_that_can_be_read_in_two_ways_is_refused()
    {
        using var a = _sites.Open("a", 'a');
        await Sites.Say(a, Sites.Unknown("x"));
        using var mine = _sites.Open("mine", 'm');
        var package = await Sites.Pack(a);
        var last = ((PackageEntry)PackageLine.Parse(Encoding.UTF8.GetBytes(Repack.Read(package)[^1])));
        foreach (var (from, to) in new[] { ("{\"author\"", "{\"author\":\"somebody\",\"author\""), ("{\"author\"", "{ \"author\"") })
        {
            var twice = last with { Header = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(last.Header.Span).Replace(from, to, StringComparison.Ordinal)) };
            var forged = new PackageEntry(twice.Header, twice.Salt, twice.Payload, []);
            var changed = Repack.Lines(package, l => [Repack.Manifest(l[0], m => m with { Streams = [m.Streams[0] with { Heads = [forged.Id] }] }), .. l.Skip(1).SkipLast(1), Encoding.UTF8.GetString(forged.ToJson())]);
            Assert.Equal(PackageFaultCodes.Chain, (await Sites.Refused(mine, changed)).Code);
        }
    }

    [Fact]
    public async Task What_a_package_takes_out_leaves_no_letters_in_the_file()
    {
        using var a = _sites.Open("a", 'a');
        var secret = (await Sites.Say(a, Sites.Unknown("a name that must not be left")))[^1];
        var mine = _sites.Open("mine", 'm');
        using (mine)
        {
            await Sites.Take(mine, await Sites.Pack(a));
            await a.RedactAsync(new Redacted([secret.Id], [], [], "why"), null, Cancellation);
            var merged = (await Sites.Take(mine, await Sites.Pack(a))).Merged;
            Assert.Equal((1, true), (merged.TakenOut, merged.IsScrubbed));
            foreach (var file in Directory.GetFiles(_sites.Folder, "mine.db*"))
            {
                using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                using var copy = new MemoryStream();
                await stream.CopyToAsync(copy, Cancellation);
                Assert.Equal(-1, copy.ToArray().AsSpan().IndexOf("must not be left"u8));
            }
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> Payload(RecordFile record, Hash256 id)
    {
        await foreach (var entry in record.EntriesAsync(Cancellation))
        {
            if (entry.Id == id) return entry.Payload;
        }
        throw new InvalidOperationException("the entry is not here");
    }

    // A package of a stream with another entry at its end, as whoever has a copy of it can write one.
    private static byte[] Continued(byte[] package, StreamHead head, EntryDraft draft)
    {
        var next = Entry.Compose(draft, "demo", head.Stream, head, [], "x", default, new byte[16]);
        return Repack.Lines(package, l =>
        {
            var at = l.FindLastIndex(x => PackageLine.Parse(Encoding.UTF8.GetBytes(x)) is PackageEntry e && e.ReadHeader().Stream == head.Stream) + 1;
            var manifest = Repack.Manifest(l[0], m => m with { Entries = m.Entries + 1, Streams = [.. m.Streams.Select(s => s.Stream == head.Stream ? s with { To = next.Header.Seq, Heads = [next.Id] } : s)] });
            return [manifest, .. l.Take(at).Skip(1), Line(next), .. l.Skip(at)];
        });
    }

    private static byte[] Naming(string audience, Hash256 seen)
    {
        var opened = Entry.Compose(new StreamOpened(new string('e', 32), audience).ToDraft(), "demo", Forged, null, [], "x", default, new byte[16]);
        return Package(audience, opened, Entry.Compose(Sites.Unknown("names it"), "demo", Forged, opened.AsHead, [seen], "x", default, new byte[16]));
    }

    private static (Entry Opened, Entry Said) Stream(EntryDraft open, EntryDraft say)
    {
        var opened = Entry.Compose(open, "demo", Forged, null, [], "x", default, new byte[16]);
        return (opened, Entry.Compose(say, "demo", Forged, opened.AsHead, [], "x", default, new byte[16]));
    }

    private static byte[] Package(string audience, params Entry[] entries) => Raw(audience, new PackageStream(Forged, audience, 1, entries.Length, [entries[^1].Id]), entries);

    private static byte[] Raw(string audience, PackageStream stream, params Entry[] entries) =>
        Write(new PackageManifest("demo", new string('e', 32), "", "", audience, [stream], entries.Length, [], false), entries);

    private static byte[] Write(PackageManifest manifest, params Entry[] entries) => Repack.Write([Encoding.UTF8.GetString(manifest.ToJson()), .. entries.Select(Line)]);

    private static string Line(Entry entry) => Encoding.UTF8.GetString(new PackageEntry(entry.HeaderBytes, entry.Salt, entry.Payload, []).ToJson());
}
