using System.Globalization;
using Rasid.Records;
using Rasid.Records.Plans;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Writes a calendar: each plan and each due day with what came of it, and the words that say so.</summary>
internal sealed class CalendarCard(Session session)
{
    private readonly Messages _m = session.Messages;

    public void Write(RecordCalendar calendar)
    {
        session.Output.WriteLine(_m.Format("Calendar_Head", Day(calendar.From), Day(calendar.To), Day(calendar.Today)));
        if (calendar.Entries.Count == 0) session.Output.WriteLine(_m["Calendar_Empty"]);
        foreach (var entry in calendar.Entries) Write(entry);
    }

    private void Write(CalendarEntry entry)
    {
        session.Output.WriteLine();
        var date = TimelineTable.IsKnown(entry.Date) ? entry.Date : _m["Date_Unknown"];
        Line($"{date}  {Fate(entry)}  {(entry.Due is { } due ? _m.Format("Calendar_Due", entry.Agreement!.Id, due.Id, entry.Sentence) : entry.Sentence)}");
        if (entry.Planned is { } plan)
        {
            Line($"  {RecordId.Shown(RecordIdKind.Event, plan.Event)}  {ReportName.Of(plan.Report)}  {entry.SaidBy}");
            Line($"  {Quoted(entry.Evidence)}");
        }
        if (entry.Outcome is not { } outcome) return;
        Line($"  → {outcome.Sentence}  {RecordId.Shown(RecordIdKind.Event, outcome.Row.Event)}  {ReportName.Of(outcome.Row.Report)}");
        Line($"    {Quoted(outcome.Evidence)}");
        Line($"    {_m.Format("Calendar_Because", outcome.Because)}");
    }

    private string Fate(CalendarEntry entry) => entry switch
    {
        { Due: not null, Fate: PlanFate.Held } => _m["Calendar_DueDone"],
        { Due: not null, DaysSince: { } days } => _m.Format("Calendar_DueSince", days),
        { Fate: PlanFate.NoReport, DaysSince: { } days } => _m.Format("Calendar_NoReport", days),
        { Due: null } => _m["Fate_" + entry.Fate.ToString().ToLowerInvariant()],
        _ => _m["Calendar_DueToCome"],
    };

    private string Quoted(string words) => words.Length > 0 ? $"«{words.ReplaceLineEndings(" ")}»" : _m["Card_Redacted"];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Line(string text) => session.Output.WriteLine(_m.IsArabic && Session.IsTerminal ? Bidi.Isolate(text) : text);
}
