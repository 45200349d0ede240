using Rasid.Records.Plans;

namespace Rasid.Workflow;

/// <summary>What was planned for the period, and what came of it; and what falls due after it.</summary>
internal sealed class BriefPlanned(BriefScope scope)
{
    private const int Most = 10;
    private const int MostDue = 4;
    private const int DaysAhead = 90;

    /// <summary>The plans of the period, each with its fate; null when there was none. The number is of those left out.</summary>
    public async Task<(BriefGroup? Group, int Left)> OfPeriodAsync(CancellationToken cancellation)
    {
        var calendar = await CalendarAsync(scope.Request.From, scope.Request.To, cancellation).ConfigureAwait(false);
        var plans = calendar.Entries.Where(e => e.Planned is not null && e.Days is { From: { } from, To: { } to } && from >= scope.Request.From && to <= scope.Request.To).ToList();
        var items = new List<BriefItem>();
        foreach (var plan in plans.Take(Most)) items.Add(await ItemAsync(plan, cancellation).ConfigureAwait(false));
        return (items.Count == 0 ? null : new BriefGroup(BriefWords.Of("theme.planned", scope.Language), items), plans.Count - items.Count);
    }

    /// <summary>What clauses fall due in the quarter after the period; empty when none does.</summary>
    public async Task<string> DueAsync(CancellationToken cancellation)
    {
        var (from, language) = (scope.Request.To.AddDays(1), scope.Language);
        var calendar = await CalendarAsync(from, from.AddDays(DaysAhead), cancellation).ConfigureAwait(false);
        var dues = calendar.Entries.Where(e => e.Due is not null && e.Fate == PlanFate.ToCome).ToList();
        if (dues.Count == 0) return "";
        var names = string.Join(BriefWords.Of("left.between", language), dues.Take(MostDue).Select(d => BriefWords.Of("due", language, d.Sentence, DayWords.Of(d.Due!.LastDue!.Value, language))));
        return BriefWords.Of("clauses.due", language, DaysAhead, dues.Count, dues.Count > MostDue ? names + BriefWords.Of("more", language) : names);
    }

    private Task<RecordCalendar> CalendarAsync(DateOnly from, DateOnly to, CancellationToken cancellation) =>
        new ReadCalendar(scope.Record, scope.Pack).RunAsync(scope.Viewer, from, to, scope.Language, scope.Request.To, cancellation);

    private async Task<BriefItem> ItemAsync(CalendarEntry entry, CancellationToken cancellation)
    {
        var language = scope.Language;
        var plan = entry.Planned!;
        var fate = entry.Outcome is { } outcome
            ? BriefWords.Of("fate.told", language, Wording.Get("fate." + entry.Fate.ToString().ToLowerInvariant(), language), outcome.Sentence)
            : Wording.Get("fate." + entry.Fate.ToString().ToLowerInvariant(), language);
        var notes = new List<int>(await scope.CiteAsync([(plan.Claim, plan.Report)], cancellation).ConfigureAwait(false));
        if (entry.Outcome is { } told) notes.AddRange(await scope.CiteAsync([(told.Row.Claim, told.Row.Report)], cancellation).ConfigureAwait(false));
        return new BriefItem(DayWords.Of(entry.Date, language), BriefWords.Of("planned", language, entry.Sentence, fate), notes, plan.Event, []);
    }
}
