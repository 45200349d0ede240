using System.CommandLine;
using Rasid.Cli.Copies;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid brief</c>: what an adviser reads in the morning, every sentence with its report.</summary>
internal static class BriefCommand
{
    private const int Most = 200;

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var from = new Option<string>("--from") { Description = m["Brief_From"], HelpName = m["Place_Date"], Required = true };
        var to = new Option<string>("--to") { Description = m["Brief_To"], HelpName = m["Place_Date"], Required = true };
        var since = new Option<string>("--since") { Description = m["Brief_Since"], HelpName = m["Place_Date"] };
        var limit = new Option<int>("--limit") { Description = m["Brief_Limit"], HelpName = "N", DefaultValueFactory = _ => BriefRequest.UsualMost };
        var file = new Option<string>("--out", "-o") { Description = m["Brief_Out"], HelpName = "FILE.html|.docx|.pdf", Required = true };
        var replace = new Option<bool>("--replace") { Description = m["Option_Replace"] };
        var record = SharedOptions.Record(m);
        var command = new Command("brief", m["Brief_Description"]) { from, to, since, limit, file, replace, record };
        command.SetAction(parsed =>
        {
            var request = new BriefRequest(
                SharedOptions.Day(parsed, from, m)!.Value, SharedOptions.Day(parsed, to, m)!.Value, m.Language, SharedOptions.Day(parsed, since, m), parsed.GetValue(limit));
            if (request.To < request.From) throw new UsageException(m.Format("Usage_Period", parsed.GetValue(from), parsed.GetValue(to)));
            if (request.Most is < 1 or > Most) throw new UsageException(m.Format("Usage_Limit", request.Most, Most));
            var path = parsed.GetRequiredValue(file);
            var write = Writer(path, m);
            using var opened = SharedOptions.Open(session, parsed, record);
            var pack = LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record)));
            var brief = new ComposeBrief(opened, pack).RunAsync(Viewer.Public, request).GetAwaiter().GetResult();
            WholeFile.WriteAsync(path, parsed.GetValue(replace), m, async stream =>
            {
                await stream.WriteAsync(write(brief)).ConfigureAwait(false);
                return true;
            }).GetAwaiter().GetResult();
            session.Output.WriteLine(m.Format("Brief_Done", path, brief.Notes.Count, brief.Digest));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What writes a briefing, or a draft, as the file that its ending asks for.</summary>
    /// <exception cref="UsageException">The ending is none of those.</exception>
    /// <exception cref="InputException">There is no browser that prints.</exception>
    public static Func<Brief, byte[]> Writer(string path, Messages m) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" => BriefFile.Html,
        ".docx" => BriefFile.Docx,
        ".pdf" => Printed(m),
        _ => throw new UsageException(m.Format("Usage_BriefOut", path)),
    };

    // Looked for before anything is composed.
    private static Func<Brief, byte[]> Printed(Messages m)
    {
        var printer = Chromium.Find() ?? throw new InputException(m["Brief_NoChromium"]);
        return brief => printer.Print(BriefFile.Html(brief)) ?? throw new InputException(m.Format("Brief_NotPrinted", printer.Program));
    }
}
