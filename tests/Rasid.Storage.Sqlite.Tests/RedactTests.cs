using Microsoft.Data.Sqlite;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;
using Rasid.Storage.Contract;

namespace Rasid.Storage.Sqlite.Tests;

/// <summary>What is taken out is gone from the file, and what is shown follows from what is left.</summary>
public sealed class RedactTests : IDisposable
{
    private readonly TestRecord _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_packed_byte_of_a_text_or_payload_is_left_in_the_file()
    {
        using var record = _folder.Open();
        var (report, text, entries) = await Fill(record);
        var packed = Packed();
        Assert.Equal(3, packed.Count);
        Assert.All(packed, p => Assert.True(Holds(p)));
        var result = await record.RedactAsync(Redaction(report, text, entries), null, Cancellation);
        Assert.True(result.IsScrubbed);
        Assert.All(packed, p => Assert.False(Holds(p)));
    }

    [Fact]
    public async Task Verification_passes_names_what_was_taken_out_and_a_rebuild_shows_the_same()
    {
        using var record = _folder.Open(new RecordFileOptions { Author = "amal" });
        var (report, text, entries) = await Fill(record);
        Assert.Equal(report, Assert.Single(await record.FamilyAsync(Viewer.Public, report, cancellation: Cancellation), k => k.Nearest is null).Report.Id);
        await record.RedactAsync(Redaction(report, text, entries), null, Cancellation);
        var verified = await RecordContract.Verify(record);
        Assert.Null(verified.Fault);
        var redaction = Assert.Single(verified.Redactions);
        Assert.Equal(("amal", "asked"), (redaction.Author, redaction.Reason));
        Assert.Equal([report], redaction.Reports);
        Assert.Null(await record.CheckProjectionsAsync(Cancellation));
        var dump = await RecordContract.All(record.DumpAsync(Cancellation));
        await record.RebuildAsync(null, Cancellation);
        Assert.Equal(dump, await RecordContract.All(record.DumpAsync(Cancellation)));
        var shown = await record.ReportAsync(Viewer.Public, report, Cancellation);
        Assert.Equal(new Withholding("amal", "asked"), shown?.Withheld);
        Assert.Equal(("A", ""), (shown?.Description.Publisher, shown?.Description.Title));
        Assert.Empty(await record.ClaimsOfReportAsync(Viewer.Public, report, Cancellation));
        // What was near to it founds a family of its own now.
        var reports = await record.ReportsAsync(Viewer.Public, 0, 5, Cancellation);
        Assert.Equal([report, reports[1].Id], reports.Select(r => r.Id));
        Assert.Null(Assert.Single(await record.FamilyAsync(Viewer.Public, reports[1].Id, cancellation: Cancellation)).Nearest);
    }

    [Fact]
    public async Task A_redaction_decided_on_what_is_no_longer_so_takes_nothing_out()
    {
        using var record = _folder.Open();
        var (report, text, entries) = await Fill(record);
        var heads = await record.HeadsAsync(Cancellation);
        await RecordContract.Append(record, Sample.Report("another one").Draft);
        var fault = await Assert.ThrowsAsync<RecordException>(() => record.RedactAsync(Redaction(report, text, entries), heads, Cancellation));
        Assert.Equal(RecordFaults.Moved, fault.Code);
        Assert.NotNull(await record.TextAsync(Viewer.Public, report, Cancellation));
        Assert.Null((await RecordContract.Verify(record)).Fault);
    }

    [Fact]
    public async Task While_another_program_reads_the_old_pages_the_file_is_said_not_to_be_clean()
    {
        using var record = _folder.Open(new RecordFileOptions { BusySeconds = 1 });
        var (report, text, entries) = await Fill(record);
        using (var other = new SqliteConnection($"Data Source={_folder.File};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "BEGIN; SELECT count(*) FROM texts";
            command.ExecuteScalar();
            var result = await record.RedactAsync(Redaction(report, text, entries), null, Cancellation);
            Assert.NotNull(result.Entry);
            Assert.False(result.IsScrubbed);
        }
        var again = await record.RedactAsync(null, null, Cancellation);
        Assert.Equal((null, true), (again.Entry, again.IsScrubbed));
        Assert.Null((await RecordContract.Verify(record)).Fault);
    }

    [Fact]
    public async Task A_redaction_of_the_first_form_still_counts()
    {
        var old = PayloadReader.Read(EntryKinds.Redacted, 1, System.Text.Encoding.UTF8.GetBytes($$"""{"entry":"{{Sample.HashOf("e")}}","reason":"asked"}"""));
        Assert.Equivalent(new Redacted([Sample.HashOf("e")], [], [], "asked"), old, strict: true);
        using var record = _folder.Open();
        await RecordContract.Append(record, new EntryDraft(EntryKinds.Redacted, 1, System.Text.Encoding.UTF8.GetBytes($$"""{"reason":"asked","text":"{{Sample.HashOf("t")}}"}""")));
        Assert.Equal([Sample.HashOf("t")], Assert.Single((await RecordContract.Verify(record)).Redactions).Texts);
    }

    // A report that founds a family, its reading, and a near-duplicate with a reading of its own; all long enough to be packed.
    private static async Task<(Hash256 Report, Hash256 Text, List<Hash256> Entries)> Fill(RecordFile record)
    {
        var words = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"private{i * 7919 % 104729}"));
        var (one, first) = Sample.Report(words, "A");
        var (two, second) = Sample.Report(words + " and more", "B");
        var written = await RecordContract.Append(
            record, first, Sample.Read(one, Sample.Claim(one, date: "2024-05-01"), Sample.Claim(one, 9)), second, Sample.Read(two, Sample.Claim(two, date: "2024-05-01")));
        return (one, Sample.HashOf(words), [written[1].Id, written[2].Id]);
    }

    private static Redacted Redaction(Hash256 report, Hash256 text, List<Hash256> entries) =>
        new(entries, [text], [new WithheldReport(report, entries[0], text, "A", "2024-05-01")], "asked");

    private List<byte[]> Packed()
    {
        using var connection = new Connection(_folder.File, SqliteOpenMode.ReadWrite, busySeconds: 1);
        var found = new List<byte[]>();
        using var reader = connection.Composed("SELECT payload FROM payloads WHERE ord IN (2, 3) UNION ALL SELECT text FROM texts WHERE rowid = 1").ExecuteReader();
        while (reader.Read()) found.Add(Rows.Bytes(reader, 0)[..48]);
        return found;
    }

    private bool Holds(byte[] bytes) => Directory.GetFiles(_folder.Folder).Any(f => Read(f).AsSpan().IndexOf(bytes) >= 0);

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
