using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Workflow.Tests.Registers;

/// <summary>A file is kept with the record by its hash, or refused with one sentence.</summary>
public sealed class AttachFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-attach-").FullName;
    private readonly RecordFile _record;

    public AttachFileTests() =>
        _record = RecordFile.Open(Path.Combine(_folder, "record.db"), new RecordFileOptions { Create = true, Process = "river", SiteId = "0123456789abcdef", Author = "test" });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _record.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_file_is_kept_and_named_by_its_hash_size_and_type()
    {
        var (file, fault) = await AttachAsync("../minutes.PDF", [1, 2, 3]);
        Assert.Null(fault);
        Assert.Equal(new AttachmentValue(Hash256.Of([1, 2, 3]), "minutes.PDF", 3, "application/pdf"), file);
        Assert.Equal(3, await _record.AttachmentSizeAsync(file!.Sha256, Cancellation));
    }

    [Fact]
    public async Task A_file_without_end_is_read_no_further_than_the_limit()
    {
        using var endless = new Endless();
        var (file, fault) = await new AttachFile(_record).RunAsync("film.mp4", endless, cancellation: Cancellation);
        Assert.Null(file);
        Assert.Equal(ValueFaults.FileTooLarge, fault!.Code);
        Assert.InRange(endless.Given, AttachmentLimits.MostBytes, AttachmentLimits.MostBytes + (4L << 20));
        Assert.Contains("25", FieldWords.Fault(fault, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limit_itself_is_no_fault()
    {
        var (file, fault) = await AttachAsync("table.csv", new byte[AttachmentLimits.MostBytes]);
        Assert.Null(fault);
        Assert.Equal(AttachmentLimits.MostBytes, file!.Size);
    }

    [Fact]
    public async Task An_empty_file_and_one_that_is_not_what_was_named_are_refused()
    {
        Assert.Equal(ValueFaults.FileEmpty, (await AttachAsync("a.txt", [])).Fault?.Code);
        using var stream = new MemoryStream([1]);
        var (_, fault) = await new AttachFile(_record).RunAsync("a.txt", stream, Hash256.Of([2]), Cancellation);
        Assert.Equal(ValueFaults.FileChanged, fault?.Code);
        Assert.Null(await _record.AttachmentSizeAsync(Hash256.Of([1]), Cancellation));
    }

    [Fact]
    public async Task A_file_of_an_item_is_found_by_its_name_or_its_hash()
    {
        var names = new FieldNames(RegisterPack.Read(_folder));
        var enter = new EnterItem(_record, names, new ItemSite(), (typed, _) => AttachAsync(typed, [.. typed.Select(c => (byte)c)]));
        var answer = await enter.RunAsync(Viewer.Public, "convoys", [new("side", "north"), new("date", "2026-10"), new("files", "a/one.jpg; two.pdf")], "", new ItemSaid("north"), Cancellation);
        var item = (await _record.ItemAsync(Viewer.Public, names.Book, answer.Item!.Value, Cancellation))!;
        Assert.Equal(["one.jpg", "two.pdf"], ItemFiles.Of(item).Select(f => f.Name));
        var two = Assert.Single(ItemFiles.Find(item, "TWO.pdf"));
        Assert.Equal([two], ItemFiles.Find(item, two.Sha256.ToString()[..8]));
        Assert.Empty(ItemFiles.Find(item, "../two.pdf"));
        Assert.Empty(ItemFiles.Find(item, two.Sha256.ToString()[..3]));
    }

    [Fact]
    public async Task A_file_goes_with_the_last_entry_that_names_it()
    {
        var names = new FieldNames(RegisterPack.Read(_folder));
        var enter = new EnterItem(_record, names, new ItemSite(), (typed, _) => AttachAsync(typed, [.. typed.Select(c => (byte)c)]));
        var both = await enter.RunAsync(Viewer.Public, "convoys", [new("side", "north"), new("date", "2026-10"), new("files", "one.jpg; two.pdf")], "", new ItemSaid("north"), Cancellation);
        await enter.RunAsync(Viewer.Public, "convoys", [new("side", "south"), new("date", "2026-11"), new("files", "two.pdf")], "", new ItemSaid("south"), Cancellation);
        await new RedactRecord(_record).EntryAsync(both.Entry!.Value.ToString(), "a face in it", Cancellation);
        Assert.Null(await _record.AttachmentSizeAsync(Hash256.Of("one.jpg"u8), Cancellation));
        Assert.NotNull(await _record.AttachmentSizeAsync(Hash256.Of("two.pdf"u8), Cancellation));
        Assert.Null((await new VerifyRecord(_record).RunAsync(cancellation: Cancellation)).Fault);
    }

    private async Task<(AttachmentValue? File, ValueFault? Fault)> AttachAsync(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return await new AttachFile(_record).RunAsync(name, stream, cancellation: Cancellation);
    }

    /// <summary>A file that says that it is short and never ends.</summary>
    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => 1;

        public override long Position { get => 0; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
