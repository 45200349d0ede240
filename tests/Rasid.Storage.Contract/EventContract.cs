using CsCheck;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;

namespace Rasid.Storage.Contract;

/// <summary>What every adapter makes of claims across reports: events, persons' words on them, and newer readings.</summary>
public abstract class EventContract
{
    private static readonly ClaimMember[] Both = [Sample.Member("اللجنة", "commission"), Sample.Member("البعثة", "mission")];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens an empty record; its disposal removes what it left behind.</summary>
    protected abstract IRecord OpenEmpty();

    [Fact]
    public async Task Two_reports_of_one_meeting_are_one_event_with_the_reason()
    {
        using var record = OpenEmpty();
        var claims = await Meetings(record, "first text of a meeting", "quite another wording of it");
        var rows = await record.ClaimsOfEventAsync(Viewer.Public, claims[0].Id, Cancellation);
        Assert.Equal([EventJoiner.First, Likeness.SameActors], rows.Select(r => r.JoinReason));
        Assert.Single(await record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation));
    }

    [Fact]
    public async Task A_split_claim_is_an_event_of_its_own_and_a_join_brings_it_back()
    {
        using var record = OpenEmpty();
        var claims = await Meetings(record, "first text of a meeting", "quite another wording of it", "third wording of this meeting");
        await Append(record, new EventDecision(EntryKinds.EventSplit, [claims[1].Anchor], "another room"));
        Assert.Equal([claims[0].Id, claims[2].Id], await Event(record, claims[0]));
        Assert.Equal([claims[1].Id], await Event(record, claims[1]));
        await Append(record, new EventDecision(EntryKinds.EventJoined, [claims[2].Anchor, claims[1].Anchor], "the same room"));
        Assert.Equal(claims.Select(c => c.Id), await Event(record, claims[1]));
        await Append(record, new EventDecision(EntryKinds.EventSplit, [claims[1].Anchor, claims[2].Anchor], "these two are one"));
        Assert.Equal([claims[1].Id, claims[2].Id], await Event(record, claims[2]));
        Assert.Equal([claims[0].Id], await Event(record, claims[0]));
        await Same(record);
    }

    [Fact]
    public async Task The_id_of_a_merged_event_leads_to_what_it_is_now()
    {
        using var record = OpenEmpty();
        var (one, two) = await Two(record, r => Sample.Claim(r), r => Sample.Claim(r, type: "ASSAULT"));
        await Append(record, new EventDecision(EntryKinds.EventJoined, [two.Anchor, one.Anchor], "one story"));
        var rows = await record.ClaimsOfEventAsync(Viewer.Public, two.Id, Cancellation);
        Assert.Equal([(one.Id, EventJoiner.First), (two.Id, EventJoiner.ByHand)], rows.Select(r => (r.Claim.Id, r.JoinReason)));
        Assert.True(RecordId.TryParse(RecordId.Shown(RecordIdKind.Event, two.Id), out var typed));
        Assert.Equal([new RecordRef(RecordIdKind.Event, one.Id)], await record.FindAsync(Viewer.Public, typed, 5, Cancellation));
        await Same(record);
    }

    [Fact]
    public async Task A_pinned_claim_stays_with_the_event_of_the_other()
    {
        using var record = OpenEmpty();
        var (one, two) = await Two(record, r => Sample.Claim(r, date: "2024-05-01", actors: Both), r => Sample.Claim(r, date: "2024-06-01", actors: Both));
        await Append(record, new EventDecision(EntryKinds.ClaimPinned, [two.Anchor, one.Anchor], "a misprint in the date"));
        Assert.Equal([one.Id, two.Id], await Event(record, two));
        await Same(record);
    }

    [Fact]
    public async Task A_persons_word_is_carried_over_to_a_newer_reading()
    {
        using var record = OpenEmpty();
        var (one, two) = await Two(record, r => Sample.Claim(r), r => Sample.Claim(r, 4));
        await Append(record, new EventDecision(EntryKinds.EventJoined, [one.Anchor, two.Anchor], "one story"));
        var report = two.Anchor.Report;
        var moved = Sample.Claim(report, 6);
        await RecordContract.Append(record, Sample.Read(report, moved));
        Assert.Equal([one.Id, moved.Id], await Event(record, one));
        Assert.Equal(moved.Id, Assert.Single(await record.ClaimsOfReportAsync(Viewer.Public, report, Cancellation)).Claim.Id);
        Assert.True(RecordId.TryParse(RecordId.Shown(RecordIdKind.Claim, two.Id), out var old));
        Assert.Equal([new RecordRef(RecordIdKind.Claim, moved.Id)], await record.FindAsync(Viewer.Public, old, 5, Cancellation));
        await Same(record);
    }

    [Fact]
    public async Task A_claim_that_a_persons_word_rests_on_stays_when_it_is_no_longer_found_and_says_so()
    {
        using var record = OpenEmpty();
        var (one, two) = await Two(record, r => Sample.Claim(r), r => Sample.Claim(r, 4));
        await Append(record, new EventDecision(EntryKinds.EventJoined, [one.Anchor, two.Anchor], "one story"));
        var report = two.Anchor.Report;
        await RecordContract.Append(record, Sample.Read(report, Sample.Claim(report, 40)));
        await RecordContract.Append(record, Sample.Read(report));
        var kept = Assert.Single(await record.ClaimsOfReportAsync(Viewer.Public, report, Cancellation));
        Assert.Equal((two.Id, true), (kept.Claim.Id, kept.IsLost));
        Assert.Equal([one.Id, two.Id], await Event(record, one));
        await RecordContract.Append(record, Sample.Read(report, two));
        Assert.False(Assert.Single(await record.ClaimsOfReportAsync(Viewer.Public, report, Cancellation)).IsLost);
        await Same(record);
    }

    [Fact]
    public async Task A_rating_is_what_was_said_last_and_carries_over_to_a_newer_reading()
    {
        using var record = OpenEmpty();
        var (one, two) = await Two(record, r => Sample.Claim(r), r => Sample.Claim(r, 4));
        Assert.Null(await record.CredibilityAsync(Viewer.Public, two.Id, Cancellation));
        await RecordContract.Append(
            record, new ClaimRated(two.Anchor, "2", "seen").ToDraft(), new ClaimRated(two.Anchor, "3", "seen from afar").ToDraft(),
            new SourceRated("A", "B", "mostly right").ToDraft(), new ClaimRated(one.Anchor, "7", "no degree").ToDraft());
        var moved = Sample.Claim(two.Anchor.Report, 6);
        await RecordContract.Append(record, Sample.Read(two.Anchor.Report, moved));
        var rating = await record.CredibilityAsync(Viewer.Public, moved.Id, Cancellation);
        Assert.Equal(("3", "seen from afar"), (rating?.Value, rating?.Reason));
        Assert.Equal("B", (await record.ReliabilityAsync(Viewer.Public, "A", Cancellation))?.Value);
        Assert.Null(await record.CredibilityAsync(Viewer.Public, one.Id, Cancellation));
        await Same(record);
        await RecordContract.Append(record, new SourceRated("A", "", "too early to say").ToDraft());
        Assert.Null(await record.ReliabilityAsync(Viewer.Public, "A", Cancellation));
        await Same(record);
    }

    [Fact]
    public async Task The_order_of_arrival_does_not_change_the_events()
    {
        string[] places = ["", "sirte", "paris"];
        var claim = Gen.Select(Gen.Int[1, 3], Gen.Int[0, 2], Gen.Int[0, 2], (who, place, day) => (Who: who, Place: place, Day: day));
        await Gen.Select(claim.Array[1, 8], Gen.Int[1, 9999]).SampleAsync(
            async (made, seed) =>
            {
                var events = new List<string>();
                foreach (var salt in new[] { 0, seed })
                {
                    using var record = OpenEmpty();
                    foreach (var i in Enumerable.Range(0, made.Length).OrderBy(i => Sample.HashOf($"{i} {salt}")))
                    {
                        var (id, draft) = Sample.Report($"a text that has the number {i}");
                        ClaimMember[] who = [.. Both.Where((_, k) => (made[i].Who & (1 << k)) != 0)];
                        var place = made[i].Place == 0 ? null : Sample.Member(places[made[i].Place], places[made[i].Place]);
                        await RecordContract.Append(record, draft, Sample.Read(id, Sample.Claim(id, date: $"2024-05-0{made[i].Day + 1}", actors: who, place: place)));
                    }
                    events.Add(await Partition(record));
                    await Same(record);
                }
                Assert.Equal(events[0], events[1]);
            },
            iter: 20,
            threads: 1);
    }

    private static async Task<string> Partition(IRecord record)
    {
        var events = new List<string>();
        foreach (var row in await record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation))
        {
            var claims = await record.ClaimsOfEventAsync(Viewer.Public, row.Event, Cancellation);
            events.Add(string.Join(' ', claims.Select(c => c.Claim.Id.ToString()[..8]).Order(StringComparer.Ordinal)));
        }
        return string.Join(" | ", events.Order(StringComparer.Ordinal));
    }

    // What is shown follows from the journal, whatever came before.
    private static async Task Same(IRecord record)
    {
        Assert.Null(await record.CheckProjectionsAsync(Cancellation));
        var before = await RecordContract.All(record.DumpAsync(Cancellation));
        await record.RebuildAsync(null, Cancellation);
        Assert.Equal(before, await RecordContract.All(record.DumpAsync(Cancellation)));
    }

    private static async Task<(Claim One, Claim Two)> Two(IRecord record, Func<Hash256, Claim> first, Func<Hash256, Claim> second)
    {
        var (a, b) = (Sample.Report("one text"), Sample.Report("two text"));
        var (one, two) = (first(a.Id), second(b.Id));
        await RecordContract.Append(record, a.Draft, b.Draft, Sample.Read(a.Id, one), Sample.Read(b.Id, two));
        return (one, two);
    }

    private static async Task<List<Claim>> Meetings(IRecord record, params string[] texts)
    {
        var claims = new List<Claim>();
        foreach (var text in texts)
        {
            var (id, draft) = Sample.Report(text);
            claims.Add(Sample.Claim(id, date: "2024-05-01", actors: Both, place: Sample.Member("سرت", "sirte")));
            await RecordContract.Append(record, draft, Sample.Read(id, claims[^1]));
        }
        return claims;
    }

    private static Task<IReadOnlyList<Entry>> Append(IRecord record, EventDecision decision) => RecordContract.Append(record, decision.ToDraft());

    private static async Task<IReadOnlyList<Hash256>> Event(IRecord record, Claim claim)
    {
        var row = await record.ClaimAsync(Viewer.Public, claim.Id, Cancellation);
        return [.. (await record.ClaimsOfEventAsync(Viewer.Public, row!.Event, Cancellation)).Select(r => r.Claim.Id)];
    }
}
