using CsCheck;
using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reviews;

namespace Rasid.Storage.Contract;

/// <summary>What every adapter makes of persons' words on provisions, and of the record as it was known at an earlier moment.</summary>
public abstract class ProvisionContract
{
    private const string Text = "the crossing was opened by the commission on that day";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens an empty record; its disposal removes what it left behind.</summary>
    protected abstract IRecord OpenEmpty();

    [Fact]
    public async Task A_score_has_its_author_reason_and_claims_and_the_history_stays_when_it_is_undone()
    {
        using var record = OpenEmpty();
        var claim = await One(record);
        var first = await Say(record, new ProvisionScored("p-1", 1, [claim.Anchor], "a first act").ToDraft() with { Author = "amal" });
        var second = await Say(record, new ProvisionScored("p-1", 2, [], "seen by the mission").ToDraft());
        await Say(record, new ProvisionScored("p-2", 0, [], "nothing").ToDraft());
        var words = await record.ProvisionWordsAsync(Viewer.Public, ["p-1"], Cancellation);
        Assert.Equal([(first, 1, "a first act", true), (second, 2, "seen by the mission", true)], words.Select(w => (w.Word.Id, w.Word.Points, w.Word.Reason, w.Stands)));
        Assert.Equal(("amal", claim.Id), (words[0].Word.Author, Assert.Single(words[0].Claims)));
        var undoing = await Say(record, new ReviewUndone(second, "too early").ToDraft());
        words = await record.ProvisionWordsAsync(Viewer.Public, ["p-1"], Cancellation);
        Assert.Equal([true, false, true], words.Select(w => w.Stands));
        Assert.Equal((ProvisionWord.Undo, "p-1", second), (words[2].Word.Kind, words[2].Word.Provision, words[2].Word.Undoes!.Value));
        await Say(record, new ReviewUndone(undoing, "not too early").ToDraft());
        Assert.Equal([true, true, false, true], (await record.ProvisionWordsAsync(Viewer.Public, ["p-1"], Cancellation)).Select(w => w.Stands));
        Assert.Equal(5, (await record.ProvisionWordsAsync(Viewer.Public, null, Cancellation)).Count);
        await Same(record);
    }

    [Fact]
    public async Task A_linked_claim_is_held_and_carries_over_to_a_newer_reading_that_has_it_a_little_otherwise()
    {
        using var record = OpenEmpty();
        var claim = await One(record);
        await Say(record, new ProvisionLinked("p-1", claim.Anchor, StepStage.Begun, "it is the first lorry").ToDraft());
        var newer = Sample.Claim(claim.Anchor.Report, 2, date: "2024-05-01");
        await RecordContract.Append(record, Sample.Read(claim.Anchor.Report, newer));
        var word = Assert.Single(await record.ProvisionWordsAsync(Viewer.Public, null, Cancellation));
        Assert.Equal((StepStage.Begun, newer.Id), (word.Word.Stage, Assert.Single(word.Claims)));
        await Say(record, new ProvisionLinked("p-1", newer.Anchor, null, "it was another crossing").ToDraft());
        Assert.Equal([ProvisionWord.Link, ProvisionWord.Unlink], (await record.ProvisionWordsAsync(Viewer.Public, null, Cancellation)).Select(w => w.Word.Kind));
        await Same(record);
    }

    [Fact]
    public async Task Claims_are_found_by_type_and_words_and_by_who_takes_part_and_rejected_ones_are_not()
    {
        using var record = OpenEmpty();
        var claim = await One(record);
        var found = Assert.Single(await record.ClaimsWithTextAsync(Viewer.Public, new ClaimsAsked(["CONSULT"], [["cross*", "bridge*"], ["the"]], []), Cancellation));
        Assert.Equal((claim.Id, Text, "P"), (found.Row.Claim.Id, found.Text, found.Voice));
        Assert.Empty(await record.ClaimsWithTextAsync(Viewer.Public, new ClaimsAsked(["CONSULT"], [["cross*"], ["opened"]], []), Cancellation));
        Assert.Empty(await record.ClaimsWithTextAsync(Viewer.Public, new ClaimsAsked(["RETREAT"], [["cross*"]], []), Cancellation));
        Assert.Single(await record.ClaimsWithTextAsync(Viewer.Public, new ClaimsAsked(["CONSULT"], [], ["commission"]), Cancellation));
        Assert.Empty(await record.ClaimsWithTextAsync(Viewer.Public, new ClaimsAsked(["CONSULT"], [], ["mission"]), Cancellation));
        await Say(record, new ClaimReviewed(claim.Anchor, ReviewKinds.Reject, ClaimChanges.None, "no").ToDraft());
        Assert.Empty(await record.ClaimsWithTextAsync(Viewer.Public, new ClaimsAsked(["CONSULT"], [], []), Cancellation));
        Assert.NotNull(await record.ClaimWithTextAsync(Viewer.Public, claim.Id, Cancellation));
    }

    [Fact]
    public async Task What_came_later_is_not_in_the_past_reports_readings_and_words_alike()
    {
        using var record = OpenEmpty();
        var claim = await One(record);
        var word = await Say(record, new ProvisionScored("p-1", 1, [claim.Anchor], "then").ToDraft());
        var heads = await record.HeadsAsync(Cancellation);
        await Say(record, new ClaimReviewed(claim.Anchor, ReviewKinds.Reject, ClaimChanges.None, "later").ToDraft());
        await Say(record, new ReviewUndone(word, "later").ToDraft());
        var (other, draft) = Sample.Report("quite another text", "Q");
        await RecordContract.Append(record, draft, Sample.Read(other, Sample.Claim(other, 3)), Sample.Read(claim.Anchor.Report));
        Assert.Equal(2, (await record.ReportsAsync(Viewer.Public, 0, 9, Cancellation)).Count);
        using var past = await record.PastAsync(heads, Cancellation);
        Assert.Equal(claim.Id, Assert.Single(await past.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation)).Event);
        Assert.Single(await past.ReportsAsync(Viewer.Public, 0, 9, Cancellation));
        Assert.Equal(Text, await past.TextAsync(Viewer.Public, claim.Anchor.Report, Cancellation));
        Assert.Empty(await past.ReviewsAsync(Viewer.Public, claim.Id, Cancellation));
        Assert.True(Assert.Single(await past.ProvisionWordsAsync(Viewer.Public, null, Cancellation)).Stands);
        Assert.Single(await past.ClaimsWithTextAsync(Viewer.Public, new ClaimsAsked(["CONSULT"], [["cross*"]], []), Cancellation));
        Assert.Equal(1, (await past.CountsAsync(Viewer.Public, Cancellation)).Reports);
    }

    [Fact]
    public async Task Any_record_shows_of_its_past_what_it_showed_then()
    {
        await Gen.Select(History.Batch.Array[1, 6], History.Batch.Array[1, 6]).SampleAsync(
            async (before, after) =>
            {
                using var record = OpenEmpty();
                foreach (var batch in before) await RecordContract.Append(record, batch);
                var (heads, then) = (await record.HeadsAsync(Cancellation), await Shown(record));
                foreach (var batch in after) await RecordContract.Append(record, batch);
                using var past = await record.PastAsync(heads, Cancellation);
                Assert.Equal(then, await Shown(past));
            },
            iter: 25,
            threads: 1);
    }

    private static async Task<List<string>> Shown(IRecordReads record)
    {
        var shown = new List<string>();
        foreach (var row in await record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation))
        {
            shown.Add($"{row.Event} {row.Claim.Id} {row.Claims} {row.Publishers} {row.Verdict}");
            foreach (var claim in await record.ClaimsOfEventAsync(Viewer.Public, row.Event, Cancellation))
                shown.Add($"{claim.Claim.Id} {claim.Claim.Type} {claim.Claim.Status} {claim.Claim.Date} {claim.JoinReason} {claim.IsLost}");
        }
        foreach (var report in await record.ReportsAsync(Viewer.Public, 0, 99, Cancellation)) shown.Add($"{report.Id} {report.Description} {report.Published}");
        foreach (var word in await record.LatestReviewsAsync(Viewer.Public, 0, 99, Cancellation)) shown.Add($"{word.Word.Id} {word.Stands} {string.Join(' ', word.Claims)}");
        foreach (var word in await record.ProvisionWordsAsync(Viewer.Public, null, Cancellation)) shown.Add($"{word.Word.Id} {word.Stands} {string.Join(' ', word.Claims)}");
        return shown;
    }

    private static async Task<Claim> One(IRecord record)
    {
        var (id, draft) = Sample.Report(Text, "P");
        var claim = Sample.Claim(id, date: "2024-05-01", actors: [Sample.Member("the commission", "commission")]);
        await RecordContract.Append(record, draft, Sample.Read(id, claim));
        return claim;
    }

    private static async Task<Hash256> Say(IRecord record, EntryDraft draft) => (await RecordContract.Append(record, draft))[^1].Id;

    // What is shown follows from the journal, whatever came before.
    private static async Task Same(IRecord record)
    {
        Assert.Null(await record.CheckProjectionsAsync(Cancellation));
        var before = await RecordContract.All(record.DumpAsync(Cancellation));
        await record.RebuildAsync(null, Cancellation);
        Assert.Equal(before, await RecordContract.All(record.DumpAsync(Cancellation)));
        Assert.Contains(before, l => l.StartsWith("provision word ", StringComparison.Ordinal));
    }
}
