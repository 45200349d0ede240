using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What every part of a briefing is made with.</summary>
internal sealed record BriefScope(IRecord Record, Pack Pack, Viewer Viewer, BriefRequest Request, BriefNotes Notes)
{
    public Language Language => Request.Language;

    /// <summary>One of an event's claims that speak for it, the one that stands on the timeline first.</summary>
    public async Task<IReadOnlyList<ClaimRow>> ClaimsAsync(TimelineRow row, CancellationToken cancellation)
    {
        var first = new ClaimRow(row.Claim, row.Event, "", row.Report) { Verdict = row.Verdict };
        if (row.Claims == 1) return [first];
        var all = await Record.ClaimsOfEventAsync(Viewer, row.Event, cancellation).ConfigureAwait(false);
        return [first, .. all.Where(c => !c.IsOut && c.Claim.Id != row.Claim.Id)];
    }

    /// <summary>An event in one sentence with who says so, its footnotes and its date.</summary>
    public async Task<BriefItem> ItemAsync(TimelineRow row, CancellationToken cancellation)
    {
        var claims = await ClaimsAsync(row, cancellation).ConfigureAwait(false);
        return new BriefItem(
            Day(row),
            Sentence(row.Claim, row.Publishers),
            await Notes.OfAsync(claims.Select(c => (c.Claim, c.Report)), cancellation).ConfigureAwait(false),
            row.Event,
            []);
    }

    // Without a day of its own an event has the day on which it was told, and says so.
    private string Day(TimelineRow row) =>
        row.Claim.Date.Length > 0 ? DayWords.Of(row.Claim.Date, Language)
        : ClaimCells.Published(row.Report) is { Length: > 0 } published ? BriefWords.Of("told", Language, DayWords.Of(published, Language)) : "";

    /// <summary>The sentence of a claim with who says so and how many publishers tell it.</summary>
    public string Sentence(Claim claim, int publishers, string? sentence = null)
    {
        sentence ??= EventSentence.Of(claim, Language);
        // Who calls, promises or denies says so himself.
        var isOwn = claim.Attribution.Speaker is { Id.Length: > 0 } speaker && claim.Actors.Any(a => a.Id == speaker.Id);
        var said = claim.Attribution.Kind == "author" || isOwn ? "" : BriefWords.Of("said", Language, EventSentence.Says(claim.Attribution, Language));
        var told = publishers > 1 ? BriefWords.Of("publishers", Language, publishers) : "";
        return BriefWords.Of("item", Language, sentence + said + told);
    }

    /// <summary>Footnotes of claims.</summary>
    public Task<IReadOnlyList<int>> CiteAsync(IEnumerable<(Claim, Report)> claims, CancellationToken cancellation) => Notes.OfAsync(claims, cancellation);

    /// <summary>Title of a part.</summary>
    public string Title(string key) => BriefWords.Of("section." + key, Language);
}
