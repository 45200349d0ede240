using System.Globalization;
using Microsoft.Data.Sqlite;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Storage.Contract;
using Rasid.Text;

namespace Rasid.Storage.Sqlite.Tests;

public sealed class RecordFileTests : IDisposable
{
    private readonly TestRecord _record = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _record.Dispose();

    [Fact]
    public void A_file_that_is_not_there_is_said_to_be_missing() =>
        Assert.Equal(RecordFaults.Missing, Fault(() => RecordFile.Open(_record.File)).Code);

    /// <summary>What a program leaves that was stopped before the first table stood.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("PRAGMA journal_mode = WAL")]
    public void An_empty_file_is_no_record_yet_and_is_made_one(string begun)
    {
        File.WriteAllText(_record.File, "");
        if (begun.Length > 0) Sql(begun);
        Assert.Equal(RecordFaults.Missing, Fault(() => RecordFile.Open(_record.File)).Code);
        using var record = _record.Open();
        Assert.NotEmpty(record.Process);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var fault = Fault(() => RecordFile.Open(Path.Combine(_record.Folder, "no", "rasid.db"), new RecordFileOptions { Create = true }));
        Assert.Equal((RecordFaults.NoFolder, Path.Combine(_record.Folder, "no")), (fault.Code, fault.Args[0]));
    }

    [Fact]
    public void A_text_file_is_no_record_and_is_left_as_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("not a record at all\n", 200));
        File.WriteAllText(_record.File, text);
        Assert.Equal(RecordFaults.Foreign, Fault(() => _record.Open()).Code);
        Assert.Equal(text, File.ReadAllText(_record.File));
    }

    [Fact]
    public void Another_programs_database_is_no_record_and_is_left_as_it_is()
    {
        Sql("CREATE TABLE notes (text TEXT)");
        var before = File.ReadAllBytes(_record.File);
        Assert.Equal(RecordFaults.Foreign, Fault(() => _record.Open()).Code);
        Assert.Equal(before, File.ReadAllBytes(_record.File));
    }

    [Fact]
    public void A_folder_is_no_record()
    {
        Directory.CreateDirectory(_record.File);
        Assert.Equal(RecordFaults.Foreign, Fault(() => _record.Open()).Code);
    }

    [Fact]
    public async Task What_an_older_program_derived_is_derived_anew_on_opening()
    {
        using (var record = _record.Open()) await RecordContract.Append(record, Sample.Report("نص قديم").Draft);
        Sql("DROP TABLE p_search; DROP TABLE p_mentions; DELETE FROM p_reports; PRAGMA user_version = 1");
        using var opened = _record.Open();
        Assert.Equal(1, (await opened.CountsAsync(Viewer.Public, Cancellation)).Reports);
        Assert.Equal(1, (await opened.SearchAsync(Viewer.Public, new SearchRequest([["قديم"]]), 0, 5, Cancellation)).Total);
        Assert.Null(await opened.CheckProjectionsAsync(Cancellation));
    }

    [Fact]
    public async Task A_record_from_before_there_were_keys_is_verified_as_it_lies_and_gets_what_it_lacks_when_it_is_opened()
    {
        using (var record = _record.Open()) await RecordContract.Append(record, Sample.Report("old").Draft);
        Sql("DROP TABLE signatures; DROP TABLE signing_keys; DROP TABLE absent; PRAGMA user_version = 8");
        using (var backup = RecordFile.Open(_record.File, new RecordFileOptions { ReadOnly = true })) Assert.Null((await RecordContract.Verify(backup)).Fault);
        using var key = Records.Keys.SigningKey.Make();
        using var opened = _record.Open(new RecordFileOptions { Signer = key });
        await RecordContract.Append(opened, Sample.Report("new").Draft);
        Assert.Single(await RecordContract.All(opened.SignaturesAsync(Cancellation)));
        Assert.Null((await RecordContract.Verify(opened)).Fault);
    }

    [Fact]
    public void A_record_of_a_newer_program_is_refused_with_both_versions()
    {
        _record.Open().Dispose();
        Sql("PRAGMA user_version = 999");
        var fault = Fault(() => _record.Open());
        Assert.Equal((RecordFaults.Newer, "999"), (fault.Code, fault.Args[1]));
        Assert.InRange(int.Parse(fault.Args[2], CultureInfo.InvariantCulture), 1, 998);
    }

    [Fact]
    public void A_record_says_which_process_it_is_about()
    {
        _record.Open(new RecordFileOptions { Process = "demo" }).Dispose();
        using var record = RecordFile.Open(_record.File);
        Assert.Equal("demo", record.Process);
    }

    [Fact]
    public async Task A_private_person_of_one_report_is_nobody_in_another()
    {
        using var record = _record.Open();
        var (id, draft) = Sample.Report("one");
        ReadMention[] mentions = [new(new TextSpan(0, 3), "local:person:1", "person", "سعيد", "", false, "")];
        await RecordContract.Append(record, draft, ReadingPayload.ToDraft(Sample.Reading(id) with { Mentions = mentions }));
        Assert.Empty(await record.FindActorsAsync(Viewer.Public, "سعيد", 5, Cancellation));
        Assert.Null(await record.ActorAsync(Viewer.Public, "local:person:1", Cancellation));
    }

    [Fact]
    public void A_record_of_another_process_is_refused()
    {
        _record.Open().Dispose();
        var fault = Fault(() => _record.Open(new RecordFileOptions { Process = "demo" }));
        Assert.Equal((RecordFaults.Process, "libya", "demo"), (fault.Code, fault.Args[1], fault.Args[2]));
    }

    [Fact]
    public async Task A_damaged_file_is_said_to_be_corrupt()
    {
        using (var record = _record.Open())
        {
            for (var i = 0; i < 200; i++) await RecordContract.Append(record, Sample.Report($"{i} {Guid.NewGuid()}").Draft);
        }
        using (var file = File.OpenWrite(_record.File))
        {
            file.Position = 8192;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)file.Length - 8192).ToArray());
        }
        var fault = await Assert.ThrowsAsync<RecordException>(async () =>
        {
            using var record = _record.Open();
            await RecordContract.Verify(record);
        });
        Assert.Equal(RecordFaults.Corrupt, fault.Code);
    }

    [Fact]
    public async Task A_writer_that_waits_too_long_is_told_that_the_file_is_locked()
    {
        using var record = _record.Open(new RecordFileOptions { BusySeconds = 1 });
        await RecordContract.Append(record, Sample.Report("one").Draft);
        using var other = Connect();
        Sql(other, "BEGIN IMMEDIATE");
        var fault = await Assert.ThrowsAsync<RecordException>(() => RecordContract.Append(record, Sample.Report("two").Draft));
        Assert.Equal((RecordFaults.Locked, "1"), (fault.Code, fault.Args[1]));
        Assert.Equal(1, (await record.CountsAsync(Viewer.Public, Cancellation)).Reports);
        Sql(other, "ROLLBACK");
        await RecordContract.Append(record, Sample.Report("two").Draft);
    }

    [Fact]
    public async Task Two_writers_wait_for_each_other_and_share_one_chain()
    {
        using var one = _record.Open();
        using var two = _record.Open();
        await Task.WhenAll(new[] { one, two }.Select(record => Task.Run(
            async () =>
            {
                for (var i = 0; i < 40; i++) await RecordContract.Append(record, Sample.Report($"{i} {Guid.NewGuid()}").Draft);
            },
            Cancellation)));
        var result = await RecordContract.Verify(one);
        Assert.Null(result.Fault);
        Assert.Equal((81, 81), (result.Entries, Assert.Single(result.Heads).Seq));
    }

    [Fact]
    public async Task A_site_that_opens_anothers_record_starts_a_stream_of_its_own_and_names_what_it_saw()
    {
        IReadOnlyList<Entry> first;
        using (var record = _record.Open()) first = await RecordContract.Append(record, Sample.Report("one").Draft);
        using (var record = _record.Open(new RecordFileOptions { SiteId = "ffeeddccbbaa99887766554433221100" }))
        {
            var second = await RecordContract.Append(record, Sample.Report("two").Draft);
            Assert.NotEqual(first[0].Header.Stream, second[0].Header.Stream);
            Assert.Equal([first[^1].Id], second[0].Header.Seen);
            Assert.Empty(second[1].Header.Seen);
        }
        using var again = _record.Open();
        var third = Assert.Single(await RecordContract.Append(again, Sample.Report("three").Draft));
        Assert.Equal((first[0].Header.Stream, 3L, 1), (third.Header.Stream, third.Header.Seq, third.Header.Seen.Count));
        var before = await RecordContract.All(again.DumpAsync(Cancellation));
        await again.RebuildAsync(null, Cancellation);
        Assert.Equal(before, await RecordContract.All(again.DumpAsync(Cancellation)));
        Assert.Null((await RecordContract.Verify(again)).Fault);
    }

    [Fact]
    public async Task An_append_that_fails_half_way_leaves_nothing()
    {
        using var record = _record.Open();
        await RecordContract.Append(record, Sample.Report("one").Draft);
        var heads = await record.HeadsAsync(Cancellation);
        var broken = new EntryDraft(EntryKinds.Reading, 1, "{\"report\":\"no hash\"}"u8.ToArray());
        await Assert.ThrowsAsync<RecordException>(() => RecordContract.Append(record, Sample.Report("two").Draft, broken));
        Assert.Equal(heads, await record.HeadsAsync(Cancellation));
        Assert.Equal(1, (await record.CountsAsync(Viewer.Public, Cancellation)).Reports);
    }

    [Fact]
    public async Task What_another_program_had_not_committed_when_it_was_killed_is_gone_and_the_rest_whole()
    {
        using (var record = _record.Open())
        {
            await RecordContract.Append(record, Sample.Report("one").Draft);
            using var killed = Connect();
            Sql(killed, "BEGIN IMMEDIATE; DELETE FROM entries; DELETE FROM p_reports; INSERT INTO meta VALUES ('half', 'done')");
            // What a kill leaves: the file and its log as they are at this moment.
            foreach (var file in Directory.GetFiles(_record.Folder)) File.Copy(file, Path.Combine(_record.Folder, "copy" + Path.GetFileName(file)[8..]));
        }
        using var copy = RecordFile.Open(Path.Combine(_record.Folder, "copy"), new RecordFileOptions { SiteId = TestRecord.Site });
        Assert.Equal(1, (await copy.CountsAsync(Viewer.Public, Cancellation)).Reports);
        Assert.Null((await RecordContract.Verify(copy)).Fault);
    }

    [Theory]
    [InlineData("/net/share/rasid.db", "nfs4", "/net/share")]
    [InlineData("/net/share two/rasid.db", "cifs", "/net/share two")]
    [InlineData("/net/share/local/rasid.db", null, null)]
    [InlineData("/network/rasid.db", null, null)]
    [InlineData("/home/rasid.db", null, null)]
    public void A_network_share_is_told_from_the_mounts(string path, string? type, string? mount)
    {
        string[] mounts =
        [
            "overlay / overlay rw 0 0", "server:/x /net/share nfs4 rw 0 0", "//server/y /net/share\\040two cifs rw 0 0",
            "/dev/sda1 /net/share/local ext4 rw 0 0",
        ];
        var share = NetworkShare.Of(path, mounts);
        Assert.Equal((type, mount), (share?.Type, share?.Mount));
    }

    [Fact]
    public void The_id_of_a_site_is_made_once()
    {
        var folder = Path.Combine(_record.Folder, "config");
        var id = Site.ReadOrMake(folder);
        Assert.Equal(32, id.Length);
        Assert.Equal(id, Site.ReadOrMake(folder));
        File.WriteAllText(Path.Combine(folder, "site"), "nonsense");
        Assert.Equal(RecordFaults.Site, Fault(() => Site.ReadOrMake(folder)).Code);
    }

    [Fact]
    public void Opening_an_empty_file_makes_a_record_of_it()
    {
        File.WriteAllBytes(_record.File, []);
        using var record = _record.Open();
        Assert.Equal("libya", record.Process);
    }

    private static RecordException Fault(Action action) => Assert.Throws<RecordException>(action);

    private static RecordException Fault(Func<object> action) => Assert.Throws<RecordException>(action);

    private void Sql(string sql)
    {
        using var connection = Connect();
        Sql(connection, sql);
    }

    private static void Sql(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_record.File};Pooling=False");
        connection.Open();
        return connection;
    }
}
