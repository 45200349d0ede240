using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>What can be asked of a record. Every read takes a <see cref="Viewer"/>. Safe on any thread, beside a writer too.</summary>
public interface IRecordReads
{
    /// <summary>Events in order of their date, undated ones last, each by its first claim that the viewer sees.</summary>
    Task<IReadOnlyList<TimelineRow>> TimelineAsync(Viewer viewer, TimelineFilter filter, CancellationToken cancellation = default);

    /// <summary>The same events row by row, all of one moment, however many there are.</summary>
    IAsyncEnumerable<TimelineRow> TimelineRowsAsync(Viewer viewer, TimelineFilter filter, CancellationToken cancellation = default);

    /// <summary>How many events of a timeline have which days and status, in order of days, undated ones first; limit and skip do not count.</summary>
    Task<IReadOnlyList<TimelineSpan>> SpansAsync(Viewer viewer, TimelineFilter filter, CancellationToken cancellation = default);

    /// <summary>Everything whose id begins so, at most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<RecordRef>> FindAsync(Viewer viewer, RecordId id, int most = 20, CancellationToken cancellation = default);

    /// <summary>A report; null when there is none that the viewer sees.</summary>
    Task<Report?> ReportAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default);

    /// <summary>Reports in the order in which they came, from <paramref name="skip"/> on.</summary>
    Task<IReadOnlyList<Report>> ReportsAsync(Viewer viewer, int skip, int take, CancellationToken cancellation = default);

    /// <summary>Reports, the last that came first.</summary>
    Task<IReadOnlyList<Report>> NewestReportsAsync(Viewer viewer, int skip, int take, CancellationToken cancellation = default);

    /// <summary>Reports that came after heads, in the order in which they came; a stream that is not among them is new as a whole.</summary>
    Task<IReadOnlyList<Report>> ReportsSinceAsync(Viewer viewer, IReadOnlyList<StreamHead> since, CancellationToken cancellation = default);

    /// <summary>Reports that have one of these texts, in the order in which they came.</summary>
    Task<IReadOnlyList<Report>> ReportsWithTextAsync(Viewer viewer, IReadOnlyList<Hash256> texts, CancellationToken cancellation = default);

    /// <summary>The family of a report in the record's order, the report itself among them; empty when there is none that the viewer sees.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="report">The report.</param>
    /// <param name="most">Most reports to return, the first that came.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<KinRow>> FamilyAsync(Viewer viewer, Hash256 report, int most = 100, CancellationToken cancellation = default);

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

    /// <summary>The anchors in a report that persons' words rest on; empty when the viewer does not see the report.</summary>
    Task<IReadOnlyList<HeldAnchor>> HeldAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default);

    /// <summary>How far persons rely upon a publisher; null when nobody said.</summary>
    Task<Rating?> ReliabilityAsync(Viewer viewer, string publisher, CancellationToken cancellation = default);

    /// <summary>How credible a person calls a claim; null when nobody said.</summary>
    Task<Rating?> CredibilityAsync(Viewer viewer, Hash256 claim, CancellationToken cancellation = default);

    /// <summary>What persons said of a claim, in causal order, what does not count any more among it; empty when nobody said anything.</summary>
    Task<IReadOnlyList<ReviewRow>> ReviewsAsync(Viewer viewer, Hash256 claim, CancellationToken cancellation = default);

    /// <summary>What a person said in review; null when the entry is no such word that the viewer sees.</summary>
    Task<ReviewRow?> ReviewAsync(Viewer viewer, Hash256 word, CancellationToken cancellation = default);

    /// <summary>What persons said in review, the last first.</summary>
    Task<IReadOnlyList<ReviewRow>> LatestReviewsAsync(Viewer viewer, int skip, int take, CancellationToken cancellation = default);

    /// <summary>Ids of the reports that persons reviewed claims of, in the order in which the reports came.</summary>
    Task<IReadOnlyList<Hash256>> ReviewedReportsAsync(Viewer viewer, CancellationToken cancellation = default);

    /// <summary>A claim; null when there is none that the viewer sees.</summary>
    Task<ClaimRow?> ClaimAsync(Viewer viewer, Hash256 claim, CancellationToken cancellation = default);

    /// <summary>A fact; null when there is none that the viewer sees.</summary>
    Task<Fact?> FactAsync(Viewer viewer, Hash256 fact, CancellationToken cancellation = default);

    /// <summary>What readings know of an actor; null when none that the viewer sees names it.</summary>
    Task<ActorInRecord?> ActorAsync(Viewer viewer, string id, CancellationToken cancellation = default);

    /// <summary>Reports that name an actor, the newest first.</summary>
    Task<ReportPage> ReportsOfActorAsync(Viewer viewer, string id, int skip, int take, CancellationToken cancellation = default);

    /// <summary>Actors with whole words of a name, in either language and any spelling that folds alike, the most frequent first.</summary>
    Task<IReadOnlyList<NamedActor>> FindActorsAsync(Viewer viewer, string words, int most, CancellationToken cancellation = default);

    /// <summary>Actors, places and publishers that stand in most claims and reports.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="most">Most of each.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<OftenNamed> OftenNamedAsync(Viewer viewer, int most, CancellationToken cancellation = default);

    /// <summary>Reports that have all words, the best first; none when no word is asked for.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="request">Which reports.</param>
    /// <param name="skip">Reports to pass over.</param>
    /// <param name="take">Most reports to return.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<ReportPage> SearchAsync(Viewer viewer, SearchRequest request, int skip, int take, CancellationToken cancellation = default);

    /// <summary>Claims with the texts that they rest on, in the record's order; none that a person rejected.</summary>
    Task<IReadOnlyList<ClaimWithText>> ClaimsWithTextAsync(Viewer viewer, ClaimsAsked asked, CancellationToken cancellation = default);

    /// <summary>A claim with the text that it rests on; null when there is none that the viewer sees.</summary>
    Task<ClaimWithText?> ClaimWithTextAsync(Viewer viewer, Hash256 claim, CancellationToken cancellation = default);

    /// <summary>What persons said of provisions, in causal order, what does not count any more among it.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="provisions">Ids of the provisions; null for all.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<ProvisionSaying>> ProvisionWordsAsync(
        Viewer viewer, IReadOnlyList<string>? provisions = null, CancellationToken cancellation = default);

    /// <summary>How much there is.</summary>
    Task<RecordCounts> CountsAsync(Viewer viewer, CancellationToken cancellation = default);
}
