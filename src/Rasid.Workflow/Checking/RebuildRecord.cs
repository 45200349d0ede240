using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Drops what was derived from the journal and derives it again.</summary>
/// <param name="journal">The record.</param>
public sealed class RebuildRecord(IJournal journal)
{
    /// <summary>Rebuilds.</summary>
    /// <param name="progress">Entries done, of how many; null when nobody watches.</param>
    /// <param name="cancellation">Stops and leaves what was there.</param>
    /// <returns>Number of entries projected.</returns>
    public Task<long> RunAsync(IProgress<(long Done, long Of)>? progress = null, CancellationToken cancellation = default) =>
        journal.RebuildAsync(progress, cancellation);
}
