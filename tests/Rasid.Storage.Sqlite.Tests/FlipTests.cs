using CsCheck;
using Rasid.Records;
using Rasid.Storage.Contract;

namespace Rasid.Storage.Sqlite.Tests;

/// <summary>Bytes of the file itself, wherever they lie: in rows, in indexes, between them, in the header of a page.</summary>
public sealed class FlipTests : IDisposable
{
    private readonly TestRecord _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Any_flipped_byte_of_the_file_is_found_or_changes_nothing()
    {
        using (var record = _folder.Open())
        {
            for (var i = 0; i < 12; i++)
            {
                var (id, draft) = Sample.Report($"text number {i}, made long enough to be packed and to lie on a page of its own {new string((char)('a' + i), 300)}", "agency");
                await RecordContract.Append(record, draft, Sample.Read(id, Sample.Claim(id, date: "2024-05-01"), Sample.Claim(id, 9, "ASSAULT")));
            }
        }
        var whole = File.ReadAllBytes(_folder.File);
        var before = await Content();
        var found = 0;
        await Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 7]).SampleAsync(
            async flip =>
            {
                var bytes = (byte[])whole.Clone();
                bytes[flip.Item1] ^= (byte)(1 << flip.Item2);
                foreach (var file in Directory.GetFiles(_folder.Folder)) File.Delete(file);
                File.WriteAllBytes(_folder.File, bytes);
                if (await IsFound()) found++;
                else Assert.Equal(before, await Content());
            },
            iter: 200,
            threads: 1);
        Assert.True(found > 20, $"{found} of 200 flips were found");
    }

    private async Task<bool> IsFound()
    {
        try
        {
            using var record = _folder.Open();
            return (await RecordContract.Verify(record)).Fault is not null || await record.CheckProjectionsAsync(Cancellation) is not null;
        }
        catch (RecordException)
        {
            return true;
        }
    }

    // Everything that the record says and shows.
    private async Task<string> Content()
    {
        using var record = _folder.Open();
        var entries = await RecordContract.All(record.StoredAsync(Cancellation));
        var texts = await RecordContract.All(record.TextsAsync(Cancellation));
        return string.Join('\n', entries.Select(e => $"{e.Stream} {e.Seq} {e.Id} {Hash256.Of(e.Header.Span)} {Hash256.Of(e.Payload!.Value.Span)} {Hash256.Of(e.Salt!.Value.Span)}")
            .Concat(texts.Select(t => $"{t.Hash} {Hash256.Of(t.Text!.Value.Span)}"))
            .Concat(await RecordContract.All(record.DumpAsync(Cancellation))));
    }
}
