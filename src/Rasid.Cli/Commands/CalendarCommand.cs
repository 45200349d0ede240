using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Packs;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid calendar</c>: what was planned or due, and what came of it.</summary>
internal static class CalendarCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var from = new Option<string>("--from") { Description = m["Calendar_From"], HelpName = m["Place_Date"] };
        var to = new Option<string>("--to") { Description = m["Calendar_To"], HelpName = m["Place_Date"] };
        var today = SharedOptions.Today(m);
        var ics = new Option<string>("--ics") { Description = m["Calendar_Ics"], HelpName = m["Place_File"] };
        var json = new Option<bool>("--json") { Description = m["Calendar_Json"] };
        var record = SharedOptions.Record(m);
        var command = new Command("calendar", m["Calendar_Description"]) { from, to, today, ics, json, record };
        command.SetAction(parsed =>
        {
            using var opened = SharedOptions.Open(session, parsed, record);
            var pack = LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record)));
            var (first, last) = (SharedOptions.Day(parsed, from, m), SharedOptions.Day(parsed, to, m));
            var day = SharedOptions.Today(parsed, today, pack, m);
            if ((last ?? day.AddDays(ReadCalendar.DaysAhead)) < (first ?? day.AddDays(-ReadCalendar.DaysBack))) throw new UsageException(m["Calendar_Order"]);
            var calendar = new ReadCalendar(opened, pack).RunAsync(Viewer.Public, first, last, m.Language, day).GetAwaiter().GetResult();
            if (parsed.GetValue(ics) is { } file) Write(session, opened, pack, calendar, file);
            else if (parsed.GetValue(json)) CalendarJson.Write(session, calendar);
            else new CalendarCard(session).Write(calendar);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Session session, RecordFile record, Pack pack, RecordCalendar calendar, string file)
    {
        var m = session.Messages;
        var written = record.LastWrittenAsync().GetAwaiter().GetResult() ?? DateTimeOffset.UnixEpoch;
        var bytes = CalendarFile.Of(calendar, m.IsArabic ? pack.NameAr : pack.NameEn, written, m.Language);
        // Written apart and moved, so that a full disk leaves no half of a calendar.
        var part = file + ".part";
        try
        {
            File.WriteAllBytes(part, bytes);
            File.Move(part, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(part)) File.Delete(part);
            throw new InputException(m.Format("Calendar_NotWritten", file, e.Message));
        }
        session.Output.WriteLine(m.Format("Calendar_Written", file, calendar.Entries.Count(e => e.Days is not null)));
    }
}
