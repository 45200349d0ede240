using Rasid.Actors;
using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Journal;
using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Says what is new in a record, what changed and what was contradicted.</summary>
/// <param name="record">The record.</param>
/// <param name="pack">Says which place lies in which state.</param>
public sealed class WatchRecord(IRecord record, Pack pack)
{
    /// <summary>Most events that are told of at once, unless asked for more: 200.</summary>
    public const int MostEvents = 200;

    /// <summary>What came since.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="since">Where the streams stood; <see cref="IJournal.HeadsAtAsync"/> gives it for a moment.</param>
    /// <param name="filter">Which events; its window, limit and <see cref="TimelineFilter.Since"/> do not count.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="most">Most events, from 1.</param>
    /// <param name="provision">Id of a provision that the events are linked to; null for any.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<RecordNews> RunAsync(
        Viewer viewer,
        IReadOnlyList<StreamHead> since,
        TimelineFilter filter,
        Language language,
        int most = MostEvents,
        string? provision = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var reports = await record.ReportsSinceAsync(viewer, since, cancellation).ConfigureAwait(false);
        var wanted = filter with { Since = since, Limit = provision is null ? most : 0, Skip = 0 };
        var lines = reports.Count == 0 ? [] : await new Timeline(record).RunAsync(viewer, wanted, language, cancellation).ConfigureAwait(false);
        var total = lines.Count;
        if (provision is not null)
        {
            var linked = await LinkedAsync(viewer, provision, cancellation).ConfigureAwait(false);
            var all = lines.Where(l => linked.Contains(l.Row.Event)).ToList();
            (lines, total) = ([.. all.Take(most)], all.Count);
        }
        else if (lines.Count == most)
        {
            total = (await record.SpansAsync(viewer, wanted, cancellation).ConfigureAwait(false)).Sum(s => s.Events);
        }
        var came = reports.Select(r => r.Id).ToHashSet();
        var fresh = new List<TimelineLine>();
        var (changed, contradicted) = (new List<ChangedEvent>(), new List<ChangedEvent>());
        foreach (var line in lines)
        {
            var all = await record.ClaimsOfEventAsync(viewer, line.Row.Event, cancellation).ConfigureAwait(false);
            IReadOnlyList<ClaimRow> rows = [.. all.Where(r => !r.IsOut)];
            if (rows.All(r => came.Contains(r.Report.Id)))
            {
                fresh.Add(line);
                continue;
            }
            var told = Changed(rows, came, language);
            (told.Against.Count > 0 ? contradicted : changed).Add(told);
        }
        return new RecordNews(
            reports.Count,
            await UncodedAsync(viewer, reports, cancellation).ConfigureAwait(false),
            fresh,
            changed,
            contradicted,
            await WordsAsync(viewer, since, language, cancellation).ConfigureAwait(false),
            total - lines.Count);
    }

    private async Task<HashSet<Hash256>> LinkedAsync(Viewer viewer, string provision, CancellationToken cancellation)
    {
        if (new ReadAgreement(record, pack).Find(provision) is not { } agreement) return [];
        var ids = agreement.Provisions.Where(p => string.Equals(p.Id, provision, StringComparison.OrdinalIgnoreCase)).Select(p => p.Id).ToList();
        var words = await record.ProvisionWordsAsync(viewer, ids, cancellation).ConfigureAwait(false);
        var links = await new LinkClaims(record).RunAsync(viewer, agreement, words, cancellation).ConfigureAwait(false);
        // The id of an agreement stands for all its provisions.
        return [.. links.Where(l => ids.Count == 0 || ids.Contains(l.Key)).SelectMany(l => l).Select(c => c.Event)];
    }

    private ChangedEvent Changed(IReadOnlyList<ClaimRow> rows, HashSet<Hash256> came, Language language)
    {
        var old = rows.Where(r => !came.Contains(r.Report.Id)).ToList();
        var news = rows.Where(r => came.Contains(r.Report.Id)).ToList();
        var before = EventSummary.Of([.. old.Select(r => (r.Claim, r.Report))]).Composed();
        var now = EventSummary.Of([.. rows.Select(r => (r.Claim, r.Report))]).Composed();
        var against = new List<FieldChange>();
        foreach (var row in news)
        {
            foreach (var key in Contradiction.Of(row.Claim, [.. old.Select(r => r.Claim)], IsWithin))
                against.Add(new FieldChange(key, Value(before, key, language), Value(row.Claim, key, language)));
        }
        var fields = DisagreeingFields.Keys
            .Select(key => new FieldChange(key, Value(before, key, language), Value(now, key, language)))
            .Where(f => f.Before != f.Now);
        return new ChangedEvent(rows[0].Event, EventSentence.Of(now, language), [.. fields], [.. against.Distinct()], news);
    }

    private static string Value(Claim claim, string key, Language language) => DisagreeingFields.Value(key, claim, language);

    // A town lies in the state whose code it has; a state has no other place in its stead.
    private bool IsWithin(ClaimMember place, ClaimMember other) =>
        place.Id == other.Id || place.Country == other.Country && pack.Find(other.Id)?.Actor.Kind == ActorKind.State;

    private async Task<IReadOnlyList<Report>> UncodedAsync(Viewer viewer, IReadOnlyList<Report> reports, CancellationToken cancellation)
    {
        var uncoded = new List<Report>();
        foreach (var report in reports)
        {
            if ((await record.ClaimsOfReportAsync(viewer, report.Id, cancellation).ConfigureAwait(false)).Count == 0) uncoded.Add(report);
        }
        return uncoded;
    }

    private async Task<IReadOnlyList<NewsWord>> WordsAsync(Viewer viewer, IReadOnlyList<StreamHead> since, Language language, CancellationToken cancellation)
    {
        var words = new List<NewsWord>();
        foreach (var entry in await record.EntriesSinceAsync(since, NewsWords.Kinds, cancellation).ConfigureAwait(false))
        {
            if (NewsWords.Read(entry) is not { } said) continue;
            var row = said.Claim is { } anchor ? await record.ClaimAsync(viewer, anchor.Id, cancellation).ConfigureAwait(false) : null;
            words.Add(new NewsWord(
                said.Kind,
                entry.Header.Author,
                entry.Header.Claimed,
                said.Reason,
                row?.Event,
                row is null ? said.Publisher : EventSentence.Of(row.Claim, language)));
        }
        return words;
    }
}
