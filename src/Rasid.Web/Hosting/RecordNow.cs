using Rasid.Records.Journal;
using Rasid.Storage;

namespace Rasid.Web.Hosting;

/// <summary>What every page says of the whole record, counted again only when somebody wrote to it. Safe on any thread.</summary>
internal sealed class RecordNow(IRecord record) : IDisposable
{
    private const int MostNames = 200;

    private readonly SemaphoreSlim _counting = new(1, 1);
    private Known? _known;

    private sealed record Known(IReadOnlyList<StreamHead> Heads, RecordCounts Counts, OftenNamed Names);

    public async Task<RecordCounts> CountsAsync(CancellationToken cancellation) => (await NowAsync(cancellation).ConfigureAwait(false)).Counts;

    public async Task<OftenNamed> NamesAsync(CancellationToken cancellation) => (await NowAsync(cancellation).ConfigureAwait(false)).Names;

    public void Dispose() => _counting.Dispose();

    private async Task<Known> NowAsync(CancellationToken cancellation)
    {
        var heads = await record.HeadsAsync(cancellation).ConfigureAwait(false);
        if (_known is { } known && known.Heads.SequenceEqual(heads)) return known;
        await _counting.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_known is { } other && other.Heads.SequenceEqual(heads)) return other;
            var counts = await record.CountsAsync(Viewer.Public, cancellation).ConfigureAwait(false);
            var names = await record.OftenNamedAsync(Viewer.Public, MostNames, cancellation).ConfigureAwait(false);
            return _known = new Known(heads, counts, names);
        }
        finally
        {
            _counting.Release();
        }
    }
}
