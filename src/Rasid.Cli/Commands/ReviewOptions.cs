using System.CommandLine;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary>The options that say how fields of a claim should be.</summary>
internal sealed class ReviewOptions
{
    private readonly Option<string> _type, _mode, _status, _date, _place, _voice, _speaker;
    private readonly Option<string[]> _actors, _recipients;

    public ReviewOptions(Messages m, Command command)
    {
        _type = new Option<string>("--type", "-t") { Description = m["Review_Type"], HelpName = "CONSULT" };
        _mode = new Option<string>("--mode") { Description = m["Review_Mode"], HelpName = "visit" };
        _status = new Option<string>("--status", "-s") { Description = m["Review_Status"], HelpName = "planned" };
        _date = new Option<string>("--date", "-d") { Description = m["Review_Date"], HelpName = m["Place_Date"] };
        _actors = new Option<string[]>("--actor", "-a") { Description = m["Review_Actor"], HelpName = m["Place_Name"] };
        _recipients = new Option<string[]>("--recipient", "-r") { Description = m["Review_Recipient"], HelpName = m["Place_Name"] };
        _place = new Option<string>("--place", "-p") { Description = m["Review_Place"], HelpName = m["Place_Name"] };
        _voice = new Option<string>("--voice") { Description = m["Review_Voice"], HelpName = "author" };
        _speaker = new Option<string>("--speaker") { Description = m["Review_Speaker"], HelpName = m["Place_Name"] };
        foreach (var option in new Option[] { _type, _mode, _status, _date, _actors, _recipients, _place, _voice, _speaker }) command.Add(option);
    }

    public TypedClaim Of(ParseResult parsed) => new()
    {
        Type = parsed.GetValue(_type),
        Modes = parsed.GetValue(_mode),
        Status = parsed.GetValue(_status),
        Date = parsed.GetValue(_date),
        Actors = parsed.GetValue(_actors) is { Length: > 0 } actors ? actors : null,
        Recipients = parsed.GetValue(_recipients) is { Length: > 0 } recipients ? recipients : null,
        Place = parsed.GetValue(_place),
        Voice = parsed.GetValue(_voice),
        Speaker = parsed.GetValue(_speaker),
    };
}
