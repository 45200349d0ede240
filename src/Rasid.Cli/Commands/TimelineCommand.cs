using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Coding;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid timeline</c>: the events of the record in order of their dates.</summary>
internal static class TimelineCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var from = new Option<string>("--from") { Description = m["Timeline_From"], HelpName = m["Place_Date"] };
        var to = new Option<string>("--to") { Description = m["Timeline_To"], HelpName = m["Place_Date"] };
        var actor = new Option<string>("--actor") { Description = m["Timeline_Actor"], HelpName = m["Place_Name"] };
        var type = new Option<string>("--type") { Description = m["Timeline_Type"], HelpName = "CONSULT" };
        var status = new Option<string>("--status") { Description = m["Timeline_Status"], HelpName = "planned" };
        var place = new Option<string>("--place") { Description = m["Timeline_Place"], HelpName = m["Place_Name"] };
        var review = new Option<string>("--review") { Description = m["Timeline_Review"], HelpName = TimelineFilter.Rejected };
        var json = new Option<bool>("--json") { Description = m["Timeline_Json"] };
        var record = SharedOptions.Record(m);
        var command = new Command("timeline", m["Timeline_Description"]) { from, to, actor, type, status, place, review, json, record };
        command.SetAction(parsed =>
        {
            var filter = new TimelineFilter(
                SharedOptions.Day(parsed, from, m), SharedOptions.Day(parsed, to, m), parsed.GetValue(actor),
                Type(parsed.GetValue(type), m), Status(parsed.GetValue(status), m), parsed.GetValue(place), Review: Review(parsed.GetValue(review), m));
            using var opened = SharedOptions.Open(session, parsed, record);
            var lines = new Timeline(opened).RunAsync(Viewer.Public, filter, m.Language).GetAwaiter().GetResult();
            if (parsed.GetValue(json)) TimelineJson.Write(session, lines);
            else TimelineTable.Write(session, lines);
            return ExitCode.Done;
        });
        return command;
    }

    private static string? Review(string? name, Messages m) => name is null ? null
        : name.ToLowerInvariant() is TimelineFilter.Reviewed or TimelineFilter.Unreviewed or TimelineFilter.Rejected ? name.ToLowerInvariant()
        : throw new UsageException(m.Format("Usage_Review", name));

    internal static string? Type(string? name, Messages m) => name is null ? null
        : CodingNames.ParseType(name)?.Name() ?? throw new UsageException(m.Format("Usage_Type", name, string.Join(", ", Enum.GetValues<EventType>().Select(t => t.Name()))));

    private static string? Status(string? name, Messages m) => name is null ? null
        : CodingNames.ParseStatus(name)?.Name() ?? throw new UsageException(m.Format("Usage_Status", name, string.Join(", ", Enum.GetValues<Status>().Select(s => s.Name()))));
}
