using Microsoft.Data.Sqlite;
using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Records.Verifying;
using Rasid.Storage.Contract;

namespace Rasid.Storage.Sqlite.Tests;

/// <summary>Files that items name lie beside the journal, once each, and are what their hash says.</summary>
public sealed class AttachmentTests : IDisposable
{
    private static readonly byte[] Picture = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 31 / 7))];

    private readonly TestRecord _record = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _record.Dispose();

    [Fact]
    public async Task A_file_comes_back_as_it_was_and_lies_there_once()
    {
        using var record = _record.Open();
        var hash = Hash256.Of(Picture);
        Assert.Null(await record.AttachmentAsync(hash, Cancellation));
        Assert.Null(await record.AttachmentSizeAsync(hash, Cancellation));
        await record.AttachAsync(hash, Picture, Cancellation);
        await record.AttachAsync(hash, Picture, Cancellation);
        Assert.Equal(Picture, (await record.AttachmentAsync(hash, Cancellation))!.Value.ToArray());
        Assert.Equal(5000, await record.AttachmentSizeAsync(hash, Cancellation));
        Assert.Equal([hash], await record.AttachmentsAsync(Cancellation).Select(a => a.Hash).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_file_that_is_not_what_its_hash_says_is_refused()
    {
        using var record = _record.Open();
        var fault = await Assert.ThrowsAsync<RecordException>(() => record.AttachAsync(Hash256.Of("other"u8), Picture, Cancellation));
        Assert.Equal(RecordFaults.Attachment, fault.Code);
        Assert.Empty(await record.AttachmentsAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused()
    {
        using var record = _record.Open();
        var large = new byte[AttachmentLimits.MostBytes + 1];
        var fault = await Assert.ThrowsAsync<RecordException>(() => record.AttachAsync(Hash256.Of(large), large, Cancellation));
        Assert.Equal(RecordFaults.AttachmentSize, fault.Code);
    }

    [Fact]
    public async Task A_file_that_was_changed_in_the_record_is_named_and_never_given_out()
    {
        using var record = _record.Open();
        await RecordContract.Append(record, Sample.Report("one").Draft);
        await record.AttachAsync(Hash256.Of(Picture), Picture, Cancellation);
        Assert.Null((await RecordContract.Verify(record)).Fault);
        Change("UPDATE attachments SET packing = 0, bytes = CAST('other' AS BLOB)");
        Assert.Equal(RecordFaultCodes.AttachmentChanged, (await RecordContract.Verify(record)).Fault?.Code);
        Assert.Equal(RecordFaults.Attachment, (await Assert.ThrowsAsync<RecordException>(() => record.AttachmentAsync(Hash256.Of(Picture), Cancellation))).Code);
        Change("UPDATE attachments SET packing = 1");
        Assert.Equal(RecordFaultCodes.AttachmentChanged, (await RecordContract.Verify(record)).Fault?.Code);
    }

    [Fact]
    public async Task A_file_is_no_part_of_the_digest_nor_of_what_is_shown_and_a_rebuild_keeps_it()
    {
        using var record = _record.Open();
        await RecordContract.Append(record, Sample.Report("one").Draft);
        var (heads, dump) = (await record.HeadsAsync(Cancellation), await record.DumpAsync(Cancellation).ToListAsync(Cancellation));
        await record.AttachAsync(Hash256.Of(Picture), Picture, Cancellation);
        await record.RebuildAsync(cancellation: Cancellation);
        Assert.Equal(heads, await record.HeadsAsync(Cancellation));
        Assert.Equal(dump, await record.DumpAsync(Cancellation).ToListAsync(Cancellation));
        Assert.NotNull(await record.AttachmentAsync(Hash256.Of(Picture), Cancellation));
    }

    [Fact]
    public async Task A_file_is_taken_out_by_its_hash_as_a_text_is()
    {
        using var record = _record.Open();
        await RecordContract.Append(record, Sample.Report("one").Draft);
        await record.AttachAsync(Hash256.Of(Picture), Picture, Cancellation);
        await record.RedactAsync(new Redacted([], [Hash256.Of(Picture)], [], "a face"), null, Cancellation);
        Assert.Null(await record.AttachmentAsync(Hash256.Of(Picture), Cancellation));
        Assert.Null((await RecordContract.Verify(record)).Fault);
    }

    [Fact]
    public async Task A_record_without_the_table_gets_it_with_its_first_file()
    {
        using var record = _record.Open();
        Change("DROP TABLE attachments");
        Assert.Null(await record.AttachmentAsync(Hash256.Of(Picture), Cancellation));
        Assert.Empty(await record.AttachmentsAsync(Cancellation).ToListAsync(Cancellation));
        await record.AttachAsync(Hash256.Of(Picture), Picture, Cancellation);
        Assert.NotNull(await record.AttachmentAsync(Hash256.Of(Picture), Cancellation));
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_record.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
