using System.Globalization;
using System.Text;
using Rasid.Records;
using Rasid.Records.Plans;
using Rasid.Time;

namespace Rasid.Workflow;

/// <summary>A calendar as iCalendar (RFC 5545), for calendar programs: whole days, each with its citation. The same calendar gives the same bytes.</summary>
public static class CalendarFile
{
    private const int MostOctets = 75;

    /// <summary>The bytes of the file, UTF-8.</summary>
    /// <param name="calendar">The calendar; what has no day is left out, and an open side is closed at the day that is known.</param>
    /// <param name="process">Name of the process, which becomes the calendar's.</param>
    /// <param name="written">When the record was last written to: the stamp of every entry.</param>
    /// <param name="language">Language of what it says.</param>
    public static byte[] Of(RecordCalendar calendar, string process, DateTimeOffset written, Language language)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Rasid//Rasid//" + (language == Language.Arabic ? "AR" : "EN"));
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "X-WR-CALNAME:" + Escaped(process));
        foreach (var entry in calendar.Entries.Where(e => e.Days is not null)) Write(text, entry, entry.Days!.Value, written, language);
        Line(text, "END:VCALENDAR");
        return new UTF8Encoding(false).GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, CalendarEntry entry, DateRange days, DateTimeOffset written, Language language)
    {
        if ((days.From ?? days.To) is not { } first || (days.To ?? days.From) is not { } last) return;
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{(entry.Planned is { } plan ? RecordId.Full(RecordIdKind.Event, plan.Event) : $"{entry.Agreement!.Id}.{entry.Due!.Id}")}@rasid");
        Line(text, "DTSTAMP:" + written.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Line(text, "DTSTART;VALUE=DATE:" + Day(first));
        Line(text, "DTEND;VALUE=DATE:" + Day(last < DateOnly.MaxValue ? last.AddDays(1) : last));
        var fate = Wording.Get("fate." + entry.Fate.ToString().ToLowerInvariant(), language);
        Line(text, "SUMMARY:" + Escaped(entry.Due is { } due ? $"{due.Id}: {entry.Sentence} ({fate})" : $"{entry.Sentence} ({fate})"));
        Line(text, "DESCRIPTION:" + Escaped(Description(entry, language)));
        Line(text, "STATUS:" + (entry.Fate switch { PlanFate.Held => "CONFIRMED", PlanFate.Cancelled or PlanFate.Postponed => "CANCELLED", _ => "TENTATIVE" }));
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Description(CalendarEntry entry, Language language)
    {
        var lines = new List<string>();
        if (entry.Due is { } due) lines.Add(due.Duty(language == Language.Arabic));
        if (entry.DaysSince is { } days) lines.Add(Wording.Fill("plan.since", language, days.ToString(CultureInfo.InvariantCulture)));
        if (entry.Planned is { } plan)
        {
            lines.Add($"«{entry.Evidence.ReplaceLineEndings(" ")}»");
            lines.Add($"{entry.SaidBy} · {Source(plan.Report)} · {RecordId.Shown(RecordIdKind.Claim, plan.Claim.Id)}");
        }
        if (entry.Outcome is { } outcome)
        {
            lines.Add($"{outcome.Sentence}: «{outcome.Evidence.ReplaceLineEndings(" ")}»");
            lines.Add($"{Source(outcome.Row.Report)} · {RecordId.Shown(RecordIdKind.Event, outcome.Row.Event)}");
        }
        return string.Join('\n', lines);
    }

    private static string Source(Records.Reports.Report report) =>
        report.Description.Publisher.Length > 0 ? report.Description.Publisher : RecordId.Shown(RecordIdKind.Report, report.Id);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => new StringBuilder(text)
        .Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\r\n", "\\n").Replace("\n", "\\n").Replace("\r", "\\n").ToString();

    // A line is of at most 75 octets, and goes on after a line end and a blank; no character is cut.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
