using System.Globalization;
using Rasid.Records;
using Rasid.Records.Plans;

namespace Rasid.Workflow;

/// <summary>What was planned or due in a window of days and was not confirmed: no report says what came of it, or a report puts it off or calls it off.</summary>
internal sealed class UnconfirmedQuestion : IQuestion
{
    public QuestionInfo Info { get; } = new("unconfirmed", "", ["from", "to"], "unconfirmed --from 2021-01-01 --to 2023-12-31");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var written = await context.Record.LastWrittenAsync(cancellation).ConfigureAwait(false);
        var today = ProcessDay.Of(written ?? DateTimeOffset.UnixEpoch, context.Pack);
        var to = asked.Options.To ?? (asked.Options.From is null || asked.Options.From < today ? today : null);
        var from = asked.Options.From ?? (to is { } last && last.DayNumber > ReadCalendar.DaysBack ? last.AddDays(-ReadCalendar.DaysBack) : null);
        var calendar = await new ReadCalendar(context.Record, context.Pack).RunAsync(context.Viewer, from, to, context.Language, today, cancellation).ConfigureAwait(false);
        var open = calendar.Entries.Where(e => e.Fate is PlanFate.NoReport or PlanFate.Postponed or PlanFate.Cancelled).ToList();
        var page = open.Skip(asked.Options.Skip).Take(asked.Options.Take).ToList();
        return new Answer(
            Info.Id,
            AskTitle.Of(context, "q.unconfirmed", asked),
            [
                Part("unconfirmed.no-report", e => e.Fate == PlanFate.NoReport && e.Due is null),
                Part("unconfirmed.changed", e => e.Fate is PlanFate.Postponed or PlanFate.Cancelled),
                Part("unconfirmed.due", e => e.Fate == PlanFate.NoReport && e.Due is not null),
            ],
            open.Count)
        {
            Note = context.Fill(
                "unconfirmed.note", Day(calendar.From), Day(calendar.To), Day(calendar.Today), calendar.Entries.Count(e => e.Fate == PlanFate.Held), calendar.Entries.Count(e => e.Fate == PlanFate.ToCome)),
        };

        AnswerSection Part(string key, Func<CalendarEntry, bool> belongs) =>
            context.Section(key, [.. page.Where(belongs).Select(e => Line(context, e))]) with { Total = open.Count(belongs) };
    }

    private static AnswerLine Line(AskContext context, CalendarEntry entry)
    {
        var citations = new List<AnswerCitation>();
        if (entry.Planned is { } plan) citations.Add(Cite(plan, entry.Evidence, entry.SaidBy));
        if (entry.Outcome is { } outcome) citations.Add(Cite(outcome.Row, outcome.Evidence, EventSentence.Says(outcome.Row.Claim.Attribution, context.Language)));
        if (entry.Due is { } due) citations.Add(AnswerCitation.OfRow(due.Row));
        var notes = new List<string>();
        if (entry.Outcome is { } came) notes.Add($"{Wording.Get("fate." + entry.Fate.ToString().ToLowerInvariant(), context.Language)}: {came.Sentence} ({came.Because})");
        if (entry.DaysSince is { } days) notes.Add(Wording.Fill("plan.since", context.Language, days.ToString(CultureInfo.InvariantCulture)));
        return new AnswerLine(entry.Sentence, entry.Date, citations)
        {
            Event = entry.Planned?.Event,
            Status = entry.Planned?.Claim.Status ?? "",
            Who = entry.Due is { } owed ? [.. owed.Obliged.Select(p => p.Actor)] : [],
            Notes = notes,
        };
    }

    private static AnswerCitation Cite(Storage.TimelineRow row, string evidence, string saidBy) => new(
        row.Report, RecordIdKind.Claim, row.Claim.Id, string.Join(' ', evidence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), saidBy);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
