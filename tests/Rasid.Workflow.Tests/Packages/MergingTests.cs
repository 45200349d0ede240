using CsCheck;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Packages;
using Rasid.Records.Payloads;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Workflow.Tests.Packages;

/// <summary>Sites that work apart and come together again by packages.</summary>
public sealed class MergingTests : IDisposable
{
    private static readonly string[] Voices = ["west", "east", "mission", "monitors", ""];

    private readonly Sites _sites = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _sites.Dispose();

    [Fact]
    public async Task A_package_brings_what_is_new_with_its_signatures_and_again_brings_nothing()
    {
        using var key = SigningKey.Make();
        using var a = _sites.Open("a", 'a', "west", key);
        using var b = _sites.Open("b", 'b', "east");
        var item = (await Sites.Say(a, Sites.Enter("west", "a shell"), Sites.Unknown("x")))[1];
        await Sites.Say(b, Sites.Unknown("y"));
        var package = await Sites.Pack(a);
        var first = await Sites.Take(b, package);
        Assert.Equal((3, 0, 3, 0), (first.Merged.Added, first.Merged.Known, first.Merged.Signatures, first.Merged.Forks.Count));
        var content = await Sites.Content(b);
        var again = await Sites.Take(b, package);
        Assert.Equal((0, 3, 0, first.Digest), (again.Merged.Added, again.Merged.Known, again.Merged.Signatures, again.Digest));
        Assert.Equal(content, await Sites.Content(b));
        Assert.Equal([key.Key.Id], (await b.SignersAsync([item.Id], Cancellation))[item.Id]);
        await Sites.IsWhole(b);
    }

    [Fact]
    public async Task What_others_brought_is_named_by_what_is_written_after()
    {
        using var a = _sites.Open("a", 'a');
        using var b = _sites.Open("b", 'b');
        var head = (await Sites.Say(a, Sites.Unknown("x")))[^1];
        await Sites.Say(b, Sites.Unknown("y"));
        await Sites.Take(b, await Sites.Pack(a));
        Assert.Equal([head.Id], (await Sites.Say(b, Sites.Unknown("z")))[0].Header.Seen);
    }

    [Fact]
    public async Task A_package_since_another_carries_only_what_came_after()
    {
        using var a = _sites.Open("a", 'a');
        using var b = _sites.Open("b", 'b');
        await Sites.Say(a, Sites.Unknown("x"));
        var first = await Sites.Pack(a);
        await Sites.Take(b, first);
        await Sites.Say(a, Sites.Unknown("y"), Sites.Unknown("z"));
        var later = await Sites.Pack(a, since: ReadPackage.Manifest(new MemoryStream(first)).Heads);
        Assert.Equal(2, ReadPackage.Run(new MemoryStream(later)).Manifest.Entries);
        Assert.Equal(2, (await Sites.Take(b, later)).Merged.Added);
        using var c = _sites.Open("c", 'c');
        Assert.Equal(PackageFaultCodes.Missing, (await Sites.Refused(c, later)).Code);
        var since = await a.HeadsWithDigestAsync(Viewer.Public, ReadPackage.Manifest(new MemoryStream(first)).Digest, Cancellation);
        Assert.Equal(ReadPackage.Manifest(new MemoryStream(first)).Heads, since);
        Assert.Null(await a.HeadsWithDigestAsync(Viewer.Public, default, Cancellation));
    }

    [Fact]
    public async Task Streams_for_others_are_not_in_it_and_leave_no_trace()
    {
        using var a = _sites.Open("a", 'a', "west");
        var hidden = await Sites.Say(a, Sites.Unknown("1"), Sites.Unknown("secret", "west"), Sites.Unknown("2"));
        var package = await Sites.Pack(a, audience: "public", since: [hidden[3].AsHead]);
        using var unpacked = new StreamReader(new System.IO.Compression.GZipStream(new MemoryStream(package), System.IO.Compression.CompressionMode.Decompress));
        var text = string.Join('\n', (await unpacked.ReadToEndAsync(Cancellation)).Split('\n').Select(Plain));
        foreach (var word in new[] { "secret", hidden[3].Id.ToString(), hidden[3].Header.Stream.ToString(), "\"audience\":\"west\"" }) Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        using var b = _sites.Open("b", 'b');
        await Sites.Take(b, package);
        await Sites.IsWhole(b);

        static string Plain(string line) => string.Join(' ', line.Split('"').Select(p => p.Length > 40 && p.Length % 4 == 0 ? Decoded(p) : p));
        static string Decoded(string p) => Convert.TryFromBase64String(p, new byte[p.Length], out _) ? System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(p)) : p;
    }

    [Fact]
    public async Task Texts_that_were_not_carried_are_said_to_be_so_and_a_later_package_fills_them_in()
    {
        using var a = _sites.Open("a", 'a');
        using var b = _sites.Open("b", 'b');
        var (id, draft) = Sites.Report("a text of its own", "agency");
        await Sites.Say(a, draft);
        await Sites.Take(b, await Sites.Pack(a, withTexts: false));
        var verified = await new VerifyRecord(b).RunAsync(cancellation: Cancellation);
        Assert.Equal((null, 1L), (verified.Fault, verified.NotCarried));
        Assert.Null(await b.TextAsync(Viewer.Public, id, Cancellation));
        Assert.Equal(1, (await Sites.Take(b, await Sites.Pack(a))).Merged.Texts);
        Assert.Equal("a text of its own", await b.TextAsync(Viewer.Public, id, Cancellation));
        Assert.Equal(0, (await new VerifyRecord(b).RunAsync(cancellation: Cancellation)).NotCarried);
        Assert.Equal(await Sites.Content(a), await Sites.Content(b));
    }

    [Fact]
    public async Task Files_that_items_name_are_carried_on_request()
    {
        using var a = _sites.Open("a", 'a', "west");
        using var b = _sites.Open("b", 'b');
        var bytes = "a map"u8.ToArray();
        var hash = Rasid.Records.Hash256.Of(bytes);
        await a.AttachAsync(hash, bytes, Cancellation);
        await Sites.Say(a, new ItemEntered("incidents", "west", new Rasid.Records.Registers.Items.ItemFields([KeyValuePair.Create("map", $"{{\"name\":\"../m.png\",\"sha256\":\"{hash}\",\"size\":5,\"type\":\"image/png\"}}")]), "", "").ToDraft());
        await Sites.Take(b, await Sites.Pack(a, withTexts: false));
        Assert.Null(await b.AttachmentAsync(hash, Cancellation));
        Assert.Equal(1, (await Sites.Take(b, await Sites.Pack(a))).Merged.Texts);
        Assert.Equal(bytes, (await b.AttachmentAsync(hash, Cancellation))!.Value.ToArray());
        await Sites.IsWhole(b);
    }

    [Fact]
    public async Task What_its_writer_took_out_is_taken_out_where_it_was_carried_and_nobody_takes_out_what_others_wrote()
    {
        using var a = _sites.Open("a", 'a');
        using var b = _sites.Open("b", 'b');
        var own = (await Sites.Say(a, Sites.Unknown("own")))[^1];
        var theirs = (await Sites.Say(b, Sites.Unknown("theirs")))[^1];
        var early = await Sites.Pack(a);
        await Sites.Take(b, early);
        await Sites.Take(a, await Sites.Pack(b));
        await a.RedactAsync(new Redacted([own.Id, theirs.Id], [], [], "why"), null, Cancellation);
        await Sites.Take(b, await Sites.Pack(a));
        var payloads = new Dictionary<Rasid.Records.Hash256, bool>();
        await foreach (var entry in b.EntriesAsync(Cancellation)) payloads[entry.Id] = entry.Payload is not null;
        Assert.Equal((false, true), (payloads[own.Id], payloads[theirs.Id]));
        await Sites.Take(b, early);
        await Sites.IsWhole(b);
        // What this site took out stays out here, whoever brings it.
        await Sites.Take(a, await Sites.Pack(b));
        await foreach (var entry in a.EntriesAsync(Cancellation)) Assert.True(entry.Id != theirs.Id || entry.Payload is null);
        await Sites.IsWhole(a);
    }

    [Fact]
    public async Task A_fork_is_kept_named_and_the_site_goes_on_in_another_stream()
    {
        RecordFile a;
        using (a = _sites.Open("a", 'a', "west")) await Sites.Say(a, Sites.Enter("west", "before"));
        File.Copy(_sites.PathOf("a"), _sites.PathOf("copy"));
        using var left = _sites.Open("a", 'a', "west");
        using var right = _sites.Open("copy", 'a', "west");
        await Sites.Say(left, Sites.Enter("west", "left"));
        await Sites.Say(right, Sites.Enter("west", "right"));
        var merged = await Sites.Take(left, await Sites.Pack(right));
        var fork = Assert.Single(merged.Merged.Forks);
        Assert.Equal(3, fork.Seq);
        var verified = await new VerifyRecord(left).RunAsync(cancellation: Cancellation);
        Assert.Equal((null, 1), (verified.Fault, verified.Forks.Count));
        Assert.Equal(EntryKinds.StreamOpened, (await Sites.Say(left, Sites.Unknown("after")))[0].Header.Kind);
        // Whoever is told since one branch is told the other too.
        using var b = _sites.Open("b", 'b');
        await Sites.Take(b, await Sites.Pack(right));
        await Sites.Take(b, await Sites.Pack(left, since: await right.HeadsAsync(Cancellation)));
        Assert.Equal((await Sites.Content(left))[0], (await Sites.Content(b))[0]);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_changes_nothing_in_the_order()
    {
        using (var a = _sites.Open("a", 'a', "west")) await Sites.Say(a, Sites.Enter("west", "early"));
        using var back = _sites.Open("a", 'a', "west", clock: new SetBack());
        var late = (await Sites.Say(back, Sites.Enter("west", "late")))[^1];
        Assert.Equal((1999, 3L), (late.Header.Claimed.Year, late.Header.Seq));
        using var b = _sites.Open("b", 'b');
        await Sites.Take(b, await Sites.Pack(back));
        Assert.Equal(await Sites.Content(back), await Sites.Content(b));
        var order = new List<Rasid.Records.Hash256>();
        await foreach (var entry in b.EntriesAsync(Cancellation)) order.Add(entry.Id);
        Assert.Equal(late.Id, order[^1]);
    }

    [Fact]
    public async Task A_signature_that_comes_later_than_its_entry_is_taken_in()
    {
        using var root = SigningKey.Make();
        using var a = _sites.Open("a", 'a', "west", root);
        var word = (await Sites.Say(a, Sites.Enter("west", "x")))[^1];
        var signed = await Sites.Pack(a);
        var bare = Repack.Lines(signed, lines => lines.Select(l => System.Text.Encoding.UTF8.GetString(PackageLines(l))));
        using var b = _sites.Open("b", 'b');
        await Sites.Take(b, bare);
        Assert.Empty(await b.SignersAsync([word.Id], Cancellation));
        Assert.Equal(2, (await Sites.Take(b, signed)).Merged.Signatures);
        Assert.Equal(await Sites.Content(a), await Sites.Content(b));
        await Sites.IsWhole(b);

        static byte[] PackageLines(string line) =>
            line.StartsWith("{\"header\"", StringComparison.Ordinal) ? (((PackageEntry)PackageLine.Parse(System.Text.Encoding.UTF8.GetBytes(line))) with { Signatures = [] }).ToJson() : System.Text.Encoding.UTF8.GetBytes(line);
    }

    [Fact]
    public async Task Any_order_and_grouping_of_packages_gives_the_same_digest_and_the_same_record()
    {
        using var key = SigningKey.Make();
        var step = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 11], Gen.Int[0, 4], Gen.Int[0, 5]);
        var run = 0;
        await Gen.Select(Gen.Int[2, 5], step.Array[4, 24], Gen.Int).SampleAsync(
            async (count, steps, seed) =>
            {
                var name = $"{run++}";
                var records = Enumerable.Range(0, count).Select(i => _sites.Open($"{name}-{i}", "abcde"[i], Voices[i], i % 2 == 0 ? key : null)).ToList();
                var letters = Enumerable.Range(0, count).Select(i => "abcde"[i]).ToList();
                var items = new List<Entry>();
                try
                {
                    foreach (var (who, what, other, words) in steps) await Step(name, records, letters, items, who % records.Count, what, other % records.Count, words);
                    var packages = new List<byte[]>();
                    for (var i = 0; i < records.Count; i++) packages.Add(await Sites.Pack(records[i], letters[i]));
                    var straight = await Merged(name + "-s", packages);
                    var random = new Random(seed);
                    var mixed = packages.Concat(packages.Take(2)).ToArray();
                    random.Shuffle(mixed);
                    Assert.Equal(straight, await Merged(name + "-m", mixed));
                    // Some go over another site first, which packs them together.
                    using var between = _sites.Open(name + "-b", 'y');
                    foreach (var package in mixed.Take(2)) await Sites.Take(between, package);
                    Assert.Equal(straight, await Merged(name + "-g", [.. mixed.Skip(2), await Sites.Pack(between, 'y'), .. mixed.Take(2)]));
                }
                finally
                {
                    records.ForEach(r => r.Dispose());
                }
            },
            iter: 12,
            threads: 1);
    }

    private async Task<List<string>> Merged(string name, IEnumerable<byte[]> packages)
    {
        using var record = _sites.Open(name, 'z');
        foreach (var package in packages) await Sites.Take(record, package);
        var content = await Sites.Content(record);
        await Sites.IsWhole(record);
        await record.RebuildAsync(null, Cancellation);
        Assert.Equal(content, await Sites.Content(record));
        return content;
    }

    private async Task Step(string name, List<RecordFile> records, List<char> letters, List<Entry> items, int who, int what, int other, int words)
    {
        var record = records[who];
        var voice = Voices[letters[who] - 'a'];
        switch (what)
        {
            case 0 or 1:
                items.Add((await Sites.Say(record, Sites.Enter(voice.Length > 0 ? voice : "west", $"told {words}")))[^1]);
                break;
            case 2 when items.Count > 0:
                await Sites.Say(record, Sites.Confirm(items[words % items.Count], Voices[words % 4]));
                break;
            case 3:
                await Sites.Say(record, Sites.Unknown($"{words}", words % 2 == 0 ? "west" : "public"));
                break;
            case 4:
                var (_, draft) = Sites.Report($"one two three four five six seven eight nine ten eleven twelve {words}", $"agency {words % 2}");
                await Sites.Say(record, draft);
                break;
            case 5:
                var last = new List<Entry>();
                await foreach (var entry in record.EntriesAsync(Cancellation))
                {
                    if (entry.Header.Stream == OwnStream(entry, record, letters[who]) && entry.Header.Kind == "of-tomorrow") last.Add(entry);
                }
                if (last.Count > 0) await record.RedactAsync(new Redacted([last[words % last.Count].Id], [], [], "why"), null, Cancellation);
                break;
            case 6 or 7 or 8 when other != who:
                await Sites.Take(record, await Sites.Pack(records[other], letters[other]));
                break;
            case 9 when records.Count < 7:
                // The file is copied by hand and both go on: a fork.
                var path = _sites.PathOf($"{name}-f{records.Count}");
                await record.CopyToAsync(path, Cancellation);
                records.Add(_sites.Open($"{name}-f{records.Count}", letters[who], voice));
                letters.Add(letters[who]);
                await Sites.Say(records[^1], Sites.Unknown("forked"));
                break;
            case 10:
                using (var root = SigningKey.Make()) await Sites.Say(record, new KeyRooted("west", root.Key, "root").ToDraft());
                break;
            default:
                await Sites.Say(record, Sites.Unknown("other"));
                break;
        }
    }

    private static StreamId OwnStream(Entry entry, RecordFile record, char site) =>
        record.KeysAsync(Viewer.Of("west"), Cancellation).Result.Streams.FirstOrDefault(s => s.Stream == entry.Header.Stream && s.Site == new string(site, 32))?.Stream ?? default;

    private sealed class SetBack : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(1999, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
