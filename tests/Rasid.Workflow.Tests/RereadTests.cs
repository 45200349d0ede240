using Rasid.Reading;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Storage;
using static Rasid.Workflow.Tests.TestFolder;

namespace Rasid.Workflow.Tests;

public sealed class RereadTests : IDisposable
{
    private const string Text = "CONSULT happened 2024-05-01 a+b\nASSAULT happened 2024-05-02 c\nPROTEST happened 2024-05-03 d";

    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_new_gone_and_altered_is_told_and_nothing_is_adopted_until_asked()
    {
        using var record = _folder.Open();
        await Ingest(record, Old);
        var heads = await record.HeadsAsync(Cancellation);
        var told = new List<RereadReport>();
        var shown = await new Reread(record, New).RunAsync(Viewer.Public, adopts: false, told.Add, Cancellation);
        Assert.Equal(new RereadSummary(1, 0, 0, 2, 1, 1, 0, false, false), shown);
        var changes = Assert.Single(told).Changes;
        Assert.Equal(["ASSAULT", "PROTEST"], changes.New.Select(c => c.Type));
        Assert.Equal("RETREAT", Assert.Single(changes.Gone).Type);
        Assert.Equal(["date"], Assert.Single(changes.Altered).Fields);
        Assert.Equal(heads, await record.HeadsAsync(Cancellation));

        var adopted = await new Reread(record, New).RunAsync(Viewer.Public, adopts: true, null, Cancellation);
        Assert.Equal(shown with { IsAdopted = true }, adopted);
        var report = Assert.Single(await record.ReportsAsync(Viewer.Public, 0, 9, Cancellation));
        Assert.Equal(["CONSULT", "ASSAULT", "PROTEST"], (await record.ClaimsOfReportAsync(Viewer.Public, report.Id, Cancellation)).Select(c => c.Claim.Type));
        var again = await new Reread(record, New).RunAsync(Viewer.Public, adopts: true, null, Cancellation);
        Assert.Equal((0, 1), (again.Reports, again.Current));
    }

    [Fact]
    public async Task A_claim_that_a_persons_word_rests_on_stays_and_is_counted()
    {
        using var record = _folder.Open();
        await Ingest(record, Old);
        var report = Assert.Single(await record.ReportsAsync(Viewer.Public, 0, 9, Cancellation));
        var claims = await record.ClaimsOfReportAsync(Viewer.Public, report.Id, Cancellation);
        await new ArrangeEvents(record).JoinAsync(
            Viewer.Public, [.. claims.Take(2).Select(c => new RecordRef(RecordIdKind.Claim, c.Claim.Id))], "one story", Cancellation);
        var sum = await new Reread(record, New).RunAsync(Viewer.Public, adopts: true, null, Cancellation);
        Assert.Equal((1, 1), (sum.Gone, sum.Kept));
        var now = await record.ClaimsOfReportAsync(Viewer.Public, report.Id, Cancellation);
        Assert.Equal([false, false, false, true], now.Select(c => c.IsLost));
        Assert.Equal(now[0].Event, now[3].Event);
        Assert.Null(await record.CheckProjectionsAsync(Cancellation));
    }

    [Fact]
    public async Task A_run_that_is_stopped_says_so()
    {
        using var record = _folder.Open();
        await Ingest(record, Old);
        Assert.True((await new Reread(record, New).RunAsync(Viewer.Public, adopts: true, null, new CancellationToken(canceled: true))).IsCancelled);
    }

    private static ReadingEngine New => new FakeReader().Engine;

    // An engine that read another deed, another day and one deed fewer, at the same places.
    private static ReadingEngine Old
    {
        get
        {
            var made = new FakeReader().Engine;
            return new ReadingEngine(FakeReader.Stamp with { Version = "older" }, () =>
            {
                var read = made.NewReader();
                return request => read(request with
                {
                    Text = request.Text.Replace("2024-05-01", "2024-04-30", StringComparison.Ordinal)
                        .Replace("ASSAULT", "RETREAT", StringComparison.Ordinal).Replace("PROTEST", "-------", StringComparison.Ordinal),
                });
            });
        }
    }

    private static Task<IngestSummary> Ingest(IRecord record, ReadingEngine engine) => new Ingest(record, engine).RunAsync([Report(Text, "A")], null, Cancellation);
}
