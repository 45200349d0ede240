using CsCheck;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;
using Rasid.Records.Verifying;

namespace Rasid.Storage.Contract;

/// <summary>What every adapter keeps of a journal. A test class of an adapter inherits it and opens its own records.</summary>
public abstract class RecordContract
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens an empty record; its disposal removes what it left behind.</summary>
    protected abstract IRecord OpenEmpty();

    internal static async Task<List<T>> All<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items.WithCancellation(Cancellation)) list.Add(item);
        return list;
    }

    internal static Task<IReadOnlyList<Entry>> Append(IRecord record, params EntryDraft[] drafts) =>
        record.AppendAsync(drafts, Durability.Process, null, Cancellation);

    internal static async Task<VerifyResult> Verify(IRecord record, Hash256? expect = null)
    {
        var verifier = new RecordVerifier();
        foreach (var entry in await All(record.StoredAsync(Cancellation))) verifier.Take(entry);
        foreach (var text in await All(record.TextsAsync(Cancellation))) verifier.Take(text);
        foreach (var file in await All(record.AttachmentsAsync(Cancellation))) verifier.Take(file);
        foreach (var id in await All(record.AbsentAsync(Cancellation))) verifier.TakeAbsent(id);
        using var checker = new SignatureChecker();
        foreach (var signature in await All(record.SignaturesAsync(Cancellation))) verifier.Take(signature, checker);
        return verifier.Finish(await record.HeadsAsync(Cancellation), expect);
    }

    [Fact]
    public async Task The_first_append_opens_a_stream_and_every_entry_names_the_one_before()
    {
        using var record = OpenEmpty();
        var entries = await Append(record, Sample.Report("one").Draft, Sample.Report("two").Draft);
        Assert.Equal([EntryKinds.StreamOpened, EntryKinds.ReportAdded, EntryKinds.ReportAdded], entries.Select(e => e.Header.Kind));
        Assert.Equal([1L, 2L, 3L], entries.Select(e => e.Header.Seq));
        Assert.Equal([null, entries[0].Id, entries[1].Id], entries.Select(e => e.Header.Prev));
        Assert.Equal([entries[2].AsHead], await record.HeadsAsync(Cancellation));
    }

    [Fact]
    public async Task Entries_come_back_byte_for_byte()
    {
        using var record = OpenEmpty();
        var written = await Append(record, Sample.Report("نص أول").Draft);
        var read = await All(record.EntriesAsync(Cancellation));
        Assert.Equal(written.Select(e => e.Id), read.Select(e => e.Id));
        Assert.Equal(written.Select(e => e.HeaderBytes.ToArray()), read.Select(e => e.HeaderBytes.ToArray()));
        Assert.Equal(written.Select(e => e.Payload!.Value.ToArray()), read.Select(e => e.Payload!.Value.ToArray()));
        Assert.Equal(written.Select(e => e.Salt!.Value.ToArray()), read.Select(e => e.Salt!.Value.ToArray()));
    }

    [Fact]
    public async Task The_same_payload_twice_has_two_hashes_because_of_its_salt()
    {
        using var record = OpenEmpty();
        var entries = await Append(record, Sample.Report("x").Draft, Sample.Report("x").Draft);
        Assert.NotEqual(entries[1].Header.Payload, entries[2].Header.Payload);
    }

    [Fact]
    public async Task An_append_that_was_decided_on_older_heads_is_refused_and_leaves_nothing()
    {
        using var record = OpenEmpty();
        var before = await record.HeadsAsync(Cancellation);
        await Append(record, Sample.Report("one").Draft);
        var fault = await Assert.ThrowsAsync<RecordException>(
            () => record.AppendAsync([Sample.Report("two").Draft], Durability.Power, before, Cancellation));
        Assert.Equal(RecordFaults.Moved, fault.Code);
        Assert.Equal(2, (await record.CountsAsync(Viewer.Public, Cancellation)).Entries);
    }

    [Fact]
    public async Task A_report_is_found_by_its_text_and_shows_its_corrections()
    {
        using var record = OpenEmpty();
        var (id, draft) = Sample.Report("text", "Wal", "7");
        await Append(record, draft, new ReportDescribed(id, Sample.Description("WAL", published: "2024-02-03") with { Origin = "" }).ToDraft());
        var report = Assert.Single(await record.ReportsWithTextAsync(Viewer.Public, [Sample.HashOf("text")], Cancellation));
        Assert.Equal(("WAL", "7", "2024-02-03"), (report.Description.Publisher, report.Description.GivenId, report.Description.Published));
        Assert.Equal(id, report.Id);
        Assert.Equal("text", await record.TextAsync(Viewer.Public, id, Cancellation));
    }

    [Fact]
    public async Task A_report_that_two_entries_add_is_one()
    {
        using var record = OpenEmpty();
        await Append(record, Sample.Report("text", "a").Draft, Sample.Report("text", "a").Draft);
        Assert.Equal(1, (await record.CountsAsync(Viewer.Public, Cancellation)).Reports);
    }

    [Fact]
    public async Task A_later_reading_takes_the_place_of_an_earlier_one()
    {
        using var record = OpenEmpty();
        var (id, draft) = Sample.Report("a text that is long enough");
        await Append(record, draft, Sample.Read(id, Sample.Claim(id), Sample.Claim(id, 6)), Sample.Read(id, Sample.Claim(id, status: "denied")));
        var claim = Assert.Single(await record.ClaimsOfReportAsync(Viewer.Public, id, Cancellation));
        Assert.Equal("denied", claim.Claim.Status);
        Assert.Equal(EventJoiner.First, claim.JoinReason);
        Assert.Equal(1, (await record.CountsAsync(Viewer.Public, Cancellation)).Events);
        Assert.Equal("2024-05-01", claim.Report.Published.Value);
    }

    [Fact]
    public async Task A_reading_comes_back_with_its_rule_trees()
    {
        using var record = OpenEmpty();
        var (id, draft) = Sample.Report("a text that is long enough");
        await Append(record, draft, Sample.Read(id, Sample.Claim(id, actors: [Sample.Member("فلان")], place: Sample.Member("سرت", "sirte"))));
        var reading = await record.ReadingAsync(Viewer.Public, id, Cancellation);
        Assert.Equivalent(
            Sample.Reading(id, Sample.Claim(id, actors: [Sample.Member("فلان")], place: Sample.Member("سرت", "sirte"))), reading, strict: true);
    }

    [Fact]
    public async Task Claims_on_the_same_words_of_two_publishers_are_one_event_with_two_claims()
    {
        using var record = OpenEmpty();
        var (a, first) = Sample.Report("the same words", "A");
        var (b, second) = Sample.Report("the same words", "B");
        await Append(record, first, second, Sample.Read(a, Sample.Claim(a)), Sample.Read(b, Sample.Claim(b)));
        var row = Assert.Single(await record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation));
        Assert.Equal((2, 1, a), (row.Claims, row.Publishers, row.Report.Id));
        var claims = await record.ClaimsOfEventAsync(Viewer.Public, row.Event, Cancellation);
        Assert.Equal([EventJoiner.First, EventJoiner.SameWords], claims.Select(c => c.JoinReason));
        Assert.Equal(row.Event, claims[0].Claim.Id);
    }

    [Fact]
    public async Task A_kind_that_nobody_knows_is_kept_and_counted()
    {
        using var record = OpenEmpty();
        await Append(record, new EntryDraft("provision-scored", 3, "{\"score\":2}"u8.ToArray()));
        Assert.Equal(1, (await record.CountsAsync(Viewer.Public, Cancellation)).Unknown);
        Assert.Equal("{\"score\":2}"u8.ToArray(), (await All(record.EntriesAsync(Cancellation)))[^1].Payload!.Value.ToArray());
        Assert.Null((await Verify(record)).Fault);
    }

    [Fact]
    public async Task An_id_is_found_by_its_first_digits_and_its_letter()
    {
        using var record = OpenEmpty();
        var (id, draft) = Sample.Report("a text that is long enough");
        var claim = Sample.Claim(id);
        await Append(record, draft, Sample.Read(id, claim));
        Assert.True(RecordId.TryParse(RecordId.Shown(RecordIdKind.Report, id), out var report));
        Assert.Equal([new RecordRef(RecordIdKind.Report, id)], await record.FindAsync(Viewer.Public, report, 5, Cancellation));
        Assert.True(RecordId.TryParse(claim.Id.ToString()[..12], out var bare));
        Assert.Equal(
            [new RecordRef(RecordIdKind.Event, claim.Id), new RecordRef(RecordIdKind.Claim, claim.Id)],
            await record.FindAsync(Viewer.Public, bare, 5, Cancellation));
    }

    [Fact]
    public async Task A_whole_record_verifies_and_its_digest_is_that_of_its_heads()
    {
        using var record = OpenEmpty();
        var (id, draft) = Sample.Report("text");
        await Append(record, draft, Sample.Read(id, Sample.Claim(id)));
        var result = await Verify(record);
        Assert.Null(result.Fault);
        Assert.Equal(RecordDigest.Of(await record.HeadsAsync(Cancellation)), result.Digest);
        Assert.Equal((3, 1), (result.Entries, result.Texts));
        Assert.Equal(RecordFaultCodes.Digest, (await Verify(record, Sample.HashOf("other"))).Fault?.Code);
    }

    [Fact]
    public async Task Rebuilding_gives_the_same_projections_for_any_history()
    {
        await History.Batch.Array[1, 12].SampleAsync(
            async history =>
            {
                using var record = OpenEmpty();
                foreach (var batch in history) await Append(record, batch);
                var before = await All(record.DumpAsync(Cancellation));
                await record.RebuildAsync(null, Cancellation);
                Assert.Equal(before, await All(record.DumpAsync(Cancellation)));
                Assert.Null((await Verify(record)).Fault);
                Assert.Null(await record.CheckProjectionsAsync(Cancellation));
            },
            iter: 40,
            threads: 1);
    }
}
