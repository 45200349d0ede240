using System.Numerics;
using System.Text;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Packages;
using Rasid.Records.Payloads;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Workflow.Tests.Packages;

/// <summary>Packages that were damaged, or made to deceive: each is refused for its own reason, and nothing of it is taken in.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly Sites _sites = new();
    private readonly SigningKey _key = SigningKey.Make();

    public void Dispose()
    {
        _sites.Dispose();
        _key.Dispose();
    }

    [Fact]
    public async Task A_file_that_is_no_package_is_refused()
    {
        foreach (var bytes in new[] { [], "text"u8.ToArray(), new byte[1000], Repack.Zip("{}\n"u8.ToArray()), Repack.Zip([]), Repack.Zip("[1]\n"u8.ToArray()), Repack.Zip(new byte[4000]), Repack.Zip("{\"package\":\"rasid\"}\n"u8.ToArray()) })
            Assert.Equal(PackageFaultCodes.Foreign, (await Refused(bytes)).Code);
    }

    [Fact]
    public async Task A_package_cut_anywhere_is_refused()
    {
        var package = await Package();
        // The last bytes of the file are those of the packing, by which nothing is known of the content.
        for (var length = 1; length < package.Length - 20; length += Math.Max(1, package.Length / 60))
        {
            var code = (await Refused(package[..length])).Code;
            Assert.Contains(code, new[] { PackageFaultCodes.Foreign, PackageFaultCodes.Cut, PackageFaultCodes.Digest });
        }
        var half = Repack.Zip(Encoding.UTF8.GetBytes(string.Join('\n', Repack.Read(package).SkipLast(1)) + "\n"));
        Assert.Equal(PackageFaultCodes.Cut, (await Refused(half)).Code);
    }

    [Fact]
    public async Task A_line_that_was_changed_taken_out_or_moved_is_refused_even_where_the_end_was_made_to_fit()
    {
        var package = await Package();
        var lines = Repack.Read(package);
        for (var i = 1; lines[i].StartsWith("{\"header\"", StringComparison.Ordinal); i++)
        {
            var at = i;
            await Refused(Repack.Lines(package, l => l.Where((_, n) => n != at)));
            await Refused(Repack.Lines(package, l => [.. l.Take(at), l[at], .. l.Skip(at)]));
            if (at > 1) await Refused(Repack.Lines(package, l => [.. l.Take(at - 1), l[at], l[at - 1], .. l.Skip(at + 1)]));
        }
        var told = lines.FindIndex(l => l.Contains("header", StringComparison.Ordinal) && l.Length > 300);
        var changed = lines.ToList();
        changed[told] = Repack.Entry(lines[told], e => e with { Payload = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(e.Payload!.Value.Span) + " ") });
        Assert.Equal(PackageFaultCodes.Payload, (await Refused(Repack.Write(changed))).Code);
    }

    [Fact]
    public async Task Content_that_is_not_what_the_end_vouches_for_is_refused()
    {
        var lines = Repack.Read(await Package());
        var other = Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));
        Assert.Equal(PackageFaultCodes.Digest, (await Refused(Repack.Zip([.. other, .. PackageEnd.Of(Hash256.Of("x"u8), null).ToJson(), (byte)'\n']))).Code);
    }

    [Fact]
    public async Task What_follows_the_end_is_refused()
    {
        var lines = Repack.Read(await Package());
        var content = Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));
        var end = PackageEnd.Of(new Hash256(System.Security.Cryptography.SHA256.HashData(content)), null).ToJson();
        Assert.Equal(PackageFaultCodes.Line, (await Refused(Repack.Zip([.. content, .. end, (byte)'\n', .. "{\"text\":\"\"}\n"u8]))).Code);
    }

    [Fact]
    public async Task A_package_of_another_process_is_refused_before_anything_else()
    {
        using var other = _sites.Open("other", 'o', process: "sudan");
        await Sites.Say(other, Sites.Unknown("x"));
        var refused = await Refused(await Sites.Pack(other));
        Assert.Equal((PackageFaultCodes.Process, "sudan", "demo"), (refused.Code, refused.Args[0], refused.Args[1]));
        // Nor can the first line alone say otherwise.
        var disguised = Repack.Lines(await Sites.Pack(other), l => [Repack.Manifest(l[0], m => m with { Process = "demo" }), .. l.Skip(1)]);
        Assert.Equal(PackageFaultCodes.Process, (await Refused(disguised)).Code);
    }

    [Fact]
    public async Task A_stream_that_is_said_to_be_whole_and_is_not_is_refused()
    {
        var package = await Package();
        var last = Repack.Read(package).FindLastIndex(l => l.StartsWith("{\"header\"", StringComparison.Ordinal));
        var shorter = Repack.Lines(package, l => [Repack.Manifest(l[0], m => m with { Entries = m.Entries - 1 }), .. l.Skip(1).Where((_, i) => i + 1 != last)]);
        Assert.Equal(PackageFaultCodes.Stream, (await Refused(shorter)).Code);
        var without = Repack.Lines(package, l => [Repack.Manifest(l[0], m => m with { Entries = 0 }), .. l.Skip(1).Where(x => x.StartsWith("{\"text\"", StringComparison.Ordinal))]);
        Assert.Equal(PackageFaultCodes.Stream, (await Refused(without)).Code);
        var alien = Repack.Lines(package, l => [Repack.Manifest(l[0], m => m with { Streams = [] }), .. l.Skip(1)]);
        Assert.Equal(PackageFaultCodes.Stream, (await Refused(alien)).Code);
    }

    [Fact]
    public async Task An_entry_that_names_what_is_neither_here_nor_in_it_is_refused()
    {
        using var a = _sites.Open("a", 'a');
        using var b = _sites.Open("b", 'b');
        await Sites.Say(a, Sites.Unknown("x"));
        await Sites.Take(b, await Sites.Pack(a));
        await Sites.Say(b, Sites.Unknown("y"));
        var package = await Sites.Pack(b);
        var manifest = ReadPackage.Manifest(new MemoryStream(package));
        var own = manifest.Streams.Single(s => Repack.Read(package).Count(l => l.Contains("header", StringComparison.Ordinal)) == 4 && !a.HeadsAsync(TestContext.Current.CancellationToken).Result.Any(h => h.Stream == s.Stream));
        var alone = Repack.Lines(package, l => [Repack.Manifest(l[0], m => m with { Streams = [own], Entries = 2 }), .. l.Skip(1).Where(x => StreamOf(x) == own.Stream)]);
        Assert.Equal(PackageFaultCodes.Seen, (await Refused(alone)).Code);
    }

    [Fact]
    public async Task A_stream_for_others_or_one_that_nothing_opens_is_refused()
    {
        var package = await Package();
        Assert.Equal(PackageFaultCodes.Audience, (await Refused(Repack.Lines(package, l => [Repack.Manifest(l[0], m => m with { Streams = [.. m.Streams.Select(s => s with { Audience = "east" })] }), .. l.Skip(1)]))).Code);
        Assert.Equal(PackageFaultCodes.Audience, (await Refused(Repack.Lines(package, l => [Repack.Manifest(l[0], m => m with { Streams = [.. m.Streams.Select(s => s with { Audience = "west" })] }), .. l.Skip(1)]))).Code);
        Assert.Equal(PackageFaultCodes.Audience, (await Refused(Repack.Lines(package, l => [l[0], Repack.Entry(l[1], e => e with { Payload = null, Salt = null }), .. l.Skip(2)]))).Code);
    }

    [Fact]
    public async Task Nobody_opens_a_stream_of_others_a_second_time_for_more_eyes()
    {
        using var a = _sites.Open("a", 'a', "west");
        var hidden = (await Sites.Say(a, Sites.Unknown("secret", "west")))[0];
        using var mine = _sites.Open("mine", 'm');
        await Sites.Take(mine, await Sites.Pack(a));
        var forged = Entry.Compose(new StreamOpened(new string('e', 32), "public").ToDraft(), "demo", hidden.Header.Stream, null, [], "x", default, new byte[16]);
        var manifest = new PackageManifest("demo", new string('e', 32), "", "", "public", [new PackageStream(hidden.Header.Stream, "public", 1, 1, [forged.Id])], 1, [], false);
        var package = Repack.Write([Encoding.UTF8.GetString(manifest.ToJson()), Encoding.UTF8.GetString(new PackageEntry(forged.HeaderBytes, forged.Salt, forged.Payload, []).ToJson())]);
        Assert.Equal(PackageFaultCodes.Opened, (await Sites.Refused(mine, package)).Code);
    }

    [Fact]
    public async Task Forged_malleable_and_malformed_signatures_are_refused()
    {
        var package = await Package(_key);
        var changes = new List<Func<byte[], byte[]>>
        {
            s => [.. s[..32], .. Twin(s[32..])], s => s[..63], s => [.. s, 0], s => new byte[64], s => [(byte)(s[0] ^ 1), .. s[1..]], _ => _key.Sign(KeySignature.Message(Hash256.Of("other"u8))), _ => [],
        };
        foreach (var change in changes)
        {
            var forged = Repack.Lines(package, l => l.Select((x, i) => i == 2 ? Repack.Entry(x, e => e with { Signatures = [new PackageSignature(0, change(e.Signatures[0].Bytes.ToArray()))] }) : x));
            Assert.Equal(PackageFaultCodes.Signature, (await Refused(forged)).Code);
        }
        Assert.Equal(PackageFaultCodes.Signature, (await Refused(Repack.Lines(package, l => l.Select((x, i) => i == 2 ? Repack.Entry(x, e => e with { Signatures = [new PackageSignature(7, e.Signatures[0].Bytes)] }) : x)))).Code);
        using var other = SigningKey.Make();
        Assert.Equal(PackageFaultCodes.Signature, (await Refused(Repack.Lines(package, l => [Repack.Manifest(l[0], m => m with { Keys = [other.Key] }), .. l.Skip(1)]))).Code);
    }

    [Fact]
    public async Task A_makers_signature_that_is_not_his_is_refused()
    {
        var lines = Repack.Read(await Package());
        var content = Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));
        var digest = new Hash256(System.Security.Cryptography.SHA256.HashData(content));
        using var other = SigningKey.Make();
        var end = PackageEnd.Of(digest, _key) with { Key = other.Key };
        Assert.Equal(PackageFaultCodes.Maker, (await Refused(Repack.Zip([.. content, .. end.ToJson(), (byte)'\n']))).Code);
    }

    [Fact]
    public async Task A_package_in_the_name_of_a_voice_by_another_partys_or_a_revoked_key_is_refused()
    {
        using var easterly = SigningKey.Make();
        using var officer = SigningKey.Make();
        using var a = _sites.Open("a", 'a', "west", _key);
        using var b = _sites.Open("b", 'b', "east", easterly);
        await Sites.Say(a, new KeyRooted("west", _key.Key, "").ToDraft(), KeyDelegated.Of(SignedStatement.Of(new Delegation("demo", "west", _key.Key.Id, officer.Key, "Colonel", "").ToText(), _key)).ToDraft());
        await Sites.Say(b, new KeyRooted("east", easterly.Key, "").ToDraft());
        using var mine = _sites.Open("mine", 'm');
        await Sites.Take(mine, await Sites.Pack(b, 'b', "east", signer: easterly));
        // The package brings the delegation of its own key.
        var good = await Sites.Pack(a, 'a', "west", signer: officer);
        Assert.Equal((PackageFaultCodes.MakerKey, "west"), await Code(await Sites.Pack(a, 'a', "west", signer: easterly)));
        Assert.Equal((PackageFaultCodes.MakerKey, "east"), await Code(await Sites.Pack(b, 'b', "east", signer: officer)));
        await Sites.Take(mine, good);
        Assert.Equal((PackageFaultCodes.MakerKey, ""), await Code(await Sites.Pack(b, 'b', "", signer: easterly)));
        await Sites.Say(a, KeyRevoked.Of(SignedStatement.Of(new Revocation("demo", "west", officer.Key.Id, _key.Key.Id, [], null, "stolen").ToText(), _key)).ToDraft());
        await Sites.Take(mine, await Sites.Pack(a, 'a', "west", signer: _key));
        Assert.Equal((PackageFaultCodes.MakerKey, "west"), await Code(await Sites.Pack(a, 'a', "west", signer: officer)));

        async Task<(string, string)> Code(byte[] package)
        {
            var refused = await Sites.Refused(mine, package);
            return (refused.Code, refused.Args[0]);
        }
    }

    [Fact]
    public async Task What_a_revoked_or_foreign_key_signed_is_carried_and_does_not_count()
    {
        using var easterly = SigningKey.Make();
        using var a = _sites.Open("a", 'a', "west", _key);
        await Sites.Say(a, new KeyRooted("west", _key.Key, "").ToDraft());
        using var spy = _sites.Open("a", 'a', "west", easterly);
        var word = (await Sites.Say(spy, Sites.Enter("west", "not theirs")))[^1];
        using var mine = _sites.Open("mine", 'm');
        await Sites.Take(mine, await Sites.Pack(a));
        var standing = (await mine.KeysAsync(Viewer.Public, TestContext.Current.CancellationToken)).Standing(new HashSet<string>(["mission"]));
        var signers = await mine.SignersAsync([word.Id], TestContext.Current.CancellationToken);
        Assert.Equal(StandingReasons.NotDelegated, standing.Of(word.AsHead, "west", signers[word.Id]).Reason);
    }

    [Fact]
    public async Task A_bomb_and_an_endless_line_are_refused_before_they_fill_the_memory()
    {
        var limits = new PackageLimits(MostLine: 1 << 16, MostRatio: 50, Free: 1 << 18);
        var first = Repack.Read(await Package())[0];
        var endless = Repack.Zip(Encoding.UTF8.GetBytes(first + "\n" + new string('a', 1 << 20)));
        Assert.Equal(PackageFaultCodes.TooLong, (await Refused(endless, limits)).Code);
        var wide = new PackageLimits(MostLine: 1 << 24, MostRatio: 50, Free: 1 << 18);
        Assert.Equal(PackageFaultCodes.Inflated, (await Refused(endless, wide)).Code);
        var many = Repack.Zip(Encoding.UTF8.GetBytes(first + "\n" + string.Concat(Enumerable.Repeat("{\"text\":\"\"}\n", 100_000))));
        Assert.Equal(PackageFaultCodes.Inflated, (await Refused(many, limits)).Code);
    }

    [Fact]
    public async Task More_entries_than_it_says_and_texts_that_nobody_names_are_refused()
    {
        var package = await Package();
        Assert.Equal(PackageFaultCodes.Inflated, (await Refused(Repack.Lines(package, l => [Repack.Manifest(l[0], m => m with { Entries = 1 }), .. l.Skip(1)]))).Code);
        Assert.Equal(PackageFaultCodes.Text, (await Refused(Repack.Lines(package, l => [.. l, "{\"text\":\"c211Z2dsZWQ=\"}"]))).Code);
    }

    [Fact]
    public async Task A_payload_that_is_not_of_its_kind_is_refused_and_one_of_tomorrow_is_carried()
    {
        using var a = _sites.Open("a", 'a');
        await Sites.Say(a, Sites.Unknown("x"));
        foreach (var (kind, json, isRefused) in new[]
        {
            ("item-entered", "{}", true), ("item-entered", "{\"fields\":{},\"register\":\"r\",\"voice\":\"west\",\"voice\":\"east\"}", true), ("verification", "[1]", true), ("key-rooted", "{\"key\":\"AA==\",\"voice\":\"west\"}", true),
            ("of-tomorrow", "not even json", false), ("of-tomorrow", "", false),
        })
        {
            var stream = StreamId.Parse(new string('7', 32));
            var opened = Entry.Compose(new StreamOpened(new string('e', 32), "public").ToDraft(), "demo", stream, null, [], "x", default, new byte[16]);
            var said = Entry.Compose(new EntryDraft(kind, 1, Encoding.UTF8.GetBytes(json)), "demo", stream, opened.AsHead, [], "x", default, new byte[16]);
            var manifest = new PackageManifest("demo", new string('e', 32), "", "", "public", [new PackageStream(stream, "public", 1, 2, [said.Id])], 2, [], false);
            var package = Repack.Write([Encoding.UTF8.GetString(manifest.ToJson()), .. new[] { opened, said }.Select(e => Encoding.UTF8.GetString(new PackageEntry(e.HeaderBytes, e.Salt, e.Payload, []).ToJson()))]);
            using var mine = _sites.Open($"mine{Guid.NewGuid():N}", 'm');
            if (isRefused) Assert.Equal(PackageFaultCodes.Form, (await Sites.Refused(mine, package)).Code);
            else Assert.Equal(2, (await Sites.Take(mine, package)).Merged.Added);
        }
    }

    [Fact]
    public async Task Without_room_nothing_is_half_taken_in()
    {
        using var a = _sites.Open("a", 'a');
        for (var i = 0; i < 60; i++) await Sites.Say(a, [.. Enumerable.Range(0, 30).Select(n => Sites.Unknown(Guid.NewGuid().ToString()))]);
        using var mine = _sites.Open("mine", 'm', mostPages: 230);
        var before = await Sites.Content(mine);
        var full = await Assert.ThrowsAsync<RecordException>(async () => await Sites.Take(mine, await Sites.Pack(a)));
        Assert.Equal(RecordFaults.Full, full.Code);
        Assert.Equal(before, await Sites.Content(mine));
        await Sites.IsWhole(mine);
    }

    [Fact]
    public async Task A_file_that_changes_between_the_two_readings_brings_nothing()
    {
        var (good, other) = (await Package(), await Package());
        using var mine = _sites.Open("mine", 'm');
        var before = await Sites.Content(mine);
        var opened = 0;
        var refused = await Assert.ThrowsAsync<PackageException>(() => new ImportPackage(mine, new HashSet<string>()).RunAsync(() => new MemoryStream(opened++ == 0 ? good : other), TestContext.Current.CancellationToken));
        Assert.Equal(PackageFaultCodes.Digest, refused.Code);
        Assert.Equal(before, await Sites.Content(mine));
    }

    private static byte[] Twin(byte[] s)
    {
        var order = BigInteger.Parse("0ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", System.Globalization.NumberStyles.HexNumber, null);
        var twin = (order - new BigInteger(s, isUnsigned: true, isBigEndian: true)).ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[32 - twin.Length], .. twin];
    }

    private static StreamId? StreamOf(string line) =>
        PackageLine.Parse(Encoding.UTF8.GetBytes(line)) is PackageEntry entry ? entry.ReadHeader().Stream : null;

    // Opened, an item, something of tomorrow, a report with its text.
    private async Task<byte[]> Package(IEntrySigner? signer = null)
    {
        using var a = _sites.Open($"p{Guid.NewGuid():N}", 'a', "west", signer);
        await Sites.Say(a, Sites.Enter("west", "a shell"), Sites.Unknown("x"), Sites.Report("a text of its own", "agency").Draft);
        return await Sites.Pack(a);
    }

    private async Task<PackageException> Refused(byte[] package, PackageLimits? limits = null)
    {
        using var mine = _sites.Open("mine-" + Guid.NewGuid().ToString("N"), 'm');
        return await Sites.Refused(mine, package, limits);
    }
}
