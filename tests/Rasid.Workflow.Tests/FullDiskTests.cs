using System.Globalization;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using static Rasid.Workflow.Tests.TestFolder;

namespace Rasid.Workflow.Tests;

/// <summary>A page limit stands in for a full disk.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reading_again_on_a_full_disk_keeps_every_reading_that_was_and_goes_on_later()
    {
        await FillAsync();
        var newer = new FakeReader().Engine with { Stamp = FakeReader.Stamp with { Version = "newer" } };
        using (var record = _folder.Open(mostPages: Pages() + 20))
        {
            var fault = await Assert.ThrowsAsync<RecordException>(() => new Reread(record, newer).RunAsync(Viewer.Public, adopts: true, null, Cancellation));
            Assert.Equal(RecordFaults.Full, fault.Code);
        }
        using var again = _folder.Open();
        Assert.Null((await new VerifyRecord(again).RunAsync(cancellation: Cancellation)).Fault);
        Assert.Equal((300L, 0L), await ReadAsync(again));
        var completed = await new Reread(again, newer).RunAsync(Viewer.Public, adopts: true, null, Cancellation);
        Assert.Equal(300, completed.Reports + completed.Current);
        Assert.Equal((300L, 0L), await ReadAsync(again));
    }

    [Fact]
    public async Task A_rebuild_on_a_full_disk_leaves_what_was_shown()
    {
        await FillAsync();
        Sql("DELETE FROM p_claims; DELETE FROM p_bands; DELETE FROM p_members; DELETE FROM p_statements; VACUUM");
        using (var record = _folder.Open(mostPages: Pages() + 4))
        {
            var before = await record.DumpAsync(Cancellation).ToListAsync(Cancellation);
            var fault = await Assert.ThrowsAsync<RecordException>(() => new RebuildRecord(record).RunAsync(null, Cancellation));
            Assert.Equal(RecordFaults.Full, fault.Code);
            Assert.Equal(before, await record.DumpAsync(Cancellation).ToListAsync(Cancellation));
        }
        using var again = _folder.Open();
        await new RebuildRecord(again).RunAsync(null, Cancellation);
        Assert.Null((await new VerifyRecord(again).RunAsync(cancellation: Cancellation)).Fault);
    }

    [Fact]
    public async Task A_redaction_on_a_full_disk_takes_nothing_out()
    {
        await FillAsync();
        Sql("DELETE FROM p_claims; DELETE FROM p_bands; DELETE FROM p_members; DELETE FROM p_statements; VACUUM");
        Hash256 report;
        using (var record = _folder.Open(mostPages: Pages() + 4))
        {
            report = (await record.ReportsAsync(Viewer.Public, 5, 1, Cancellation))[0].Id;
            var fault = await Assert.ThrowsAsync<RecordException>(() => new RedactRecord(record).ReportAsync(Viewer.Public, report, "asked", false, Cancellation));
            Assert.Equal(RecordFaults.Full, fault.Code);
        }
        using var again = _folder.Open();
        Assert.NotNull(await again.TextAsync(Viewer.Public, report, Cancellation));
        await new RebuildRecord(again).RunAsync(null, Cancellation);
        var verified = await new VerifyRecord(again).RunAsync(cancellation: Cancellation);
        Assert.Null(verified.Fault);
        Assert.Empty(verified.Redactions);
    }

    private async Task FillAsync()
    {
        using var record = _folder.Open();
        var reports = Enumerable.Range(0, 300).Select(i => Report($"CONSULT happened 2024-{1 + (i % 12):D2}-{1 + (i % 28):D2} #{i}#+b", "agency", i.ToString(CultureInfo.InvariantCulture)));
        await new Ingest(record, new FakeReader().Engine).RunAsync(reports, null, Cancellation);
    }

    private static async Task<(long Reports, long Unread)> ReadAsync(RecordFile record)
    {
        var counts = await record.CountsAsync(Viewer.Public, Cancellation);
        return (counts.Reports, counts.Unread);
    }

    private int Pages() => (int)Sql("SELECT page_count FROM pragma_page_count()");

    private long Sql(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_folder.Folder, "rasid.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
