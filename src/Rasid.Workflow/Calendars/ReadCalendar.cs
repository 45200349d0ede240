using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Plans;
using Rasid.Storage;
using Rasid.Time;

namespace Rasid.Workflow;

/// <summary>Puts together what was planned and what is due with what came of it.</summary>
/// <param name="record">The record.</param>
/// <param name="pack">Its agreements say what is due.</param>
public sealed class ReadCalendar(IRecord record, Pack pack)
{
    /// <summary>Days back from today where no first day is given: 90.</summary>
    public const int DaysBack = 90;

    /// <summary>Days ahead of today where no last day is given: 365.</summary>
    public const int DaysAhead = 365;

    // Plans without a day, and plans of which reports without a day are asked for one by one: more would take long.
    private const int MostUndated = 200;

    /// <summary>The calendar of a window.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="from">First day; null for <see cref="DaysBack"/> days before today.</param>
    /// <param name="to">Last day; null for <see cref="DaysAhead"/> days after today.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="today">As of which day days are counted.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<RecordCalendar> RunAsync(
        Viewer viewer, DateOnly? from, DateOnly? to, Language language, DateOnly today, CancellationToken cancellation = default)
    {
        var (first, last) = (from ?? today.AddDays(-DaysBack), to ?? today.AddDays(DaysAhead));
        var plans = await RowsAsync(viewer, new TimelineFilter(first, last, Status: "planned", Undated: false), cancellation).ConfigureAwait(false);
        var open = await RowsAsync(viewer, new TimelineFilter(Status: "planned", OnlyUndated: true, Limit: MostUndated), cancellation).ConfigureAwait(false);
        plans = [.. plans, .. open.Where(r => Told(r) is not { } told || (told >= first && told <= last))];
        var undated = new Dictionary<(string Actor, string Type), IReadOnlyList<TimelineRow>>();
        var later = await LaterAsync(viewer, plans, first, last, cancellation).ConfigureAwait(false);
        var entries = new List<CalendarEntry>();
        foreach (var plan in plans)
        {
            var match = Best(plan, later.GetValueOrDefault(plan.Claim.Type) ?? []);
            if (match is null && plans.Count <= MostUndated) match = Best(plan, await UndatedAsync(viewer, plan, undated, cancellation).ConfigureAwait(false));
            entries.Add(await EntryAsync(viewer, plan, match, language, today, cancellation).ConfigureAwait(false));
        }
        entries.AddRange(await DuesAsync(viewer, first, last, language, today, cancellation).ConfigureAwait(false));
        return new RecordCalendar(first, last, today, [.. entries.OrderBy(e => e.Days is null).ThenBy(e => e.Days?.From ?? e.Days?.To ?? DateOnly.MinValue)]);
    }

    private Task<IReadOnlyList<TimelineRow>> RowsAsync(Viewer viewer, TimelineFilter filter, CancellationToken cancellation) =>
        record.TimelineAsync(viewer, filter, cancellation);

    // Of each type of plan once all that happened, failed or was planned anew around the window.
    private async Task<Dictionary<string, List<TimelineRow>>> LaterAsync(
        Viewer viewer, IReadOnlyList<TimelineRow> plans, DateOnly first, DateOnly last, CancellationToken cancellation)
    {
        var later = new Dictionary<string, List<TimelineRow>>(StringComparer.Ordinal);
        var (from, to) = (first.AddDays(-PlanMatch.Early), last.AddDays(PlanMatch.LongestOpen));
        foreach (var type in plans.Select(p => p.Claim.Type).Distinct(StringComparer.Ordinal))
        {
            var rows = new List<TimelineRow>();
            foreach (var status in (string[])["happened", "ongoing", "failed", "planned"])
                rows.AddRange(await RowsAsync(viewer, new TimelineFilter(from, to, Type: type, Status: status, Undated: false), cancellation).ConfigureAwait(false));
            if (type == "CONSULT")
                rows.AddRange(await RowsAsync(viewer, new TimelineFilter(from, to, Type: "REJECT", Undated: false), cancellation).ConfigureAwait(false));
            later[type] = rows;
        }
        return later;
    }

    private async Task<IReadOnlyList<TimelineRow>> UndatedAsync(
        Viewer viewer, TimelineRow plan, Dictionary<(string Actor, string Type), IReadOnlyList<TimelineRow>> asked, CancellationToken cancellation)
    {
        if (plan.Claim.Actors.Concat(plan.Claim.Recipients).FirstOrDefault(m => m.Id.Length > 0 && !m.Id.Contains(':', StringComparison.Ordinal)) is not { } known) return [];
        var found = new List<TimelineRow>();
        foreach (var type in plan.Claim.Type == "CONSULT" ? (string[])["CONSULT", "REJECT"] : [plan.Claim.Type])
        {
            // Few people make many plans.
            if (!asked.TryGetValue((known.Id, type), out var rows))
                asked[(known.Id, type)] = rows = await RowsAsync(viewer, new TimelineFilter(Actor: known.Id, Type: type, OnlyUndated: true, Limit: MostUndated), cancellation).ConfigureAwait(false);
            found.AddRange(rows);
        }
        return found;
    }

    // That it was held says more than that it was called off, and that more than a new day; of several the one that is told first.
    private static (TimelineRow Row, PlanMatch Match)? Best(TimelineRow plan, IReadOnlyList<TimelineRow> later)
    {
        var matches = later.Where(r => r.Event != plan.Event)
            .Select(r => (Row: r, Match: PlanMatch.Of(plan.Claim, plan.Report, r.Claim, r.Report))).Where(m => m.Match is not null).ToList();
        foreach (var fate in (PlanFate[])[PlanFate.Held, PlanFate.Postponed, PlanFate.Cancelled])
        {
            if (matches.Where(m => m.Match!.Fate == fate).OrderByDescending(m => m.Match!.Because.Count).ThenBy(m => Told(m.Row)).FirstOrDefault() is { Row: { } row, Match: { } match })
                return (row, match);
        }
        return null;
    }

    private async Task<CalendarEntry> EntryAsync(
        Viewer viewer, TimelineRow plan, (TimelineRow Row, PlanMatch Match)? match, Language language, DateOnly today, CancellationToken cancellation)
    {
        var days = EdtfDays.Of(plan.Claim.Date);
        var end = days is null ? Told(plan) : days.Value.To;
        // Of what has neither a day nor a day of its report nobody can say that it is still to come.
        var fate = match?.Match.Fate ?? (end is { } day && day >= today ? PlanFate.ToCome : PlanFate.NoReport);
        return new CalendarEntry(days, plan.Claim.Date, EventSentence.Of(plan.Claim, language), fate)
        {
            Planned = plan,
            SaidBy = EventSentence.Says(plan.Claim.Attribution, language),
            Evidence = await WordsAsync(viewer, plan, cancellation).ConfigureAwait(false),
            Outcome = match is { } found
                ? new CalendarOutcome(
                    found.Row, EventSentence.Of(found.Row.Claim, language), await WordsAsync(viewer, found.Row, cancellation).ConfigureAwait(false), Why(found.Match, language))
                : null,
            DaysSince = fate == PlanFate.NoReport && end is { } passed ? today.DayNumber - passed.DayNumber : null,
        };
    }

    private async Task<string> WordsAsync(Viewer viewer, TimelineRow row, CancellationToken cancellation) =>
        ShowRecord.Slice(await record.TextAsync(viewer, row.Report.Id, cancellation).ConfigureAwait(false), row.Claim.Evidence);

    private static string Why(PlanMatch match, Language language) =>
        string.Join(Wording.Get("link.comma", language), match.Because.Select(b => Wording.Fill("plan." + b.Part, language, b.Value)));

    private async Task<IReadOnlyList<CalendarEntry>> DuesAsync(Viewer viewer, DateOnly first, DateOnly last, Language language, DateOnly today, CancellationToken cancellation)
    {
        var entries = new List<CalendarEntry>();
        foreach (var agreement in pack.Agreements.Where(a => a.Provisions.Any(p => IsWithin(p.LastDue, first, last))))
        {
            var due = agreement.Provisions.Where(p => IsWithin(p.LastDue, first, last)).ToList();
            var ids = due.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
            var asked = agreement with { Provisions = due, Rules = [.. agreement.Rules.Where(r => r.Provisions.Any(ids.Contains))] };
            var ledgers = await ReadAgreement.LedgersAsync(record, viewer, [asked], language, today, false, cancellation).ConfigureAwait(false);
            foreach (var clause in ledgers.SelectMany(l => l.Clauses))
            {
                var day = clause.Provision.LastDue!.Value;
                var fate = clause.Commitment.Score >= 3 ? PlanFate.Held : day < today ? PlanFate.NoReport : PlanFate.ToCome;
                entries.Add(new CalendarEntry(DateRange.Day(day), clause.Provision.Due, clause.Provision.Label(language == Language.Arabic), fate)
                {
                    Due = clause.Provision,
                    Agreement = agreement,
                    DaysSince = clause.Commitment.OverdueDays,
                });
            }
        }
        return entries;
    }

    private static bool IsWithin(DateOnly? day, DateOnly first, DateOnly last) => day >= first && day <= last;

    // A month at most: a longer span says nothing of when something was told.
    private static DateOnly? Told(TimelineRow row) =>
        EdtfDays.Of(row.Report.Published.Value) is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber <= 31 ? from : null;
}
