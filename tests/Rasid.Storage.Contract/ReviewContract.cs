using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reviews;

namespace Rasid.Storage.Contract;

/// <summary>What every adapter makes of persons' words of review: shown beside what was read, carried over, undone by a further entry.</summary>
public abstract class ReviewContract
{
    private static readonly ClaimMember Commission = Sample.Member("اللجنة", "commission", "اللجنة", "Commission");
    private static readonly ClaimMember Mission = Sample.Member("البعثة", "mission", "البعثة", "Mission");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens an empty record; its disposal removes what it left behind.</summary>
    protected abstract IRecord OpenEmpty();

    [Fact]
    public async Task A_rejected_claim_leaves_the_timeline_and_stays_in_the_record_until_the_word_is_undone()
    {
        using var record = OpenEmpty();
        var claim = await One(record);
        var word = await Say(record, claim.Anchor, ReviewKinds.Reject);
        Assert.Empty(await Timeline(record));
        Assert.Equal(0, (await record.CountsAsync(Viewer.Public, Cancellation)).Events);
        var rejected = Assert.Single(await Timeline(record, new TimelineFilter(Review: TimelineFilter.Rejected)));
        Assert.Equal((claim.Id, 1, ReviewVerdicts.Rejected), (rejected.Event, rejected.Claims, rejected.Verdict));
        var row = Assert.Single(await record.ClaimsOfEventAsync(Viewer.Public, claim.Id, Cancellation));
        Assert.True(row.IsOut);
        await Same(record);
        await Undo(record, word);
        Assert.Equal(ReviewVerdicts.None, Assert.Single(await Timeline(record)).Verdict);
        Assert.Empty(await Timeline(record, new TimelineFilter(Review: TimelineFilter.Rejected)));
        var words = await record.ReviewsAsync(Viewer.Public, claim.Id, Cancellation);
        Assert.Equal([(ReviewKinds.Reject, false), (ReviewKinds.Undo, true)], words.Select(w => (w.Word.Kind, w.Stands)));
        await Undo(record, words[1].Word.Id);
        Assert.Empty(await Timeline(record));
        await Same(record);
    }

    [Fact]
    public async Task An_event_is_told_by_its_next_claim_when_the_first_is_rejected()
    {
        using var record = OpenEmpty();
        var (one, two) = await Two(record, "2024-05-01", "2024-05-01");
        Assert.Equal((one.Id, 2, 2), Row(Assert.Single(await Timeline(record))));
        await Say(record, one.Anchor, ReviewKinds.Reject);
        var row = Assert.Single(await Timeline(record));
        Assert.Equal(((one.Id, 1, 1), two.Id), (Row(row), row.Claim.Id));
        Assert.Empty(await Timeline(record, new TimelineFilter(Review: TimelineFilter.Rejected)));
        Assert.Equal(2, (await record.ClaimsOfEventAsync(Viewer.Public, one.Id, Cancellation)).Count);
        await Same(record);
    }

    [Fact]
    public async Task Corrected_fields_are_shown_and_found_by_and_what_was_read_stays_beside_them()
    {
        using var record = OpenEmpty();
        var claim = await One(record);
        await Say(record, claim.Anchor, ReviewKinds.Correct, new ClaimChanges { Type = "AGREE", Status = "planned", Date = "2024-06-02", Actors = [Mission], Place = [] });
        var row = (await record.ClaimAsync(Viewer.Public, claim.Id, Cancellation))!;
        Assert.Equal(("AGREE", "planned", "2024-06-02", "mission"), (row.Claim.Type, row.Claim.Status, row.Claim.Date, row.Claim.Actors[0].Id));
        Assert.Equal(("CONSULT", "happened", "2024-05-01", "commission"), (row.Before!.Type, row.Before.Status, row.Before.Date, row.Before.Actors[0].Id));
        Assert.Equal((claim.Id, ReviewVerdicts.Corrected), (row.Claim.Id, row.Verdict));
        Assert.Single(await Timeline(record, new TimelineFilter(new DateOnly(2024, 6, 1), Actor: "mission", Type: "agree", Status: "planned")));
        Assert.Empty(await Timeline(record, new TimelineFilter(Actor: "commission")));
        Assert.Empty(await Timeline(record, new TimelineFilter(To: new DateOnly(2024, 5, 30))));
        Assert.Empty(await Timeline(record, new TimelineFilter(Place: "sirte")));
        Assert.Single(await Timeline(record, new TimelineFilter(Review: TimelineFilter.Reviewed)));
        Assert.Empty(await Timeline(record, new TimelineFilter(Review: TimelineFilter.Unreviewed)));
        await Same(record);
    }

    [Fact]
    public async Task A_corrected_day_brings_a_claim_to_the_event_of_that_day_and_undoing_it_takes_it_out_again()
    {
        using var record = OpenEmpty();
        var (one, two) = await Two(record, "2024-05-01", "2024-05-03");
        Assert.Equal(2, (await Timeline(record)).Count);
        var word = await Say(record, two.Anchor, ReviewKinds.Correct, new ClaimChanges { Date = "2024-05-01" });
        Assert.Equal((one.Id, 2, 2), Row(Assert.Single(await Timeline(record))));
        await Same(record);
        await Undo(record, word);
        Assert.Equal(2, (await Timeline(record)).Count);
        await Same(record);
    }

    [Fact]
    public async Task What_a_person_took_out_of_an_event_stays_out_of_it_when_it_is_corrected()
    {
        using var record = OpenEmpty();
        var (_, two) = await Two(record, "2024-05-01", "2024-05-01");
        await RecordContract.Append(record, new EventDecision(EntryKinds.EventSplit, [two.Anchor], "another room").ToDraft());
        await Say(record, two.Anchor, ReviewKinds.Correct, new ClaimChanges { Status = "ongoing" });
        Assert.Equal(2, (await Timeline(record)).Count);
        await Same(record);
    }

    [Fact]
    public async Task Of_two_persons_words_both_stand_and_the_later_is_shown()
    {
        using var record = OpenEmpty();
        var claim = await One(record);
        await Say(record, claim.Anchor, ReviewKinds.Correct, new ClaimChanges { Date = "2024-05-02" }, "amal");
        await Say(record, claim.Anchor, ReviewKinds.Amend, new ClaimChanges { Date = "2024-05-03" }, "salim");
        var words = await record.ReviewsAsync(Viewer.Public, claim.Id, Cancellation);
        Assert.Equal([("amal", "2024-05-02", true), ("salim", "2024-05-03", true)], words.Select(w => (w.Word.Author, w.Word.Changes.Date, w.Stands)));
        Assert.Equal("2024-05-03", (await record.ClaimAsync(Viewer.Public, claim.Id, Cancellation))!.Claim.Date);
        Assert.Equal(["salim", "amal"], (await record.LatestReviewsAsync(Viewer.Public, 0, 5, Cancellation)).Select(w => w.Word.Author));
        await Undo(record, words[1].Word.Id);
        var row = (await record.ClaimAsync(Viewer.Public, claim.Id, Cancellation))!;
        Assert.Equal(("2024-05-02", ReviewVerdicts.Corrected), (row.Claim.Date, row.Verdict));
        await Same(record);
    }

    [Fact]
    public async Task A_review_is_carried_over_to_a_newer_reading_and_stands_over_what_that_reads()
    {
        using var record = OpenEmpty();
        var claim = await One(record);
        await Say(record, claim.Anchor, ReviewKinds.Amend, new ClaimChanges { Date = "2024-05-09" });
        var newer = Sample.Claim(claim.Anchor.Report, 2, date: "2024-05-04", actors: [Mission]);
        await RecordContract.Append(record, Sample.Read(claim.Anchor.Report, Sample.Claim(claim.Anchor.Report, 50), newer));
        var row = (await record.ClaimAsync(Viewer.Public, newer.Id, Cancellation))!;
        Assert.Equal(("2024-05-09", "mission", "2024-05-04", ReviewVerdicts.Amended), (row.Claim.Date, row.Claim.Actors[0].Id, row.Before!.Date, row.Verdict));
        Assert.Single(await record.ReviewsAsync(Viewer.Public, newer.Id, Cancellation));
        await Same(record);
    }

    [Fact]
    public async Task A_reviewed_claim_that_is_no_longer_found_stays_with_its_review_and_says_so()
    {
        using var record = OpenEmpty();
        var claim = await One(record);
        await Say(record, claim.Anchor, ReviewKinds.Amend, new ClaimChanges { Status = "denied" });
        await RecordContract.Append(record, Sample.Read(claim.Anchor.Report));
        await Same(record);
        await Say(record, claim.Anchor, ReviewKinds.Correct, new ClaimChanges { Date = "" });
        var row = Assert.Single(await record.ClaimsOfReportAsync(Viewer.Public, claim.Anchor.Report, Cancellation));
        Assert.Equal((true, "denied", "", ReviewVerdicts.Corrected), (row.IsLost, row.Claim.Status, row.Claim.Date, row.Verdict));
        Assert.Single(await Timeline(record));
        await Same(record);
        await RecordContract.Append(record, Sample.Read(claim.Anchor.Report, claim));
        Assert.False((await record.ClaimAsync(Viewer.Public, claim.Id, Cancellation))!.IsLost);
        await Same(record);
    }

    [Fact]
    public async Task An_added_claim_is_of_the_record_and_withdrawn_when_its_word_is_undone()
    {
        using var record = OpenEmpty();
        var claim = await One(record, at: 30);
        var added = Sample.Claim(claim.Anchor.Report, 3, "AGREE", date: "2024-05-20", actors: [Mission]);
        var word = (await RecordContract.Append(record, new ClaimAdded(added, "it was not read").ToDraft()))[^1].Id;
        Assert.Equal([added.Id, claim.Id], (await record.ClaimsOfReportAsync(Viewer.Public, claim.Anchor.Report, Cancellation)).Select(r => r.Claim.Id));
        var row = Assert.Single(await Timeline(record, new TimelineFilter(Actor: "mission")));
        Assert.Equal((true, ReviewVerdicts.Added), (row.IsByHand, row.Verdict));
        await Same(record);
        await Say(record, added.Anchor, ReviewKinds.Correct, new ClaimChanges { Date = "2024-05-21" });
        await RecordContract.Append(record, Sample.Read(claim.Anchor.Report, claim));
        var kept = (await record.ClaimAsync(Viewer.Public, added.Id, Cancellation))!;
        Assert.Equal((false, true, "2024-05-21", "2024-05-20"), (kept.IsLost, kept.IsByHand, kept.Claim.Date, kept.Before!.Date));
        await Same(record);
        await Undo(record, word);
        Assert.Single(await Timeline(record));
        Assert.Equal(ReviewVerdicts.Withdrawn, (await record.ClaimAsync(Viewer.Public, added.Id, Cancellation))!.Verdict);
        await Same(record);
    }

    [Fact]
    public async Task An_added_claim_that_a_newer_reading_finds_is_one_claim()
    {
        using var record = OpenEmpty();
        var claim = await One(record, at: 30);
        var added = Sample.Claim(claim.Anchor.Report, 3, date: "2024-05-20");
        await RecordContract.Append(record, new ClaimAdded(added, "it was not read").ToDraft());
        var found = Sample.Claim(claim.Anchor.Report, 4, date: "2024-05-22");
        await RecordContract.Append(record, Sample.Read(claim.Anchor.Report, found, claim));
        var rows = await record.ClaimsOfReportAsync(Viewer.Public, claim.Anchor.Report, Cancellation);
        Assert.Equal([found.Id, claim.Id], rows.Select(r => r.Claim.Id));
        Assert.Equal(("2024-05-20", "2024-05-22", false), (rows[0].Claim.Date, rows[0].Before!.Date, rows[0].IsByHand));
        await Same(record);
        await RecordContract.Append(record, Sample.Read(claim.Anchor.Report, claim));
        Assert.Equal([true, false], (await record.ClaimsOfReportAsync(Viewer.Public, claim.Anchor.Report, Cancellation)).Select(r => r.IsLost).OrderDescending());
        await Same(record);
    }

    [Fact]
    public async Task A_contradiction_is_told_at_both_claims_until_it_is_undone()
    {
        using var record = OpenEmpty();
        var (one, two) = await Two(record, "2024-05-01", "2024-05-03");
        var word = (await RecordContract.Append(record, new ClaimsContradict([one.Anchor, two.Anchor], "two days").ToDraft()))[^1].Id;
        foreach (var claim in new[] { one, two })
        {
            var said = Assert.Single(await record.ReviewsAsync(Viewer.Public, claim.Id, Cancellation));
            Assert.Equal((ReviewKinds.Contradict, true), (said.Word.Kind, said.Stands));
            Assert.Equal([one.Id, two.Id], said.Claims);
        }
        Assert.Equal(2, (await record.ReviewedReportsAsync(Viewer.Public, Cancellation)).Count);
        await Undo(record, word);
        Assert.False((await record.ReviewAsync(Viewer.Public, word, Cancellation))!.Stands);
        Assert.Equal([false, true], (await record.ReviewsAsync(Viewer.Public, two.Id, Cancellation)).Select(w => w.Stands));
        await Same(record);
    }

    [Fact]
    public async Task A_word_is_found_by_its_letter_and_one_of_nothing_known_changes_nothing()
    {
        using var record = OpenEmpty();
        var claim = await One(record);
        var word = await Say(record, claim.Anchor, ReviewKinds.Accept);
        Assert.True(RecordId.TryParse(RecordId.Shown(RecordIdKind.Word, word), out var typed));
        Assert.Equal([new RecordRef(RecordIdKind.Word, word)], await record.FindAsync(Viewer.Public, typed, 5, Cancellation));
        Assert.True(RecordId.TryParse(word.ToString()[..12], out var bare));
        Assert.Empty(await record.FindAsync(Viewer.Public, bare, 5, Cancellation));
        await Undo(record, Sample.HashOf("no word"));
        await Say(record, claim.Anchor with { Report = Sample.HashOf("no report") }, ReviewKinds.Reject);
        await Say(record, claim.Anchor with { Type = "ASSAULT" }, ReviewKinds.Reject);
        Assert.Single(await Timeline(record));
        await Same(record);
    }

    private static (Hash256, int, int) Row(TimelineRow row) => (row.Event, row.Claims, row.Publishers);

    private static Task<IReadOnlyList<TimelineRow>> Timeline(IRecord record, TimelineFilter? filter = null) =>
        record.TimelineAsync(Viewer.Public, filter ?? TimelineFilter.All, Cancellation);

    private static async Task<Claim> One(IRecord record, int at = 0)
    {
        var (id, draft) = Sample.Report("a text of some length, so that triggers lie in it somewhere or other");
        var claim = Sample.Claim(id, at, date: "2024-05-01", actors: [Commission], place: Sample.Member("سرت", "sirte"));
        await RecordContract.Append(record, draft, Sample.Read(id, claim));
        return claim;
    }

    private static async Task<(Claim One, Claim Two)> Two(IRecord record, string first, string second)
    {
        var claims = new List<Claim>();
        foreach (var (text, publisher, date) in new[] { ("first text of a meeting", "A", first), ("quite another wording of it", "B", second) })
        {
            var (id, draft) = Sample.Report(text, publisher);
            claims.Add(Sample.Claim(id, date: date, actors: [Commission, Mission], place: Sample.Member("سرت", "sirte")));
            await RecordContract.Append(record, draft, Sample.Read(id, claims[^1]));
        }
        return (claims[0], claims[1]);
    }

    private static async Task<Hash256> Say(IRecord record, ClaimAnchor anchor, string kind, ClaimChanges? changes = null, string? author = null) =>
        (await RecordContract.Append(record, new ClaimReviewed(anchor, kind, changes ?? ClaimChanges.None, "because").ToDraft() with { Author = author }))[^1].Id;

    private static Task<IReadOnlyList<Entry>> Undo(IRecord record, Hash256 word) => RecordContract.Append(record, new ReviewUndone(word, "a slip").ToDraft());

    // What is shown follows from the journal, whatever came before.
    private static async Task Same(IRecord record)
    {
        Assert.Null(await record.CheckProjectionsAsync(Cancellation));
        var before = await RecordContract.All(record.DumpAsync(Cancellation));
        await record.RebuildAsync(null, Cancellation);
        Assert.Equal(before, await RecordContract.All(record.DumpAsync(Cancellation)));
    }
}
