using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Packages;

namespace Rasid.Storage;

/// <summary>How parts of a record come to other sites and theirs come here. Safe on any thread.</summary>
public interface IPackages
{
    /// <summary>What a package for a viewer would carry.</summary>
    /// <param name="viewer">For whom it is.</param>
    /// <param name="since">Where streams stood at the one who gets it; null for the beginning. A stream that is not among them is carried as a whole.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<PackagePlan> PlanAsync(Viewer viewer, IReadOnlyList<StreamHead>? since, CancellationToken cancellation = default);

    /// <summary>The entries of a plan in order of stream and place, with their signatures.</summary>
    IAsyncEnumerable<PackageEntry> CarriedAsync(PackagePlan plan, CancellationToken cancellation = default);

    /// <summary>The bytes of a text by its hash; null when it is not here.</summary>
    Task<byte[]?> TextBytesAsync(Hash256 text, CancellationToken cancellation = default);

    /// <summary>Where the streams that a viewer sees stood when the record, or that part of it, had a digest; null when it never had.</summary>
    Task<IReadOnlyList<StreamHead>?> HeadsWithDigestAsync(Viewer viewer, Hash256 digest, CancellationToken cancellation = default);

    /// <summary>Why the first thing that a package rests on is not met here; null when all of it is.</summary>
    Task<PackageException?> UnmetAsync(PackageNeeds needs, CancellationToken cancellation = default);

    /// <summary>The streams that were opened in this file and in which nobody else wrote, in order; none in a record that keeps no note of them.</summary>
    Task<IReadOnlyList<StreamId>> OwnStreamsAsync(CancellationToken cancellation = default);

    /// <summary>Which of some streams are opened here by another entry.</summary>
    Task<IReadOnlyList<StreamHead>> OpenedOtherwiseAsync(IReadOnlyList<StreamHead> opened, CancellationToken cancellation = default);

    /// <summary>Which of some texts and files no report and no item here names.</summary>
    Task<IReadOnlyList<Hash256>> NotNamedAsync(IReadOnlyList<Hash256> texts, CancellationToken cancellation = default);

    /// <summary>
    /// Takes in what a package carries, in one transaction that survives a power cut: what is new is added, what is missing here is filled in, and what is
    /// shown is derived anew where that is needed. Nothing is taken in where the reading of the package throws.
    /// </summary>
    /// <param name="manifest">What it says of itself; it was checked.</param>
    /// <param name="items">What it carries, in its order.</param>
    /// <param name="cancellation">Taken only before the transaction starts.</param>
    /// <exception cref="RecordException">The record cannot be written; it is then as it was.</exception>
    Task<MergeResult> MergeAsync(PackageManifest manifest, IEnumerable<PackageItem> items, CancellationToken cancellation = default);

    /// <summary>Payloads (by the id of their entry) and texts (by their hash) that packages did not carry so far, in order.</summary>
    IAsyncEnumerable<Hash256> AbsentAsync(CancellationToken cancellation = default);
}
