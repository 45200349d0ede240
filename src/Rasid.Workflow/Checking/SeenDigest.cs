using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>The digest that what is made for a viewer carries: that of the streams it sees, so that nothing tells it that there are others.</summary>
internal static class SeenDigest
{
    /// <summary>The digest of a record as far as a viewer sees it.</summary>
    public static async Task<Hash256> OfAsync(IRecord record, Viewer viewer, CancellationToken cancellation)
    {
        var heads = await record.HeadsAsync(cancellation).ConfigureAwait(false);
        var seen = (await record.KeysAsync(viewer, cancellation).ConfigureAwait(false)).Streams.Select(s => s.Stream).ToHashSet();
        return RecordDigest.Of(heads.Where(h => seen.Contains(h.Stream)));
    }
}
