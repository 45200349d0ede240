using System.Text;
using CsCheck;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Records.Verifying;

namespace Rasid.Storage.Contract;

/// <summary>Streams by site, audience and voice, and the signatures of what is written. Every test has one record that several sites open.</summary>
public abstract class StreamContract
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens the test's record as a site.</summary>
    /// <param name="site">A letter that makes the site's id.</param>
    /// <param name="voice">In whose name it speaks.</param>
    /// <param name="signer">Signs what it writes.</param>
    protected abstract IRecord Open(char site, string voice = "", IEntrySigner? signer = null);

    private static EntryDraft Say(string what, string audience = "public") => new("of-tomorrow", 1, Encoding.UTF8.GetBytes($"{{\"what\":\"{what}\"}}")) { Audience = audience };

    [Fact]
    public async Task A_site_has_a_stream_for_each_audience_with_its_voice()
    {
        using var record = Open('a', "west");
        var first = await RecordContract.Append(record, Say("1"), Say("2", "west"), Say("3"), Say("4", "west"));
        Assert.Equal(["stream-opened", "of-tomorrow", "stream-opened", "of-tomorrow", "of-tomorrow", "of-tomorrow"], first.Select(e => e.Header.Kind));
        Assert.Equal(2, first.Select(e => e.Header.Stream).Distinct().Count());
        Assert.Equal([1L, 2, 1, 2, 3, 3], first.Select(e => e.Header.Seq));
        var opened = first.Where(e => e.Header.Seq == 1).Select(e => (StreamOpened)PayloadReader.Read(e)!).ToList();
        Assert.Equal(["public", "west"], opened.Select(o => o.Audience));
        Assert.All(opened, o => Assert.Equal(("west", new string('a', 32)), (o.Voice, o.Site)));
        var again = await RecordContract.Append(record, Say("5", "west"));
        Assert.Equal((first[2].Header.Stream, 4L), (again[0].Header.Stream, again[0].Header.Seq));
    }

    [Fact]
    public async Task A_site_that_speaks_for_another_voice_from_now_on_opens_a_stream_of_its_own_for_it()
    {
        using (var record = Open('a')) await RecordContract.Append(record, Say("1"));
        using var west = Open('a', "west");
        var entries = await RecordContract.Append(west, Say("2"));
        Assert.Equal(EntryKinds.StreamOpened, entries[0].Header.Kind);
        Assert.Equal("west", ((StreamOpened)PayloadReader.Read(entries[0])!).Voice);
        using var none = Open('a');
        Assert.Equal(3, (await RecordContract.Append(none, Say("3")))[0].Header.Seq);
    }

    [Fact]
    public async Task A_private_stream_names_what_its_readers_see_and_a_public_one_nothing_of_it()
    {
        using var a = Open('a');
        using var b = Open('b');
        var hidden = await RecordContract.Append(a, Say("1", "west"));
        var shown = await RecordContract.Append(a, Say("2"));
        var later = await RecordContract.Append(b, Say("3", "west"), Say("4", "monitors"), Say("5"));
        Assert.Equal(new[] { hidden[^1].Id, shown[^1].Id }.Order(), later[0].Header.Seen);
        Assert.Equal([shown[^1].Id], later[2].Header.Seen);
        Assert.Equal([shown[^1].Id], later[4].Header.Seen);
    }

    [Fact]
    public async Task What_is_said_between_two_words_of_a_stream_is_named_by_the_second()
    {
        using var record = Open('a');
        var entries = await RecordContract.Append(record, Say("1", "west"), Say("2"), Say("3", "west"), Say("4"));
        Assert.Equal([entries[3].Id], entries[4].Header.Seen);
        Assert.Equal([], entries[5].Header.Seen);
    }

    [Fact]
    public async Task No_byte_of_a_public_stream_tells_of_a_private_one()
    {
        await Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2]).Array[1, 5].Array[1, 8].SampleAsync(
            async batches =>
            {
                string[] audiences = ["public", "west", "monitors"];
                using var seen = Open('z');
                foreach (var batch in batches)
                {
                    using var record = Open("abc"[batch[0].Item1]);
                    await RecordContract.Append(record, [.. batch.Select((w, i) => Say($"secret {i}", audiences[w.Item2]) with { Payload = Encoding.UTF8.GetBytes($"{{\"what\":\"{audiences[w.Item2]}\"}}") })]);
                }
                await seen.StartStreamAsync(Cancellation);
                var entries = await RecordContract.All(seen.EntriesAsync(Cancellation));
                var audience = entries.Where(e => e.Header.Seq == 1).ToDictionary(e => e.Header.Stream, e => ((StreamOpened)PayloadReader.Read(e)!).Audience);
                foreach (var (reader, hidden) in from r in audiences from h in audiences where h != "public" && h != r select (r, h))
                {
                    var read = entries.Where(e => audience[e.Header.Stream] == reader || audience[e.Header.Stream] == "public").Where(e => reader != "public" || audience[e.Header.Stream] == "public")
                        .Select(e => Encoding.UTF8.GetString(e.HeaderBytes.Span) + Encoding.UTF8.GetString(e.Payload!.Value.Span)).ToList();
                    var secrets = entries.Where(e => audience[e.Header.Stream] == hidden).SelectMany(e => new[] { e.Id.ToString(), e.Header.Stream.ToString(), e.Header.Payload.ToString() }).Append($"\"{hidden}\"").Distinct().ToList();
                    foreach (var text in read) Assert.DoesNotContain(secrets, s => text.Contains(s, StringComparison.Ordinal));
                }
            },
            iter: 25,
            threads: 1);
    }

    [Fact]
    public async Task A_restored_record_goes_on_in_new_streams_for_every_audience()
    {
        using var record = Open('a', "west");
        var old = await RecordContract.Append(record, Say("1"), Say("2", "west"));
        await record.StartStreamAsync(Cancellation);
        var later = await RecordContract.Append(record, Say("3"), Say("4", "west"));
        Assert.Equal([2L, 2L], later.Select(e => e.Header.Seq));
        Assert.DoesNotContain(later, e => old.Any(o => o.Header.Stream == e.Header.Stream));
        var dump = await RecordContract.All(record.DumpAsync(Cancellation));
        await record.RebuildAsync(null, Cancellation);
        Assert.Equal(dump, await RecordContract.All(record.DumpAsync(Cancellation)));
        Assert.Null((await RecordContract.Verify(record)).Fault);
    }

    [Fact]
    public async Task What_a_site_with_a_key_writes_is_signed_in_the_same_transaction()
    {
        using var key = SigningKey.Make();
        using var record = Open('a', "west", key);
        var entries = await RecordContract.Append(record, Say("1"), Say("2", "west"));
        var signers = await record.SignersAsync([.. entries.Select(e => e.Id)], Cancellation);
        Assert.All(entries, e => Assert.Equal([key.Key.Id], signers[e.Id]));
        using var checker = new SignatureChecker();
        Assert.All(await RecordContract.All(record.SignaturesAsync(Cancellation)), s => Assert.True(s.IsGood(checker)));
        using var unsigned = Open('b');
        var other = await RecordContract.Append(unsigned, Say("3"));
        Assert.Empty(await record.SignersAsync([.. other.Select(e => e.Id)], Cancellation));
        Assert.Null((await RecordContract.Verify(record)).Fault);
        await record.RebuildAsync(null, Cancellation);
        Assert.Equal(entries.Count, (await RecordContract.All(record.SignaturesAsync(Cancellation))).Count);
    }

    [Fact]
    public async Task The_record_says_how_words_stand_from_what_was_written_to_it()
    {
        using var root = SigningKey.Make();
        using var officer = SigningKey.Make();
        var delegated = SignedStatement.Of(new Delegation("libya", "west", root.Key.Id, officer.Key, "Colonel", "officer").ToText(), root);
        Entry before;
        using (var record = Open('a', "west")) before = (await RecordContract.Append(record, Say("0")))[^1];
        using (var record = Open('a', "west", root)) await RecordContract.Append(record, new KeyRooted("west", root.Key, "Staff").ToDraft());
        using (var record = Open('b', "east")) await RecordContract.Append(record, new KeyRooted("west", officer.Key, "Intruder").ToDraft());
        using var signed = Open('a', "west", officer);
        var word = (await RecordContract.Append(signed, KeyDelegated.Of(delegated).ToDraft(), Say("1")))[^1];
        using var bare = Open('a', "west");
        var after = (await RecordContract.Append(bare, Say("2")))[^1];
        var standing = (await bare.KeysAsync(Viewer.Public, Cancellation)).Standing(new HashSet<string>(["mission"]));
        var signers = await bare.SignersAsync([before.Id, word.Id, after.Id], Cancellation);
        Assert.Equal(new WordStanding(StandingKind.KeySigned, "", officer.Key.Id, "Colonel"), standing.Of(word.AsHead, "west", signers[word.Id]));
        Assert.Equal(StandingKind.Attested, standing.Of(before.AsHead, "west", []).Kind);
        Assert.Equal(StandingReasons.NotSigned, standing.Of(after.AsHead, "west", []).Reason);
        Assert.Null(await bare.CheckProjectionsAsync(Cancellation));
    }

    [Fact]
    public async Task Keys_that_were_named_for_others_are_not_told_to_who_does_not_see_them()
    {
        using var root = SigningKey.Make();
        using var record = Open('a', "west");
        await RecordContract.Append(record, new KeyRooted("west", root.Key, "Staff").ToDraft() with { Audience = "west" });
        Assert.Empty((await record.KeysAsync(Viewer.Public, Cancellation)).Entries);
        Assert.Single((await record.KeysAsync(Viewer.Of("west"), Cancellation)).Entries);
    }

    [Fact]
    public async Task What_was_said_for_others_is_redacted_where_they_read_it()
    {
        using var record = Open('a');
        var secret = (await RecordContract.Append(record, Say("1"), Say("2", "west")))[^1];
        var said = (await record.RedactAsync(new Redacted([secret.Id], [], [], "why"), null, Cancellation)).Entry!;
        Assert.Equal(secret.Header.Stream, said.Header.Stream);
        Assert.Null((await RecordContract.Verify(record)).Fault);
    }

    [Fact]
    public async Task Verification_says_who_said_how_much_in_each_stream()
    {
        using var root = SigningKey.Make();
        using (var record = Open('a', "west", root)) await RecordContract.Append(record, new KeyRooted("west", root.Key, "Staff").ToDraft(), Word("west"), Word("east"));
        using (var record = Open('b', "mission")) await RecordContract.Append(record, Word("west"));
        using var last = Open('a', "west");
        await RecordContract.Append(last, Word("west"));
        var verifier = new VoiceVerifier();
        foreach (var entry in await RecordContract.All(last.StoredAsync(Cancellation))) verifier.Take(entry);
        foreach (var signature in await RecordContract.All(last.SignaturesAsync(Cancellation))) verifier.Take(signature);
        var trusted = new Dictionary<string, TrustedRoot> { ["west"] = new(root.Key, "Staff") };
        var counts = verifier.Finish(new HashSet<string>(["mission"]), trusted, out var fault);
        Assert.Null(fault);
        string[] found = [.. counts.Select(c => $"{c.Stream.Voice} {c.Voice} {c.Standing.Kind} {c.Standing.Reason} {c.Standing.Name} {c.Words}").Order(StringComparer.Ordinal)];
        Assert.Equal(
            ["mission west Attested   1", "west east NotCounted other-voice  1", "west west KeySigned  Staff 1", "west west NotCounted not-signed  1"], found);
        verifier.Finish(new HashSet<string>(), new Dictionary<string, TrustedRoot>(), out fault);
        Assert.Equal(RecordFaultCodes.RootUnknown, fault?.Code);
        using var other = SigningKey.Make();
        verifier.Finish(new HashSet<string>(), new Dictionary<string, TrustedRoot> { ["west"] = new(other.Key, "") }, out fault);
        Assert.Equal(RecordFaultCodes.RootDiffers, fault?.Code);
    }

    private static EntryDraft Word(string voice) => new("verification", 9, Encoding.UTF8.GetBytes($"{{\"voice\":\"{voice}\"}}"));
}
