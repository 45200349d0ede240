using System.Runtime.CompilerServices;
using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Records.Reports;

namespace Rasid.Storage.Sqlite;

/// <summary>A record in one SQLite file. Safe on any thread; several programs may use one file at once.</summary>
/// <remarks>SQLite does its work on the caller's thread: the tasks that come back are done.</remarks>
public sealed partial class RecordFile : IRecord, IPastRecord
{
    private readonly RecordAccess _access;
    private readonly SqliteJournal _journal;
    private readonly SqliteReads _reads;
    private readonly SqliteFinds _finds;
    private readonly SqliteReviewReads _reviews;
    private readonly SqliteProvisions _provisions;
    private readonly RecordFileOptions _options;
    private readonly SqlitePackages _packages;
    private readonly SqliteAsks _asks;
    private readonly SqliteItemReads _items;

    private RecordFile(RecordAccess access, string process, RecordFileOptions options)
    {
        _access = access;
        _journal = new SqliteJournal(access, process, options);
        _reads = new SqliteReads(access);
        _finds = new SqliteFinds(access);
        _reviews = new SqliteReviewReads(access);
        _provisions = new SqliteProvisions(access);
        _options = options;
        _packages = new SqlitePackages(access, process);
        _asks = new SqliteAsks(access);
        _items = new SqliteItemReads(access, process);
        Process = process;
    }

    /// <inheritdoc/>
    public string Process { get; }

    /// <summary>The file, as a full path.</summary>
    public string Path => _access.Path;

    /// <summary>Opens a record.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="options">How; the defaults when null.</param>
    /// <exception cref="RecordException">It is missing, damaged, locked, foreign, newer, of another process, not writable or on a network share.</exception>
    public static RecordFile Open(string path, RecordFileOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var how = options ?? new RecordFileOptions();
        var access = RecordAccess.Open(System.IO.Path.GetFullPath(path), how);
        try
        {
            var process = access.Read(c => (string?)c.Scalar("process")) ?? "";
            if (how.Process is { } asked && process != asked) throw new RecordException(RecordFaults.Process, path, process, asked);
            var record = new RecordFile(access, process, how);
            if (access.IsOld) record._journal.Rebuild(null, CancellationToken.None);
            return record;
        }
        catch (RecordException)
        {
            access.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _access.Dispose();

    /// <inheritdoc/>
    public Task<IReadOnlyList<StreamHead>> HeadsAsync(CancellationToken cancellation = default) =>
        Done(_journal.Heads, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StreamHead>> HeadsAtAsync(DateTimeOffset moment, CancellationToken cancellation = default) =>
        Done(() => _journal.HeadsAt(moment), cancellation);

    /// <inheritdoc/>
    public Task<DateTimeOffset?> LastWrittenAsync(CancellationToken cancellation = default) => Done(_journal.LastWritten, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Entry>> EntriesSinceAsync(
        IReadOnlyList<StreamHead> since, IReadOnlyList<string> kinds, CancellationToken cancellation = default) =>
        Done(() => _journal.EntriesSince(since, kinds), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Entry>> AppendAsync(
        IReadOnlyList<EntryDraft> drafts,
        Durability durability,
        IReadOnlyList<StreamHead>? expected = null,
        CancellationToken cancellation = default) => Done(() => _journal.Append(drafts, durability, expected), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredSignature> SignaturesAsync(CancellationToken cancellation = default) => Stream(_journal.Signatures(), cancellation);

    /// <inheritdoc/>
    public Task<KeyFacts> KeysAsync(Viewer viewer, CancellationToken cancellation = default) => Done(() => _journal.Keys(viewer), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<Hash256, IReadOnlyList<Hash256>>> SignersAsync(IReadOnlyList<Hash256> entries, CancellationToken cancellation = default) =>
        Done(() => _journal.Signers(entries), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(StreamHead Place, string Audience)>> SignedUpToAsync(Hash256 key, CancellationToken cancellation = default) =>
        Done(() => _journal.SignedUpTo(key), cancellation);

    /// <inheritdoc/>
    public Task<(StreamHead Place, string Audience)?> EntryPlaceAsync(string digits, CancellationToken cancellation = default) =>
        Done(() => _journal.EntryPlace(digits), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredEntry> StoredAsync(CancellationToken cancellation = default) => Stream(_journal.Stored(), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<Entry> EntriesAsync(CancellationToken cancellation = default) => Stream(_journal.Entries(), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredText> TextsAsync(CancellationToken cancellation = default) => Stream(_journal.Texts(), cancellation);

    /// <inheritdoc/>
    public Task AttachAsync(Hash256 hash, ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default) =>
        Done(() => SqliteAttachments.Attach(_access, hash, bytes), cancellation);

    /// <inheritdoc/>
    public Task<ReadOnlyMemory<byte>?> AttachmentAsync(Hash256 hash, CancellationToken cancellation = default) =>
        Done(() => SqliteAttachments.Get(_access, hash), cancellation);

    /// <inheritdoc/>
    public Task<long?> AttachmentSizeAsync(Hash256 hash, CancellationToken cancellation = default) =>
        Done(() => SqliteAttachments.Size(_access, hash), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredAttachment> AttachmentsAsync(CancellationToken cancellation = default) => Stream(SqliteAttachments.All(_access), cancellation);

    /// <inheritdoc/>
    public Task<RedactResult> RedactAsync(Redacted? redaction, IReadOnlyList<StreamHead>? expected = null, CancellationToken cancellation = default) =>
        Done(() => _journal.Redact(redaction, expected), cancellation);

    /// <inheritdoc/>
    public Task<Entry> StartStreamAsync(CancellationToken cancellation = default) => Done(_journal.StartStream, cancellation);

    /// <summary>Writes a whole copy of the record, as it is at one moment, into a file; other programs go on reading and writing meanwhile.</summary>
    /// <param name="file">A file that is not there yet; its folder is. It may lie on a network share.</param>
    /// <param name="cancellation">Taken only before it starts.</param>
    /// <exception cref="RecordException">The record cannot be read, or the file not be written; then nothing is left of it.</exception>
    public Task CopyToAsync(string file, CancellationToken cancellation = default) => Done(() => SqliteCopy.Write(_access, file), cancellation);

    /// <inheritdoc/>
    public Task<long> RebuildAsync(IProgress<(long Done, long Of)>? progress = null, CancellationToken cancellation = default) =>
        Done(() => _journal.Rebuild(progress, cancellation), cancellation);

    /// <inheritdoc/>
    public Task CheckStorageAsync(CancellationToken cancellation = default) => Done(() => ProjectionCheck.CheckFile(_access), cancellation);

    /// <inheritdoc/>
    public Task<string?> CheckProjectionsAsync(CancellationToken cancellation = default) =>
        Done(() => ProjectionCheck.Run(_access, cancellation), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<string> DumpAsync(CancellationToken cancellation = default) => Stream(_journal.Dump(), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TimelineRow>> TimelineAsync(Viewer viewer, TimelineFilter filter, CancellationToken cancellation = default) =>
        Done(() => _reads.Timeline(viewer, filter), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<TimelineRow> TimelineRowsAsync(Viewer viewer, TimelineFilter filter, CancellationToken cancellation = default) =>
        Stream(_reads.TimelineRows(viewer, filter), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TimelineSpan>> SpansAsync(Viewer viewer, TimelineFilter filter, CancellationToken cancellation = default) =>
        Done(() => _reads.Spans(viewer, filter), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordRef>> FindAsync(Viewer viewer, RecordId id, int most = 20, CancellationToken cancellation = default) =>
        Done(() => _reads.Find(viewer, id, most), cancellation);

    /// <inheritdoc/>
    public Task<Report?> ReportAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default) =>
        Done(() => _reads.Report(viewer, report), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Report>> ReportsAsync(Viewer viewer, int skip, int take, CancellationToken cancellation = default) =>
        Done(() => _reads.Reports("reports", viewer, skip, take), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Report>> NewestReportsAsync(Viewer viewer, int skip, int take, CancellationToken cancellation = default) =>
        Done(() => _reads.Reports("newest_reports", viewer, skip, take), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Report>> ReportsSinceAsync(Viewer viewer, IReadOnlyList<StreamHead> since, CancellationToken cancellation = default) =>
        Done(() => _reads.ReportsSince(viewer, since), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Report>> ReportsWithTextAsync(
        Viewer viewer, IReadOnlyList<Hash256> texts, CancellationToken cancellation = default) =>
        Done(() => _reads.ReportsWithText(viewer, texts), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<KinRow>> FamilyAsync(Viewer viewer, Hash256 report, int most = 100, CancellationToken cancellation = default) =>
        Done(() => _reads.Family(viewer, report, most), cancellation);

    /// <inheritdoc/>
    public Task<string?> TextAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default) =>
        Done(() => _reads.Text(viewer, report), cancellation);

    /// <inheritdoc/>
    public Task<Reading?> ReadingAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default) =>
        Done(() => _reads.Reading(viewer, report), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimRow>> ClaimsOfReportAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default) =>
        Done(() => _reads.ClaimsOfReport(viewer, report), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Fact>> FactsOfReportAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default) =>
        Done(() => _reads.Facts("facts_of_report", viewer, report), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimRow>> ClaimsOfEventAsync(Viewer viewer, Hash256 eventId, CancellationToken cancellation = default) =>
        Done(() => _reads.ClaimsOfEvent(viewer, eventId), cancellation);

    /// <inheritdoc/>
    public Task<Rating?> ReliabilityAsync(Viewer viewer, string publisher, CancellationToken cancellation = default) =>
        Done(() => _reads.Reliability(viewer, publisher), cancellation);

    /// <inheritdoc/>
    public Task<Rating?> CredibilityAsync(Viewer viewer, Hash256 claim, CancellationToken cancellation = default) =>
        Done(() => _reads.Credibility(viewer, claim), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<HeldAnchor>> HeldAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default) =>
        Done(() => _reads.Held(viewer, report), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReviewRow>> ReviewsAsync(Viewer viewer, Hash256 claim, CancellationToken cancellation = default) =>
        Done(() => _reviews.On(viewer, claim), cancellation);

    /// <inheritdoc/>
    public Task<ReviewRow?> ReviewAsync(Viewer viewer, Hash256 word, CancellationToken cancellation = default) =>
        Done(() => _reviews.One(viewer, word), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReviewRow>> LatestReviewsAsync(Viewer viewer, int skip, int take, CancellationToken cancellation = default) =>
        Done(() => _reviews.Latest(viewer, skip, take), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Hash256>> ReviewedReportsAsync(Viewer viewer, CancellationToken cancellation = default) =>
        Done(() => _reviews.Reports(viewer), cancellation);

    /// <inheritdoc/>
    public Task<ClaimRow?> ClaimAsync(Viewer viewer, Hash256 claim, CancellationToken cancellation = default) =>
        Done(() => _reads.Claims("claim", viewer, claim) is [var row, ..] ? row : null, cancellation);

    /// <inheritdoc/>
    public Task<Fact?> FactAsync(Viewer viewer, Hash256 fact, CancellationToken cancellation = default) =>
        Done(() => _reads.Facts("fact", viewer, fact) is [var row, ..] ? row : null, cancellation);

    /// <inheritdoc/>
    public Task<ActorInRecord?> ActorAsync(Viewer viewer, string id, CancellationToken cancellation = default) =>
        Done(() => _finds.Actor(viewer, id), cancellation);

    /// <inheritdoc/>
    public Task<ReportPage> ReportsOfActorAsync(Viewer viewer, string id, int skip, int take, CancellationToken cancellation = default) =>
        Done(() => _finds.ReportsOfActor(viewer, id, skip, take), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<NamedActor>> FindActorsAsync(Viewer viewer, string words, int most, CancellationToken cancellation = default) =>
        Done(() => _finds.Actors(viewer, words, most), cancellation);

    /// <inheritdoc/>
    public Task<OftenNamed> OftenNamedAsync(Viewer viewer, int most, CancellationToken cancellation = default) =>
        Done(() => _finds.OftenNamed(viewer, most), cancellation);

    /// <inheritdoc/>
    public Task<ReportPage> SearchAsync(Viewer viewer, SearchRequest request, int skip, int take, CancellationToken cancellation = default) =>
        Done(() => _finds.Search(viewer, request, skip, take), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimWithText>> ClaimsWithTextAsync(Viewer viewer, ClaimsAsked asked, CancellationToken cancellation = default) =>
        Done(() => _provisions.Claims(viewer, asked), cancellation);

    /// <inheritdoc/>
    public Task<ClaimWithText?> ClaimWithTextAsync(Viewer viewer, Hash256 claim, CancellationToken cancellation = default) =>
        Done(() => _provisions.Claim(viewer, claim), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ProvisionSaying>> ProvisionWordsAsync(
        Viewer viewer, IReadOnlyList<string>? provisions = null, CancellationToken cancellation = default) =>
        Done(() => _provisions.Words(viewer, provisions), cancellation);

    /// <inheritdoc/>
    public Task<ItemPage> ItemsAsync(Viewer viewer, RegisterBook book, ItemQuery query, CancellationToken cancellation = default) =>
        Done(() => _items.Page(viewer, book, query, cancellation), cancellation);

    /// <inheritdoc/>
    public Task<ItemCounts> ItemCountsAsync(Viewer viewer, RegisterBook book, string register, CancellationToken cancellation = default) =>
        Done(() => _items.Counts(viewer, book, register), cancellation);

    /// <inheritdoc/>
    public Task<Item?> ItemAsync(Viewer viewer, RegisterBook book, Hash256 item, CancellationToken cancellation = default) =>
        Done(() => _items.One(viewer, book, item), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Item>> ItemsNamingAsync(
        Viewer viewer, RegisterBook book, RecordRef target, int most = 100, CancellationToken cancellation = default) =>
        Done(() => _items.Naming(viewer, book, target, most), cancellation);

    /// <inheritdoc/>
    public Task<IPastRecord> PastAsync(IReadOnlyList<StreamHead> heads, CancellationToken cancellation = default) =>
        Done<IPastRecord>(() => new RecordFile(_access.Past(heads, cancellation), Process, _options), cancellation);

    /// <inheritdoc/>
    public Task<AskedClaims> AskClaimsAsync(Viewer viewer, ClaimRequest request, int skip, int take, CancellationToken cancellation = default) =>
        Done(() => _asks.Claims(viewer, request, skip, take), cancellation);

    /// <inheritdoc/>
    public Task<AskedFacts> AskFactsAsync(Viewer viewer, FactRequest request, int skip, int take, CancellationToken cancellation = default) =>
        Done(() => _asks.Facts(viewer, request, skip, take), cancellation);

    /// <inheritdoc/>
    public Task<ActorCounts> AskActorsAsync(
        Viewer viewer, ClaimRequest request, ClaimRoles roles, int most, int look, CancellationToken cancellation = default) =>
        Done(() => _asks.Actors(viewer, request, roles, most, look), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimRow>> FirstClaimsAsync(Viewer viewer, Hash256 eventId, int most, CancellationToken cancellation = default) =>
        Done(() => _asks.FirstClaims(viewer, eventId, most), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<NameInClaims>> NamesOfActorAsync(Viewer viewer, string id, int most, CancellationToken cancellation = default) =>
        Done(() => _asks.Names(viewer, id, most), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CountryCount>> CountriesAsync(Viewer viewer, string home, CancellationToken cancellation = default) =>
        Done(() => _asks.Countries(viewer, home), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<NamedMonth>> MonthsOfActorAsync(Viewer viewer, string id, CancellationToken cancellation = default) =>
        Done(() => _asks.Months(viewer, id), cancellation);

    /// <inheritdoc/>
    public Task<RecordCounts> CountsAsync(Viewer viewer, CancellationToken cancellation = default) =>
        Done(() => _reads.Counts(viewer), cancellation);

    private static Task<T> Done<T>(Func<T> work, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested) return Task.FromCanceled<T>(cancellation);
        try
        {
            return Task.FromResult(work());
        }
        catch (RecordException e)
        {
            return Task.FromException<T>(e);
        }
    }

    private static async IAsyncEnumerable<T> Stream<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
        await Task.CompletedTask.ConfigureAwait(false);
    }
}
