using System.Diagnostics.CodeAnalysis;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>What stays known of reports that were taken out, by the entries that had brought them. Immutable.</summary>
public sealed class WithheldReports
{
    /// <summary>Nothing was taken out.</summary>
    public static readonly WithheldReports None = new([]);

    private readonly Dictionary<Hash256, (WithheldReport Report, Withholding By)> _byEntry = [];

    /// <summary>Gathers them.</summary>
    /// <param name="redactions">The entries of kind <see cref="EntryKinds.Redacted"/> in projection order; of two on one report the first stands.</param>
    public WithheldReports(IEnumerable<Entry> redactions)
    {
        ArgumentNullException.ThrowIfNull(redactions);
        foreach (var entry in redactions)
        {
            if (PayloadReader.Read(entry) is not Redacted redacted) continue;
            foreach (var report in redacted.Reports) _byEntry.TryAdd(report.Added, (report, new Withholding(entry.Header.Author, redacted.Reason)));
        }
    }

    /// <summary>The report that an entry had brought.</summary>
    public bool TryFind(Hash256 added, [NotNullWhen(true)] out WithheldReport? report, [NotNullWhen(true)] out Withholding? by)
    {
        var isFound = _byEntry.TryGetValue(added, out var found);
        (report, by) = (found.Report, found.By);
        return isFound;
    }
}
