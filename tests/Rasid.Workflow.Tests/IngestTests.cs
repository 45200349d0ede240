using System.Globalization;
using Rasid.Intake;
using Rasid.Records.Journal;
using Rasid.Records.Verifying;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using static Rasid.Workflow.Tests.TestFolder;

namespace Rasid.Workflow.Tests;

public sealed class IngestTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_report_is_journalled_before_it_is_read()
    {
        using var record = _folder.Open();
        var kinds = new List<string>();
        var reader = new FakeReader { Before = _ => kinds.AddRange(Kinds(record)) };
        await new Ingest(record, reader.Engine).RunAsync([Report("CONSULT happened 2024-05-01 a+b")], null, Cancellation);
        Assert.Equal([EntryKinds.StreamOpened, EntryKinds.ReportAdded], kinds);
        Assert.Equal([EntryKinds.StreamOpened, EntryKinds.ReportAdded, EntryKinds.Reading], Kinds(record));
    }

    [Fact]
    public async Task Reading_the_same_report_again_adds_nothing_and_says_so()
    {
        using var record = _folder.Open();
        IncomingReport[] reports = [Report("CONSULT happened - a", "A"), Report("CONSULT happened - b", "A"), Report("CONSULT happened - a", "A")];
        var first = await Run(record, reports);
        Assert.Equal((2, 1, 2), (first.Added, first.Known, first.Claims));
        var digest = RecordDigest.Of(await record.HeadsAsync(Cancellation));
        var outcomes = new List<IngestOutcome>();
        var second = await Run(record, reports, new IngestOptions { OnReport = r => outcomes.Add(r.Outcome) });
        Assert.Equal((0, 3, 0), (second.Added, second.Known, second.Claims));
        Assert.Equal([IngestOutcome.Known, IngestOutcome.Known, IngestOutcome.Known], outcomes);
        Assert.Equal(digest, RecordDigest.Of(await record.HeadsAsync(Cancellation)));
    }

    [Fact]
    public async Task A_corrected_date_is_journalled_and_the_report_read_again_with_it()
    {
        using var record = _folder.Open();
        var seen = new List<DateOnly?>();
        var engine = new FakeReader { Before = r => seen.Add(r.Published) }.Engine;
        await new Ingest(record, engine).RunAsync([Report("text", "A", published: new DateOnly(2024, 5, 1))], null, Cancellation);
        var summary = await new Ingest(record, engine).RunAsync([Report("text", "A", published: new DateOnly(2024, 5, 2))], null, Cancellation);
        Assert.Equal((0, 1), (summary.Added, summary.Corrected));
        Assert.Equal([new DateOnly(2024, 5, 1), new DateOnly(2024, 5, 2)], seen);
        var report = Assert.Single(await record.ReportsAsync(Viewer.Public, 0, 10, Cancellation));
        Assert.Equal(("2024-05-02", "2024-05-02"), (report.Description.Published, report.Published.Value));
        Assert.Contains(EntryKinds.ReportDescribed, Kinds(record));
    }

    [Fact]
    public async Task A_corrected_publisher_of_the_same_file_is_no_second_report()
    {
        using var record = _folder.Open();
        await Run(record, [Report("text")]);
        await Run(record, [Report("text", "Wal")]);
        var summary = await Run(record, [Report("text", "WAL")]);
        Assert.Equal(1, summary.Corrected);
        Assert.Equal("WAL", Assert.Single(await record.ReportsAsync(Viewer.Public, 0, 10, Cancellation)).Description.Publisher);
    }

    [Fact]
    public async Task The_same_words_of_two_publishers_are_two_reports_and_one_event()
    {
        using var record = _folder.Open();
        var summary = await Run(
            record, [Report("CONSULT happened - a", "A", file: "a.txt"), Report("CONSULT happened - a", "B", file: "b.txt")]);
        Assert.Equal(2, summary.Added);
        var row = Assert.Single(await record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation));
        Assert.Equal((2, 1), (row.Claims, row.Publishers));
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_and_the_rest_goes_on()
    {
        using var record = _folder.Open();
        var told = new List<IngestedReport>();
        var summary = await Run(
            record, [Report(" \n"), Report("ab\ud800c"), Report("good")], new IngestOptions { OnReport = told.Add });
        Assert.Equal((1, 2), (summary.Added, summary.Refused));
        Assert.Equal(["report.empty", "report.not-unicode", ""], told.Select(t => t.Fault));
        Assert.Equal("2", told[1].Argument);
    }

    [Fact]
    public async Task The_order_of_commits_is_that_of_arrival_however_many_read()
    {
        using var record = _folder.Open();
        var random = new Random(7);
        var delays = Enumerable.Range(0, 40).Select(_ => random.Next(4)).ToArray();
        var reader = new FakeReader { Before = r => Thread.Sleep(delays[Number(r.Text)]) };
        await new Ingest(record, reader.Engine).RunAsync(Numbered(40), new IngestOptions { BatchReports = 16, Readers = 8 }, Cancellation);
        var read = new List<int>();
        await foreach (var entry in record.EntriesAsync(Cancellation))
        {
            if (Records.Payloads.PayloadReader.Read(entry) is Records.Claims.Reading reading)
                read.Add(Number((await record.TextAsync(Viewer.Public, reading.Report, Cancellation))!));
        }
        Assert.Equal(Enumerable.Range(0, 40), read);
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_what_it_journalled_and_a_later_run_completes_it()
    {
        using var record = _folder.Open();
        using var stop = new CancellationTokenSource();
        var reader = new FakeReader { Before = r => { if (Number(r.Text) == 25) stop.Cancel(); } };
        var options = new IngestOptions { BatchReports = 10, Readers = 1 };
        var stopped = await new Ingest(record, reader.Engine).RunAsync(Numbered(40), options, stop.Token);
        Assert.True(stopped.IsCancelled);
        Assert.Equal(20, stopped.Added);
        var counts = await record.CountsAsync(Viewer.Public, Cancellation);
        Assert.Equal((30, 10), (counts.Reports, counts.Unread));
        Assert.Null((await new VerifyRecord(record).RunAsync(cancellation: Cancellation)).Fault);
        var rest = await Run(record, Numbered(40));
        Assert.Equal((10, 20, 10, 40L), (rest.Added, rest.Known, rest.Completed, (await record.CountsAsync(Viewer.Public, Cancellation)).Claims));
    }

    [Fact]
    public async Task A_reader_that_fails_loses_no_report()
    {
        using var record = _folder.Open();
        var broken = new FakeReader { Before = _ => throw new InvalidOperationException("a bug") };
        await Assert.ThrowsAnyAsync<Exception>(() => new Ingest(record, broken.Engine).RunAsync([Report("CONSULT happened - a")], null, Cancellation));
        Assert.Equal(1, (await record.CountsAsync(Viewer.Public, Cancellation)).Unread);
        Assert.Equal(1, (await Run(record, [Report("CONSULT happened - a")])).Completed);
    }

    [Fact]
    public async Task Two_programs_read_into_one_record_at_once()
    {
        using var one = _folder.Open();
        using var two = _folder.Open();
        var options = new IngestOptions { BatchReports = 3 };
        var both = await Task.WhenAll(
            Task.Run(() => Run(one, Numbered(60), options), Cancellation), Task.Run(() => Run(two, Numbered(60).Reverse(), options), Cancellation));
        Assert.Equal(60, both.Sum(s => s.Added));
        var counts = await one.CountsAsync(Viewer.Public, Cancellation);
        Assert.Equal((60, 0, 60), (counts.Reports, counts.Unread, counts.Claims));
        Assert.Null((await new VerifyRecord(one).RunAsync(cancellation: Cancellation)).Fault);
    }

    [Fact]
    public async Task A_full_disk_loses_nothing_that_was_acknowledged()
    {
        var acknowledged = 0;
        using (var record = _folder.Open(mostPages: 120))
        {
            var fault = await Assert.ThrowsAsync<RecordException>(() => Run(
                record, Numbered(5000), new IngestOptions { BatchReports = 7, OnReport = _ => acknowledged++ }));
            Assert.Equal(RecordFaults.Full, fault.Code);
        }
        using var again = _folder.Open();
        Assert.True(acknowledged > 0);
        Assert.InRange((await again.CountsAsync(Viewer.Public, Cancellation)).Claims, acknowledged, acknowledged + 7);
        Assert.Null((await new VerifyRecord(again).RunAsync(cancellation: Cancellation)).Fault);
        Assert.Equal(0, (await Run(again, Numbered(200))).Refused);
    }

    [Theory]
    [InlineData("UPDATE p_claims SET status = 'denied'")]
    [InlineData("DELETE FROM p_members")]
    [InlineData("INSERT INTO p_claims SELECT 77, randomblob(32), report, 9, event, reason, audience, type, status, 1, 1, 1, 0, body, statement, gist, 0, 0, '', 0, NULL, says, told, sentence FROM p_claims LIMIT 1")]
    public async Task A_change_to_what_is_shown_is_found_and_mended_by_rebuilding(string sql)
    {
        using var record = _folder.Open();
        await Run(record, Numbered(3));
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={record.Path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
        Assert.Equal(RecordFaultCodes.Shown, (await new VerifyRecord(record).RunAsync(cancellation: Cancellation)).Fault?.Code);
        await new RebuildRecord(record).RunAsync(null, Cancellation);
        Assert.Null((await new VerifyRecord(record).RunAsync(cancellation: Cancellation)).Fault);
    }

    private static IEnumerable<IncomingReport> Numbered(int count) =>
        Enumerable.Range(0, count).Select(i => Report($"CONSULT happened 2024-05-01 #{i}#+b", "agency", i.ToString(CultureInfo.InvariantCulture)));

    private static int Number(string text) =>
        int.Parse(text.Split('#')[1], CultureInfo.InvariantCulture);

    private static Task<IngestSummary> Run(IRecord record, IEnumerable<IncomingReport> reports, IngestOptions? options = null) =>
        new Ingest(record, new FakeReader().Engine).RunAsync(reports, options, Cancellation);

    private static List<string> Kinds(RecordFile record) =>
        record.EntriesAsync(Cancellation).Select(e => e.Header.Kind).ToListAsync(Cancellation).AsTask().GetAwaiter().GetResult();
}
