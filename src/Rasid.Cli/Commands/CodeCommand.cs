using System.CommandLine;
using Rasid.Cli.Streams;
using Rasid.Intake;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid code</c>: a filter from reports, one JSON object a line, to what was read in them.</summary>
internal static class CodeCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var input = new Option<string>("--input") { Description = m["Code_Input"], HelpName = m["Place_File"] };
        var output = new Option<string>("--output") { Description = m["Code_Output"], HelpName = m["Place_File"] };
        var workers = new Option<int>("--workers") { Description = m["Code_Workers"], HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("code", m["Code_Description"]) { input, output, workers };
        command.SetAction(parsed => Run(session, parsed.GetValue(input), parsed.GetValue(output), parsed.GetValue(workers), SharedOptions.Given(session, parsed)));
        return command;
    }

    private static int Run(Session session, string? input, string? output, int workers, IReadOnlyList<string> packs)
    {
        var m = session.Messages;
        if (workers < 1) throw new UsageException(m["Usage_Workers"]);
        var file = input ?? ReportIntake.Pasted;
        using var from = file == ReportIntake.Pasted ? Console.OpenStandardInput() : Files.OpenRead(file, m);
        using var to = output is null ? StandardOutput.Open() : Files.Create(output, m);
        var data = LoadedData.Load(packs);
        var filter = new LineFilter(
            () => new CodeWorker(data.Engine, data.Intake, file, m),
            fault => session.Error.WriteLine(IntakeWording.At(m, file, fault.Line, fault.Sentence)),
            workers);
        return filter.Run(from, to) == 0 ? ExitCode.Done : ExitCode.BadInput;
    }
}
