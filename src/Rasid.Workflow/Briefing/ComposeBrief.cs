using Rasid.Packs;
using Rasid.Records;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Composes a briefing from coded fields; nothing in it is written freely. The same record gives the same briefing.</summary>
/// <param name="record">The record.</param>
/// <param name="pack">The process.</param>
public sealed class ComposeBrief(IRecord record, Pack pack)
{
    /// <summary>The briefing.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="request">Which.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<Brief> RunAsync(Viewer viewer, BriefRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var language = request.Language;
        var digest = await SeenDigest.OfAsync(record, viewer, cancellation).ConfigureAwait(false);
        var notes = new BriefNotes(record, viewer, language);
        var events = new BriefEvents(request.Most);
        await foreach (var row in record.TimelineRowsAsync(viewer, new TimelineFilter(request.From, request.To), cancellation).ConfigureAwait(false))
            events.Add(row, request.From, request.To);
        // Most deeds are told without their day: those are of the period in which they were told.
        var undated = new TimelineFilter(OnlyUndated: true, ToldFrom: request.From, ToldTo: request.To);
        await foreach (var row in record.TimelineRowsAsync(viewer, undated, cancellation).ConfigureAwait(false)) events.Add(row, request.From, request.To);
        var scope = new BriefScope(record, pack, viewer, request, notes);
        BriefSection[] sections =
        [
            await new BriefHappened(scope).RunAsync(events, cancellation).ConfigureAwait(false),
            await new BriefPromised(scope).RunAsync(cancellation).ConfigureAwait(false),
            await new BriefDisputed(scope).RunAsync(events, cancellation).ConfigureAwait(false),
            await new BriefNext(scope).RunAsync(cancellation).ConfigureAwait(false),
            await new BriefChanges(scope).RunAsync(cancellation).ConfigureAwait(false),
        ];
        var period = request.From == request.To
            ? DayWords.Of(request.From, language)
            : DayWords.Of($"{request.From:yyyy-MM-dd}/{request.To:yyyy-MM-dd}", language);
        return new Brief(
            language,
            BriefWords.Of("title", language, language == Language.Arabic ? pack.NameAr : pack.NameEn),
            period,
            events.Count == 0 ? BriefWords.Of("summary.none", language, period) : BriefWords.Of("summary", language, events.Count, events.Claims),
            sections,
            notes.All,
            digest,
            BriefWords.Of("digest", language, digest));
    }
}
