using System.Globalization;
using System.Text.Json;
using Rasid.Records;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>A calendar as JSON.</summary>
internal static class CalendarJson
{
    public static void Write(Session session, RecordCalendar calendar) => JsonOutput.Write(session, json =>
    {
        json.WriteStartObject();
        json.WriteString("from", Day(calendar.From));
        json.WriteString("to", Day(calendar.To));
        json.WriteString("as_of", Day(calendar.Today));
        json.WriteStartArray("entries");
        foreach (var entry in calendar.Entries) Entry(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Entry(Utf8JsonWriter json, CalendarEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("date", entry.Date);
        json.WriteString("fate", entry.Fate.ToString().ToLowerInvariant());
        json.WriteString("sentence", entry.Sentence);
        if (entry.DaysSince is { } days) json.WriteNumber("days_since", days);
        else json.WriteNull("days_since");
        if (entry.Planned is { } plan)
        {
            json.WriteString("event", RecordId.Full(RecordIdKind.Event, plan.Event));
            json.WriteString("claim", RecordId.Full(RecordIdKind.Claim, plan.Claim.Id));
            json.WriteString("report", RecordId.Full(RecordIdKind.Report, plan.Report.Id));
            json.WriteString("said_by", entry.SaidBy);
            json.WriteString("evidence", entry.Evidence);
        }
        if (entry.Due is { } due)
        {
            json.WriteString("agreement", entry.Agreement!.Id);
            json.WriteString("provision", due.Id);
        }
        if (entry.Outcome is { } outcome)
        {
            json.WriteStartObject("outcome");
            json.WriteString("event", RecordId.Full(RecordIdKind.Event, outcome.Row.Event));
            json.WriteString("report", RecordId.Full(RecordIdKind.Report, outcome.Row.Report.Id));
            json.WriteString("sentence", outcome.Sentence);
            json.WriteString("evidence", outcome.Evidence);
            json.WriteString("because", outcome.Because);
            json.WriteEndObject();
        }
        else json.WriteNull("outcome");
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
