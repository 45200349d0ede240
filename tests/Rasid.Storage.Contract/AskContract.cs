using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Text;

namespace Rasid.Storage.Contract;

/// <summary>What every adapter answers when it is asked for claims by who stands in them, who says so and which words hold them.</summary>
public abstract class AskContract
{
    private const string Text = "lions roar. birds sing. mercenaries. roses grow. ";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens an empty record; its disposal removes what it left behind.</summary>
    protected abstract IRecord OpenEmpty();

    [Fact]
    public async Task Claims_are_found_by_type_status_and_voice_in_the_order_of_their_days()
    {
        using var record = await Filled();
        Assert.Equal(["2020-10-23", "2023-11", ""], await Dates(record, new ClaimRequest { Types = ["CONSULT"] }));
        Assert.Equal(["2023-11"], await Dates(record, new ClaimRequest { Statuses = ["planned"] }));
        Assert.Equal(["2024-05-02"], await Dates(record, new ClaimRequest { Voices = ["media_reports"], IsOnlyVoices = true }));
        // What has no date stands on the day of its report, the first of May.
        Assert.Equal(["2024-05-02", "", "2023-11", "2020-10-23"], await Dates(record, new ClaimRequest { IsNewestFirst = true }));
    }

    [Fact]
    public async Task Everybody_who_is_asked_for_stands_in_one_claim()
    {
        using var record = await Filled();
        MemberTerm one = new(ClaimRoles.Participants, ["council"]), other = new(ClaimRoles.Participants, ["mission"]);
        Assert.Equal(["2020-10-23", "2023-11"], await Dates(record, new ClaimRequest { Members = [one] }));
        Assert.Equal(["2020-10-23"], await Dates(record, new ClaimRequest { Members = [one, other] }));
        Assert.Empty(await Dates(record, new ClaimRequest { Members = [new(ClaimRoles.Recipient, ["council"])] }));
        Assert.Equal(["2020-10-23"], await Dates(record, new ClaimRequest { Members = [new(ClaimRoles.Place, ["geneva"])] }));
        Assert.Equal(["2023-11"], await Dates(record, new ClaimRequest { Members = [one, new(ClaimRoles.Chair, [])] }));
        Assert.Equal(["2020-10-23"], await Dates(record, new ClaimRequest { Members = [new(ClaimRoles.Actor, [], Side: "east")] }));
        Assert.Equal(["2024-05-02"], await Dates(record, new ClaimRequest { Members = [new(ClaimRoles.Actor, [], Country: "FRA")] }));
    }

    [Fact]
    public async Task Claims_are_found_by_the_words_of_their_sentence_alone()
    {
        using var record = await Filled();
        Assert.Equal(["2024-05-02"], await Dates(record, Words("mercenar*")));
        Assert.Empty(await Dates(record, Words("mercenar")));
        Assert.Equal(["2023-11"], await Dates(record, Words("sing")));
        Assert.Equal(["2023-11", "2024-05-02"], await Dates(record, Words("sing") with { Or = [Words("mercenar*")] }));
        Assert.Empty(await Dates(record, Words("sing") with { Types = ["RETREAT"] }));
        // Nothing that is typed is an operator of an index.
        Assert.Empty(await Dates(record, Words("sing\" OR \"roar")));
    }

    [Fact]
    public async Task A_window_counts_what_has_no_date_by_the_day_of_its_report()
    {
        using var record = await Filled();
        Assert.Equal(["2024-05-02", ""], (await Dates(record, new ClaimRequest { From = new DateOnly(2024, 4, 30) })).OrderByDescending(d => d));
        Assert.Equal(["2020-10-23"], await Dates(record, new ClaimRequest { To = new DateOnly(2023, 10, 31) }));
    }

    [Fact]
    public async Task Counts_are_those_of_all_pages()
    {
        using var record = await Filled();
        var page = await record.AskClaimsAsync(Viewer.Public, new ClaimRequest(), 1, 2, Cancellation);
        Assert.Equal((4, 2), (page.Total, page.Rows.Count));
        Assert.Equal((3, 1), (page.Statuses["happened"], page.Statuses["planned"]));
        var counts = await record.AskActorsAsync(Viewer.Public, new ClaimRequest { Types = ["CONSULT"] }, ClaimRoles.Participants, 5, 100, Cancellation);
        Assert.Equal(("council", 2L), (counts.Actors[0].Actor.Id, counts.Actors[0].Actor.Count));
        Assert.Equal("2023-11", counts.Actors[0].Latest.Claim.Date);
        Assert.Equal(["FRA"], (await record.CountriesAsync(Viewer.Public, "LBY", Cancellation)).Select(c => c.Country));
        Assert.Equal([("the council", 2L)], (await record.NamesOfActorAsync(Viewer.Public, "council", 5, Cancellation)).Select(n => (n.Name.Words, n.Name.Claims)));
        Assert.Equal([new NamedMonth("2024-05", 1)], await record.MonthsOfActorAsync(Viewer.Public, "sirte", Cancellation));
    }

    [Fact]
    public async Task A_newer_reading_takes_the_places_of_the_older_one()
    {
        using var record = await Filled();
        var (id, _) = Sample.Report(Text, "agency");
        await RecordContract.Append(record, Sample.Read(id, Sample.Claim(id, 0, type: "AID", date: "2019") with { Evidence = new TextSpan(0, 11) }));
        Assert.Equal(["2019"], await Dates(record, new ClaimRequest()));
        Assert.Empty(await Dates(record, Words("sing")));
        Assert.Equal(["2019"], await Dates(record, Words("roar")));
        Assert.Null(await record.CheckProjectionsAsync(Cancellation));
    }

    private static ClaimRequest Words(string form) => new() { Words = [[[[form]]]] };

    private static async Task<IReadOnlyList<string>> Dates(IRecord record, ClaimRequest request) =>
        [.. (await record.AskClaimsAsync(Viewer.Public, request, 0, 100, Cancellation)).Rows.Select(r => r.Claim.Date)];

    private async Task<IRecord> Filled()
    {
        var record = OpenEmpty();
        var (id, draft) = Sample.Report(Text, "agency");
        var council = Sample.Member("the council", "council", "المجلس", "Council");
        var east = Sample.Member("the mission", "mission", "البعثة", "Mission") with { Side = "east" };
        var france = Sample.Member("France", "france", "فرنسا", "France") with { Country = "FRA" };
        Claim[] claims =
        [
            At(0, Sample.Claim(id, 0, date: "2020-10-23", actors: [council, east], place: Sample.Member("Geneva", "geneva"))),
            At(1, Sample.Claim(id, 13, date: "2023-11", status: "planned", actors: [council])) with { Chairs = [Sample.Member("somebody")] },
            At(2, Sample.Claim(id, 25, type: "RETREAT", date: "2024-05-02", actors: [france])) with { Attribution = new ClaimAttribution("media_reports", null, []) },
            At(3, Sample.Claim(id, 38)),
        ];
        await RecordContract.Append(record, draft, Sample.Read(id, claims));
        return record;
    }

    private static Claim At(int sentence, Claim claim)
    {
        var parts = Text.Split(". ");
        return claim with { Evidence = new TextSpan(parts.Take(sentence).Sum(p => p.Length + 2), parts[sentence].Length) };
    }
}
