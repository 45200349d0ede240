using System.Collections.Concurrent;
using Rasid.Records.Journal;
using Rasid.Storage;

namespace Rasid.Web.Hosting;

/// <summary>What every page says of the whole record, counted again only when somebody wrote to it. Safe on any thread.</summary>
internal sealed class RecordNow(IRecord record) : IDisposable
{
    private const int MostNames = 200;

    private readonly SemaphoreSlim _counting = new(1, 1);
    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);

    private sealed record Known(IReadOnlyList<StreamHead> Heads, RecordCounts Counts, OftenNamed Names);

    public async Task<RecordCounts> CountsAsync(Viewer viewer, CancellationToken cancellation) => (await NowAsync(viewer, cancellation).ConfigureAwait(false)).Counts;

    public async Task<OftenNamed> NamesAsync(Viewer viewer, CancellationToken cancellation) => (await NowAsync(viewer, cancellation).ConfigureAwait(false)).Names;

    public void Dispose() => _counting.Dispose();

    // What one audience may know is never another's: each has its own.
    private async Task<Known> NowAsync(Viewer viewer, CancellationToken cancellation)
    {
        var audiences = string.Join(' ', viewer.Audiences);
        var heads = await record.HeadsAsync(cancellation).ConfigureAwait(false);
        if (_known.TryGetValue(audiences, out var known) && known.Heads.SequenceEqual(heads)) return known;
        await _counting.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_known.TryGetValue(audiences, out var other) && other.Heads.SequenceEqual(heads)) return other;
            var counts = await record.CountsAsync(viewer, cancellation).ConfigureAwait(false);
            var names = await record.OftenNamedAsync(viewer, MostNames, cancellation).ConfigureAwait(false);
            return _known[audiences] = new Known(heads, counts, names);
        }
        finally
        {
            _counting.Release();
        }
    }
}
