using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>What can be asked of a record. Every read takes a <see cref="Viewer"/>. Safe on any thread, beside a writer too.</summary>
public interface IRecordReads
{
    /// <summary>Events in order of their date, undated ones last, each by its first claim that the viewer sees.</summary>
    Task<IReadOnlyList<TimelineRow>> TimelineAsync(Viewer viewer, TimelineFilter filter, CancellationToken cancellation = default);

    /// <summary>Everything whose id begins so, at most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<RecordRef>> FindAsync(Viewer viewer, RecordId id, int most = 20, CancellationToken cancellation = default);

    /// <summary>A report; null when there is none that the viewer sees.</summary>
    Task<Report?> ReportAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default);

    /// <summary>Reports in the order in which they came, from <paramref name="skip"/> on.</summary>
    Task<IReadOnlyList<Report>> ReportsAsync(Viewer viewer, int skip, int take, CancellationToken cancellation = default);

    /// <summary>Reports that have one of these texts, in the order in which they came.</summary>
    Task<IReadOnlyList<Report>> ReportsWithTextAsync(Viewer viewer, IReadOnlyList<Hash256> texts, CancellationToken cancellation = default);

    /// <summary>The text of a report; null when it was redacted or the viewer does not see the report.</summary>
    Task<string?> TextAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default);

    /// <summary>The current reading of a report; null when it has none.</summary>
    Task<Reading?> ReadingAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default);

    /// <summary>The claims of a report, in text order, with their events.</summary>
    Task<IReadOnlyList<ClaimRow>> ClaimsOfReportAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default);

    /// <summary>The facts of a report, in text order.</summary>
    Task<IReadOnlyList<Fact>> FactsOfReportAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default);

    /// <summary>The claims of an event in the record's order, with their reports; empty when there is none that the viewer sees.</summary>
    Task<IReadOnlyList<ClaimRow>> ClaimsOfEventAsync(Viewer viewer, Hash256 eventId, CancellationToken cancellation = default);

    /// <summary>A claim; null when there is none that the viewer sees.</summary>
    Task<ClaimRow?> ClaimAsync(Viewer viewer, Hash256 claim, CancellationToken cancellation = default);

    /// <summary>A fact; null when there is none that the viewer sees.</summary>
    Task<Fact?> FactAsync(Viewer viewer, Hash256 fact, CancellationToken cancellation = default);

    /// <summary>How much there is.</summary>
    Task<RecordCounts> CountsAsync(Viewer viewer, CancellationToken cancellation = default);
}
