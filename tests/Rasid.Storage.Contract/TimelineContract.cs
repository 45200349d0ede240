using Rasid.Records.Claims;

namespace Rasid.Storage.Contract;

/// <summary>What every adapter answers when it is asked for a timeline.</summary>
public abstract class TimelineContract
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens an empty record; its disposal removes what it left behind.</summary>
    protected abstract IRecord OpenEmpty();

    [Fact]
    public async Task Events_come_in_order_of_their_dates_and_undated_ones_last() =>
        Assert.Equal(["1990/..", "2020-10-23", "2023-11", "2024-05-01", ""], await Dates(TimelineFilter.All));

    [Theory]
    [InlineData("2024-05-01", "2024-05-01", "1990/.., 2024-05-01")]
    [InlineData("2023-11-30", "2024-01-01", "1990/.., 2023-11")]
    [InlineData("2023-12-01", null, "1990/.., 2024-05-01")]
    [InlineData(null, "2020-10-23", "1990/.., 2020-10-23")]
    [InlineData(null, "1980-01-01", "")]
    public async Task A_window_shows_what_reaches_into_it_and_nothing_undated(string? from, string? to, string expected)
    {
        var filter = new TimelineFilter(from is null ? null : DateOnly.Parse(from, null), to is null ? null : DateOnly.Parse(to, null));
        Assert.Equal(expected, string.Join(", ", await Dates(filter)));
    }

    [Fact]
    public async Task A_window_shows_undated_events_when_asked() =>
        Assert.Equal(
            ["1990/..", "2024-05-01", ""],
            await Dates(new TimelineFilter(From: new DateOnly(2024, 1, 1), To: new DateOnly(2024, 12, 31), Undated: true)));

    [Theory]
    [InlineData("5plus5", 2)]
    [InlineData("اللجنه العسكرية", 2)]
    [InlineData("joint military commission", 2)]
    [InlineData("العسكري", 0)]
    [InlineData("%", 0)]
    public async Task An_actor_is_found_by_id_or_by_whole_words_in_either_language(string actor, int expected) =>
        Assert.Equal(expected, (await Dates(new TimelineFilter(Actor: actor))).Count);

    [Fact]
    public async Task Type_status_place_publisher_and_limit_narrow_the_timeline()
    {
        Assert.Equal(["2024-05-01"], await Dates(new TimelineFilter(Type: "retreat")));
        Assert.Equal(["2023-11"], await Dates(new TimelineFilter(Status: "planned")));
        Assert.Equal(["2020-10-23"], await Dates(new TimelineFilter(Place: "جنيف")));
        Assert.Empty(await Dates(new TimelineFilter(Actor: "جنيف")));
        Assert.Equal(5, (await Dates(new TimelineFilter(Publisher: "agency"))).Count);
        Assert.Empty(await Dates(new TimelineFilter(Publisher: "other")));
        Assert.Equal(["1990/..", "2020-10-23"], await Dates(new TimelineFilter(Limit: 2)));
    }

    private async Task<IReadOnlyList<string>> Dates(TimelineFilter filter)
    {
        using var record = OpenEmpty();
        var (id, draft) = Sample.Report("a text that is long enough for five claims", "agency");
        ClaimMember[] commission = [Sample.Member("للجنة", "5plus5", "اللجنة العسكرية المشتركة", "Joint Military Commission")];
        Claim[] claims =
        [
            Sample.Claim(id, 1, date: "2020-10-23", actors: commission, place: Sample.Member("جنيف")),
            Sample.Claim(id, 2, date: "2023-11", status: "planned", actors: commission),
            Sample.Claim(id, 3, type: "RETREAT", date: "2024-05-01"),
            Sample.Claim(id, 4),
            Sample.Claim(id, 5, date: "1990/.."),
        ];
        await RecordContract.Append(record, draft, Sample.Read(id, claims));
        var rows = await record.TimelineAsync(Viewer.Public, filter, Cancellation);
        // Row by row the timeline is the same.
        Assert.Equal(rows.Select(r => r.Event), await record.TimelineRowsAsync(Viewer.Public, filter, Cancellation).Select(r => r.Event).ToListAsync(Cancellation));
        return [.. rows.Select(r => r.Claim.Date)];
    }
}
