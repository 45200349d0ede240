using System.CommandLine;
using Rasid.Coding;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary>The options that say which events of the record are meant.</summary>
internal sealed class TimelineOptions
{
    private readonly Messages _m;
    private readonly Option<string> _from, _to, _actor, _type, _status, _place, _review;

    public TimelineOptions(Messages m, Command command)
    {
        _m = m;
        _from = new Option<string>("--from") { Description = m["Timeline_From"], HelpName = m["Place_Date"] };
        _to = new Option<string>("--to") { Description = m["Timeline_To"], HelpName = m["Place_Date"] };
        _actor = new Option<string>("--actor") { Description = m["Timeline_Actor"], HelpName = m["Place_Name"] };
        _type = new Option<string>("--type") { Description = m["Timeline_Type"], HelpName = "CONSULT" };
        _status = new Option<string>("--status") { Description = m["Timeline_Status"], HelpName = "planned" };
        _place = new Option<string>("--place") { Description = m["Timeline_Place"], HelpName = m["Place_Name"] };
        _review = new Option<string>("--review") { Description = m["Timeline_Review"], HelpName = TimelineFilter.Rejected };
        foreach (var option in All) command.Add(option);
    }

    private IEnumerable<Option<string>> All => [_from, _to, _actor, _type, _status, _place, _review];

    /// <summary>The filter that was typed.</summary>
    /// <exception cref="UsageException">A value is none of those that there are.</exception>
    public TimelineFilter Of(ParseResult parsed) => new(
        SharedOptions.Day(parsed, _from, _m), SharedOptions.Day(parsed, _to, _m), parsed.GetValue(_actor),
        Type(parsed.GetValue(_type), _m), Status(parsed.GetValue(_status), _m), parsed.GetValue(_place), Review: Review(parsed.GetValue(_review), _m));

    /// <summary>The options as they were typed; empty when none was.</summary>
    public string Words(ParseResult parsed) =>
        string.Join(' ', All.Where(o => parsed.GetValue(o) is not null).Select(o => $"{o.Name} \"{parsed.GetValue(o)}\""));

    internal static string? Type(string? name, Messages m) => name is null ? null
        : CodingNames.ParseType(name)?.Name() ?? throw new UsageException(m.Format("Usage_Type", name, string.Join(", ", Enum.GetValues<EventType>().Select(t => t.Name()))));

    private static string? Review(string? name, Messages m) => name is null ? null
        : name.ToLowerInvariant() is TimelineFilter.Reviewed or TimelineFilter.Unreviewed or TimelineFilter.Rejected ? name.ToLowerInvariant()
        : throw new UsageException(m.Format("Usage_Review", name));

    private static string? Status(string? name, Messages m) => name is null ? null
        : CodingNames.ParseStatus(name)?.Name() ?? throw new UsageException(m.Format("Usage_Status", name, string.Join(", ", Enum.GetValues<Status>().Select(s => s.Name()))));
}
