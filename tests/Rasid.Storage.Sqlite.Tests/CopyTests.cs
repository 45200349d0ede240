using Rasid.Records.Journal;
using Rasid.Storage.Contract;

namespace Rasid.Storage.Sqlite.Tests;

public sealed class CopyTests : IDisposable
{
    private readonly TestRecord _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Copy => Path.Combine(_folder.Folder, "copy.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_copy_taken_while_others_write_is_of_one_moment()
    {
        using var record = _folder.Open();
        using var writer = _folder.Open();
        await RecordContract.Append(record, Sample.Report("first").Draft);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var writing = Task.Run(
            async () =>
            {
                for (var i = 0; !stop.IsCancellationRequested; i++)
                {
                    var (id, draft) = Sample.Report($"{i} {Guid.NewGuid()}");
                    await RecordContract.Append(writer, draft, Sample.Read(id, Sample.Claim(id)));
                }
            },
            Cancellation);
        for (var i = 0; i < 10; i++)
        {
            var file = $"{Copy}{i}";
            await record.CopyToAsync(file, Cancellation);
            using var copy = RecordFile.Open(file, new RecordFileOptions { ReadOnly = true });
            Assert.Null((await RecordContract.Verify(copy)).Fault);
            Assert.Null(await copy.CheckProjectionsAsync(Cancellation));
            Assert.Equal("libya", copy.Process);
        }
        await stop.CancelAsync();
        await writing;
        Assert.Null((await RecordContract.Verify(record)).Fault);
    }

    [Fact]
    public async Task A_copy_is_never_written_over_a_file_nor_into_a_folder_that_is_not_there()
    {
        using var record = _folder.Open();
        File.WriteAllText(Copy, "precious");
        var fault = await Assert.ThrowsAsync<RecordException>(() => record.CopyToAsync(Copy, Cancellation));
        Assert.Equal(RecordFaults.Exists, fault.Code);
        Assert.Equal("precious", File.ReadAllText(Copy));
        fault = await Assert.ThrowsAsync<RecordException>(() => record.CopyToAsync(Path.Combine(_folder.Folder, "no", "copy.db"), Cancellation));
        Assert.Equal(RecordFaults.NoFolder, fault.Code);
    }

    [Fact]
    public async Task What_is_only_looked_at_is_left_as_it_is_and_cannot_be_written()
    {
        using (var record = _folder.Open())
        {
            await RecordContract.Append(record, Sample.Report("one").Draft);
            await record.CopyToAsync(Copy, Cancellation);
        }
        var before = File.ReadAllBytes(Copy);
        using (var copy = RecordFile.Open(Copy, new RecordFileOptions { ReadOnly = true, SiteId = TestRecord.Site }))
        {
            Assert.Equal(1, (await copy.CountsAsync(Viewer.Public, Cancellation)).Reports);
            var fault = await Assert.ThrowsAsync<RecordException>(() => RecordContract.Append(copy, Sample.Report("two").Draft));
            Assert.Equal(RecordFaults.ReadOnly, fault.Code);
        }
        Assert.Equal(before, File.ReadAllBytes(Copy));
    }

    [Fact]
    public async Task A_site_goes_on_in_the_stream_that_it_opened_last()
    {
        using var record = _folder.Open();
        await RecordContract.Append(record, Sample.Report("one").Draft);
        var old = Assert.Single(await record.HeadsAsync(Cancellation));
        var opened = await record.StartStreamAsync(Cancellation);
        Assert.Equal((EntryKinds.StreamOpened, 1L), (opened.Header.Kind, opened.Header.Seq));
        Assert.Equal([old.Id], opened.Header.Seen);
        for (var i = 0; i < 3; i++) Assert.Equal(opened.Header.Stream, (await RecordContract.Append(record, Sample.Report($"more {i}").Draft))[0].Header.Stream);
        Assert.Contains(old, await record.HeadsAsync(Cancellation));
        var dump = await RecordContract.All(record.DumpAsync(Cancellation));
        await record.RebuildAsync(null, Cancellation);
        Assert.Equal(dump, await RecordContract.All(record.DumpAsync(Cancellation)));
        Assert.Null((await RecordContract.Verify(record)).Fault);
    }
}
