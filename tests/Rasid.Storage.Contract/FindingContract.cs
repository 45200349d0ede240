using System.Globalization;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;

namespace Rasid.Storage.Contract;

/// <summary>What every adapter finds by names and words, and counts for an overview.</summary>
public abstract class FindingContract
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens an empty record; its disposal removes what it left behind.</summary>
    protected abstract IRecord OpenEmpty();

    [Fact]
    public async Task An_overview_counts_the_events_of_each_span_and_status()
    {
        using var record = await Filled();
        var spans = await record.SpansAsync(Viewer.Public, TimelineFilter.All, Cancellation);
        Assert.Equal(
            ["unknown happened 1", "2023-11-01 2023-11-30 planned 1", "2024-05-01 2024-05-01 happened 2"],
            spans.Select(s => $"{(s.Days is { } d ? $"{d.From:yyyy-MM-dd} {d.To:yyyy-MM-dd}" : "unknown")} {s.Status} {s.Events}"));
        var limited = await record.SpansAsync(Viewer.Public, new TimelineFilter(Limit: 1, Skip: 1), Cancellation);
        Assert.Equal(4, limited.Sum(s => s.Events));
    }

    [Fact]
    public async Task Pages_of_a_timeline_follow_each_other()
    {
        using var record = await Filled();
        var all = await record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation);
        var pages = new List<TimelineRow>();
        for (var skip = 0; skip < 4; skip += 2) pages.AddRange(await record.TimelineAsync(Viewer.Public, new TimelineFilter(Limit: 2, Skip: skip), Cancellation));
        Assert.Equal(all.Select(r => r.Event), pages.Select(r => r.Event));
    }

    [Fact]
    public async Task A_side_or_the_lack_of_a_date_narrows_a_timeline()
    {
        using var record = await Filled();
        Assert.Single(await record.TimelineAsync(Viewer.Public, new TimelineFilter(Side: "east"), Cancellation));
        Assert.Empty(await record.TimelineAsync(Viewer.Public, new TimelineFilter(Side: "west"), Cancellation));
        Assert.Equal([""], (await record.TimelineAsync(Viewer.Public, new TimelineFilter(OnlyUndated: true), Cancellation)).Select(r => r.Claim.Date));
    }

    [Fact]
    public async Task The_day_of_publication_narrows_a_timeline_too()
    {
        using var record = await Filled();
        var all = await record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation);
        var days = all.Select(r => r.Report.Published.Value).Where(d => d.Length > 0).Distinct().ToList();
        Assert.NotEmpty(days);
        foreach (var published in days)
        {
            var day = DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var told = await record.TimelineAsync(Viewer.Public, new TimelineFilter(ToldFrom: day, ToldTo: day), Cancellation);
            Assert.Equal(all.Where(r => r.Report.Published.Value == published).Select(r => r.Event), told.Select(r => r.Event));
            Assert.Empty(await record.TimelineAsync(Viewer.Public, new TimelineFilter(ToldFrom: day.AddYears(50)), Cancellation));
        }
    }

    [Theory]
    [InlineData("احمد*", 1)]
    [InlineData("احمد* الاجتماع*", 1)]
    [InlineData("احمد* غائب*", 0)]
    [InlineData("عنوان*", 1)]
    [InlineData("\"*", 0)]
    public async Task Reports_are_found_by_folded_words_of_text_and_title(string words, int expected)
    {
        using var record = await Filled();
        var page = await record.SearchAsync(Viewer.Public, new SearchRequest([.. words.Split(' ').Select(w => (IReadOnlyList<string>)[w])]), 0, 10, Cancellation);
        Assert.Equal((expected, expected), (page.Total, page.Reports.Count));
    }

    [Fact]
    public async Task A_corrected_title_is_found_and_the_old_one_no_longer()
    {
        using var record = await Filled();
        var report = (await record.ReportsAsync(Viewer.Public, 0, 1, Cancellation))[0];
        await RecordContract.Append(record, new ReportDescribed(report.Id, Sample.Description() with { Title = "تصويب", Origin = "" }).ToDraft());
        Assert.Equal(1, (await record.SearchAsync(Viewer.Public, new SearchRequest([["تصويب"]]), 0, 10, Cancellation)).Total);
        Assert.Equal(0, (await record.SearchAsync(Viewer.Public, new SearchRequest([["عنوان"]]), 0, 10, Cancellation)).Total);
    }

    [Fact]
    public async Task What_came_after_heads_is_told_apart()
    {
        using var record = await Filled();
        var heads = await record.HeadsAsync(Cancellation);
        Assert.Empty(await record.ReportsSinceAsync(Viewer.Public, heads, Cancellation));
        Assert.Empty(await record.TimelineAsync(Viewer.Public, new TimelineFilter(Since: heads), Cancellation));
        Assert.Empty(await record.EntriesSinceAsync(heads, [EntryKinds.ReportAdded], Cancellation));
        Assert.Equal(4, (await record.TimelineAsync(Viewer.Public, new TimelineFilter(Since: []), Cancellation)).Count);
        var all = await record.ReportsAsync(Viewer.Public, 0, 10, Cancellation);
        Assert.Equal(all.Select(r => r.Id), (await record.ReportsSinceAsync(Viewer.Public, [], Cancellation)).Select(r => r.Id));
        await RecordContract.Append(record, Sample.Report("نص آخر").Draft);
        var came = Assert.Single(await record.ReportsSinceAsync(Viewer.Public, heads, Cancellation));
        Assert.DoesNotContain(came.Id, all.Select(r => r.Id));
        Assert.Equal(came.Added, Assert.Single(await record.EntriesSinceAsync(heads, [EntryKinds.ReportAdded], Cancellation)).Id);
    }

    [Fact]
    public async Task Where_the_streams_stood_at_a_moment_follows_from_what_their_writers_claim()
    {
        using var record = await Filled();
        var last = await record.LastWrittenAsync(Cancellation);
        Assert.NotNull(last);
        Assert.Empty(await record.HeadsAtAsync(last.Value.AddDays(-1), Cancellation));
        Assert.Equal(await record.HeadsAsync(Cancellation), await record.HeadsAtAsync(last.Value.AddSeconds(1), Cancellation));
    }

    [Fact]
    public async Task An_empty_record_was_never_written()
    {
        using var record = OpenEmpty();
        Assert.Null(await record.LastWrittenAsync(Cancellation));
    }

    [Fact]
    public async Task Actors_are_found_by_whole_words_and_list_their_reports()
    {
        using var record = await Filled();
        Assert.Equal(["sirte"], (await record.FindActorsAsync(Viewer.Public, "sirte", 5, Cancellation)).Select(a => a.Id));
        Assert.Empty(await record.FindActorsAsync(Viewer.Public, "sir", 5, Cancellation));
        Assert.Equal(1, (await record.ReportsOfActorAsync(Viewer.Public, "sirte", 0, 5, Cancellation)).Total);
        Assert.Equal("place", (await record.ActorAsync(Viewer.Public, "sirte", Cancellation))?.Actor.Kind);
        Assert.Null(await record.ActorAsync(Viewer.Public, "nobody", Cancellation));
        var known = await record.ActorAsync(Viewer.Public, "command", Cancellation);
        Assert.Equal([("القيادة", "east", 1L)], known!.Words.Select(w => (w.Words, w.Side, w.Claims)));
    }

    [Fact]
    public async Task What_is_named_most_comes_first()
    {
        using var record = await Filled();
        var often = await record.OftenNamedAsync(Viewer.Public, 5, Cancellation);
        Assert.Equal(["command"], often.Actors.Select(a => a.Id));
        Assert.Equal([("agency", 1L)], often.Publishers);
    }

    [Fact]
    public async Task A_later_reading_leaves_no_event_without_a_lead()
    {
        using var record = OpenEmpty();
        var (a, first) = Sample.Report("the same words", "A");
        var (b, second) = Sample.Report("the same words", "B");
        await RecordContract.Append(record, first, second, Sample.Read(a, Sample.Claim(a)), Sample.Read(b, Sample.Claim(b)));
        await RecordContract.Append(record, Sample.Read(a, Sample.Claim(a, 6)));
        var rows = await record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation);
        Assert.Equal((await record.CountsAsync(Viewer.Public, Cancellation)).Events, rows.Count);
        Assert.Equal([b, a], rows.Select(r => r.Report.Id).OrderBy(id => id != b));
    }

    private async Task<IRecord> Filled()
    {
        var record = OpenEmpty();
        const string Text = "قال أحمد إن الاجتماع انعقد في سرت";
        var added = new ReportAdded(Sample.HashOf(Text), Sample.Description("agency") with { Title = "عُنوان الخبر" }, []);
        var id = added.Key.Id;
        Claim[] claims =
        [
            Sample.Claim(id, 1, date: "2024-05-01", actors: [Sample.Member("القيادة", "command", "القيادة العامة", "General Command") with { Side = "east" }]),
            Sample.Claim(id, 2, type: "RETREAT", date: "2024-05-01"),
            Sample.Claim(id, 3, status: "planned", date: "2023-11"),
            Sample.Claim(id, 4),
        ];
        await RecordContract.Append(record, added.ToDraft(Text), Sample.Read(id, claims));
        return record;
    }
}
