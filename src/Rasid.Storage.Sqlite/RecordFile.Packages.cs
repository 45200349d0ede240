using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Packages;

namespace Rasid.Storage.Sqlite;

/// <content>Packages.</content>
public sealed partial class RecordFile
{
    /// <inheritdoc/>
    public Task<PackagePlan> PlanAsync(Viewer viewer, IReadOnlyList<StreamHead>? since, CancellationToken cancellation = default) => Done(() => _packages.Plan(viewer, since), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<PackageEntry> CarriedAsync(PackagePlan plan, CancellationToken cancellation = default) => Stream(_packages.Carried(plan), cancellation);

    /// <inheritdoc/>
    public Task<byte[]?> TextBytesAsync(Hash256 text, CancellationToken cancellation = default) => Done(() => _packages.Text(text), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StreamHead>?> HeadsWithDigestAsync(Viewer viewer, Hash256 digest, CancellationToken cancellation = default) =>
        Done(() => _packages.HeadsWithDigest(viewer, digest), cancellation);

    /// <inheritdoc/>
    public Task<PackageException?> UnmetAsync(PackageNeeds needs, CancellationToken cancellation = default) => Done(() => _packages.Unmet(needs), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StreamId>> OwnStreamsAsync(CancellationToken cancellation = default) => Done(() => _access.Read(SqliteOwn.Streams), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StreamHead>> OpenedOtherwiseAsync(IReadOnlyList<StreamHead> opened, CancellationToken cancellation = default) =>
        Done(() => _packages.OpenedOtherwise(opened), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Hash256>> NotNamedAsync(IReadOnlyList<Hash256> texts, CancellationToken cancellation = default) => Done(() => _packages.NotNamed(texts), cancellation);

    /// <inheritdoc/>
    public Task<MergeResult> MergeAsync(PackageManifest manifest, IEnumerable<PackageItem> items, CancellationToken cancellation = default) =>
        Done(() => _journal.Merge(manifest, items, cancellation), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<Hash256> AbsentAsync(CancellationToken cancellation = default) => Stream(_packages.Absent(), cancellation);
}
