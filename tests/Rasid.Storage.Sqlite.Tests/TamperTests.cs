using System.Globalization;
using CsCheck;
using Microsoft.Data.Sqlite;
using Rasid.Records;
using Rasid.Records.Verifying;
using Rasid.Storage.Contract;

namespace Rasid.Storage.Sqlite.Tests;

/// <summary>Changes the file behind the record's back and asks whether verification names what was done.</summary>
public sealed class TamperTests : IDisposable
{
    private readonly TestRecord _record = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _record.Dispose();

    [Theory]
    [InlineData("UPDATE entries SET header = CAST(replace(CAST(header AS TEXT), 'test', 'tost') AS BLOB) WHERE seq = 4", RecordFaultCodes.HeaderChanged, 4)]
    [InlineData("DELETE FROM entries WHERE seq = 4", RecordFaultCodes.Gap, 5)]
    [InlineData("DELETE FROM entries WHERE seq = 1", RecordFaultCodes.Gap, 2)]
    [InlineData("UPDATE entries SET seq = CASE seq WHEN 4 THEN 5 ELSE 4 END WHERE seq IN (4, 5)", RecordFaultCodes.Moved, 4)]
    [InlineData("UPDATE entries SET seq = 4 WHERE seq = 5", RecordFaultCodes.Moved, 4)]
    [InlineData("UPDATE payloads SET payload = CAST(payload || x'20' AS BLOB) WHERE ord = 4", RecordFaultCodes.PayloadChanged, 4)]
    [InlineData("UPDATE payloads SET salt = randomblob(16) WHERE ord = 4", RecordFaultCodes.PayloadChanged, 4)]
    [InlineData("DELETE FROM payloads WHERE ord = 4", RecordFaultCodes.PayloadMissing, 4)]
    [InlineData("DELETE FROM texts WHERE rowid = 1", RecordFaultCodes.TextMissing, 2)]
    [InlineData("UPDATE texts SET packing = 0, text = CAST('other' AS BLOB) WHERE rowid = 1", RecordFaultCodes.TextChanged, 2)]
    [InlineData("DELETE FROM entries WHERE seq = 6", RecordFaultCodes.Heads, 0)]
    public async Task What_was_done_to_the_file_is_named_with_its_place(string sql, string code, int seq)
    {
        await Fill();
        Change(sql);
        var fault = (await Verified()).Fault;
        Assert.Equal((code, (long)seq), (fault?.Code, fault?.Seq ?? -1));
    }

    [Theory]
    [InlineData("UPDATE signatures SET signature = randomblob(64)", RecordFaultCodes.SignatureBad)]
    [InlineData("UPDATE signatures SET signature = substr(signature, 1, 63)", RecordFaultCodes.SignatureBad)]
    [InlineData("UPDATE signing_keys SET key = randomblob(91)", RecordFaultCodes.SignatureBad)]
    [InlineData("DELETE FROM signing_keys", RecordFaultCodes.SignatureBad)]
    [InlineData("UPDATE signatures SET entry = randomblob(32) WHERE entry = (SELECT min(entry) FROM signatures)", RecordFaultCodes.SignatureStray)]
    [InlineData("DELETE FROM signatures WHERE entry = (SELECT id FROM entries WHERE seq = 1); UPDATE signatures SET entry = (SELECT id FROM entries WHERE seq = 1) WHERE entry = (SELECT id FROM entries WHERE seq = 3)", RecordFaultCodes.SignatureBad)]
    public async Task What_was_done_to_signatures_is_named(string sql, string code)
    {
        using (var key = Records.Keys.SigningKey.Make())
        {
            using var record = _record.Open(new RecordFileOptions { Author = "test", Signer = key });
            await RecordContract.Append(record, Sample.Report("one").Draft, Sample.Report("two").Draft);
        }
        Assert.Null((await Verified()).Fault);
        Change(sql);
        Assert.Equal(code, (await Verified()).Fault?.Code);
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_with_care_is_found_by_the_expected_digest()
    {
        await Fill();
        var digest = (await Verified()).Digest;
        Change("DELETE FROM heads; INSERT INTO heads (id, stream, seq) SELECT id, stream, seq FROM entries WHERE seq = 5; DELETE FROM entries WHERE seq = 6; DELETE FROM payloads WHERE ord = 6");
        Assert.Null((await Verified()).Fault);
        using var record = _record.Open();
        Assert.Equal(RecordFaultCodes.Digest, (await RecordContract.Verify(record, digest)).Fault?.Code);
    }

    [Fact]
    public async Task A_history_that_was_written_anew_as_a_whole_is_found_by_the_expected_digest()
    {
        await Fill();
        var digest = (await Verified()).Digest;
        File.Delete(_record.File);
        await Fill();
        Assert.Null((await Verified()).Fault);
        using var record = _record.Open();
        Assert.Equal(RecordFaultCodes.Digest, (await RecordContract.Verify(record, digest)).Fault?.Code);
    }

    [Fact]
    public async Task An_entry_that_was_forged_whole_does_not_fit_its_neighbours()
    {
        await Fill();
        using (var forger = new TestRecord())
        {
            using (var other = forger.Open(new RecordFileOptions { Author = "forger" }))
            {
                for (var i = 0; i < 6; i++) await RecordContract.Append(other, Sample.Report($"forged {i}").Draft);
            }
            SqliteConnection.ClearAllPools();
            Change($"ATTACH '{forger.File}' AS f; UPDATE entries SET (id, header) = (SELECT id, CAST(replace(CAST(header AS TEXT), (SELECT lower(hex(stream)) FROM f.entries LIMIT 1), (SELECT lower(hex(stream)) FROM main.entries LIMIT 1)) AS BLOB) FROM f.entries WHERE seq = 4) WHERE seq = 4");
        }
        var fault = (await Verified()).Fault;
        Assert.Equal(4, fault?.Seq);
    }

    [Fact]
    public async Task A_redacted_text_and_payload_are_no_fault_when_an_entry_says_so()
    {
        var report = await Fill();
        using (var record = _record.Open())
        {
            var entry = (await RecordContract.All(record.EntriesAsync(Cancellation)))[3].Id;
            await RecordContract.Append(
                record,
                new Records.Payloads.Redacted([], [Sample.HashOf("text number 0, made long enough to be packed")], [], "a private person").ToDraft(),
                new Records.Payloads.Redacted([entry], [], [], "a private person").ToDraft());
        }
        Change("DELETE FROM texts WHERE rowid = 1; DELETE FROM payloads WHERE ord = 4");
        var result = await Verified();
        Assert.Null(result.Fault);
        Assert.Equal(2, result.Redacted);
        using var again = _record.Open();
        Assert.Null(await again.TextAsync(Viewer.Public, report, Cancellation));
    }

    [Fact]
    public async Task Any_flipped_bit_of_the_journal_is_found()
    {
        await Fill();
        var cells = new List<(string Table, string Column, long Row, int Length)>();
        foreach (var (table, column) in new[] { ("entries", "header"), ("entries", "id"), ("entries", "stream"), ("payloads", "salt"), ("payloads", "payload"), ("texts", "text"), ("texts", "hash") })
        {
            for (var row = 1; row <= (table == "texts" ? 2 : 6); row++)
                cells.Add((table, column, row, int.Parse(Scalar($"SELECT length({column}) FROM {table} WHERE rowid = {row}"), CultureInfo.InvariantCulture)));
        }
        await Gen.Select(Gen.Int[0, cells.Count - 1], Gen.Int[0, 1_000_000], Gen.Int[0, 7]).SampleAsync(
            async flip =>
            {
                var cell = cells[flip.Item1];
                var at = flip.Item2 % cell.Length;
                var before = Convert.FromHexString(Scalar($"SELECT hex({cell.Column}) FROM {cell.Table} WHERE rowid = {cell.Row}"));
                var after = (byte[])before.Clone();
                after[at] ^= (byte)(1 << flip.Item3);
                Change($"UPDATE {cell.Table} SET {cell.Column} = x'{Convert.ToHexString(after)}' WHERE rowid = {cell.Row}");
                Assert.NotNull((await Verified()).Fault);
                Change($"UPDATE {cell.Table} SET {cell.Column} = x'{Convert.ToHexString(before)}' WHERE rowid = {cell.Row}");
            },
            iter: 150,
            threads: 1);
        Assert.Null((await Verified()).Fault);
    }

    // Stream opened, report, reading, report, reading, report of a text that both share.
    private async Task<Hash256> Fill()
    {
        using var record = _record.Open(new RecordFileOptions { Author = "test" });
        var (one, first) = Sample.Report("text number 0, made long enough to be packed", "a");
        var (two, second) = Sample.Report("text number 1, made long enough to be packed", "a");
        await RecordContract.Append(record, first, Sample.Read(one, Sample.Claim(one)), second, Sample.Read(two, Sample.Claim(two)));
        await RecordContract.Append(record, Sample.Report("text number 0, made long enough to be packed", "b").Draft);
        return one;
    }

    private async Task<VerifyResult> Verified()
    {
        using var record = _record.Open();
        return await RecordContract.Verify(record);
    }

    private void Change(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private string Scalar(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_record.File};Pooling=False");
        connection.Open();
        return connection;
    }
}
