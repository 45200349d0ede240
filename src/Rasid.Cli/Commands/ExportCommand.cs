using System.CommandLine;
using System.Text;
using Rasid.Cli.Copies;
using Rasid.Cli.Streams;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid export</c>: events for other programs, and persons' reviews as gold, so that the coder is measured by those who use it.</summary>
internal static class ExportCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(Session session)
    {
        var m = session.Messages;
        return new Command("export", m["Export_Description"])
        {
            Events(session, "plover", ExportFormat.Plover, m["Export_Plover"]),
            Events(session, "csv", ExportFormat.Csv, m["Export_Csv"]),
            Events(session, "xlsx", ExportFormat.Xlsx, m["Export_Xlsx"]),
            Events(session, "geojson", ExportFormat.GeoJson, m["Export_GeoJson"]),
            Corrections(session),
        };
    }

    private static Command Events(Session session, string name, ExportFormat format, string description)
    {
        var m = session.Messages;
        var command = new Command(name, description);
        var events = new TimelineOptions(m, command);
        var claims = new Option<bool>("--claims") { Description = m["Export_Claims"] };
        var file = new Option<string>("--out", "-o") { Description = m["Export_Out"], HelpName = m["Place_File"], Required = format == ExportFormat.Xlsx };
        var replace = new Option<bool>("--replace") { Description = m["Option_Replace"] };
        var record = SharedOptions.Record(m);
        foreach (var option in new Option[] { claims, file, replace, record }) command.Add(option);
        command.SetAction(parsed =>
        {
            var request = new ExportRequest(format, events.Of(parsed), m.Language, parsed.GetValue(claims)) { FilterWords = events.Words(parsed) };
            using var opened = SharedOptions.Open(session, parsed, record);
            var pack = LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record)));
            var export = new ExportEvents(opened, pack);
            var summary = (parsed.GetValue(file) is { } path
                ? WholeFile.WriteAsync(path, parsed.GetValue(replace), m, stream => export.RunAsync(Viewer.Public, request, stream))
                : ToOutput(stream => export.RunAsync(Viewer.Public, request, stream))).GetAwaiter().GetResult();
            session.Error.WriteLine(m.Format("Export_Events", summary.Events, summary.Rows, summary.Digest));
            if (format == ExportFormat.GeoJson) session.Error.WriteLine(m.Format("Export_Unplaced", summary.WithoutPlace, summary.WithoutPosition));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<ExportSummary> ToOutput(Func<Stream, Task<ExportSummary>> write)
    {
        var output = new BufferedStream(StandardOutput.Open(), 1 << 16);
        await using (output.ConfigureAwait(false)) return await write(output).ConfigureAwait(false);
    }

    private static Command Corrections(Session session)
    {
        var m = session.Messages;
        var folder = new Argument<string>("folder") { Description = m["Export_Folder"], HelpName = m["Place_Folder"] };
        var skip = new Option<int>("--skip") { Description = m["Export_Skip"], HelpName = "0" };
        var record = SharedOptions.Record(m);
        var command = new Command("corrections", m["Export_Corrections"]) { folder, skip, record };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            if (parsed.GetValue(skip) < 0) throw new UsageException(m.Format("Usage_Skip", parsed.GetValue(skip)));
            using var opened = SharedOptions.Open(session, parsed, record);
            // What lay there before would be scored with what is written now.
            if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())) throw new InputException(m.Format("Export_NotEmpty", path));
            Write(session, opened, path, parsed.GetValue(skip)).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task Write(Session session, RecordFile record, string folder, int skip)
    {
        var m = session.Messages;
        var (reports, events, added, rejected, unreviewed) = (0, 0, 0, 0, 0);
        var lines = new StringBuilder();
        await foreach (var report in new ExportCorrections(record).RunAsync(Viewer.Public, skip).ConfigureAwait(false))
        {
            if (reports++ == 0)
            {
                Directory.CreateDirectory(Path.Combine(folder, "gold"));
                Directory.CreateDirectory(Path.Combine(folder, "texts"));
            }
            await File.WriteAllTextAsync(Path.Combine(folder, "gold", report.Doc + ".json"), report.Gold, Utf8).ConfigureAwait(false);
            await File.WriteAllTextAsync(Path.Combine(folder, "texts", report.Doc + ".txt"), report.Text, Utf8).ConfigureAwait(false);
            lines.Append(report.Input).Append('\n');
            (events, added, rejected, unreviewed) = (events + report.Events, added + report.Added, rejected + report.Rejected, unreviewed + report.Unreviewed);
        }
        if (reports == 0) throw new InputException(m["Export_Nothing"]);
        await File.WriteAllTextAsync(Path.Combine(folder, "input.jsonl"), lines.ToString(), Utf8).ConfigureAwait(false);
        session.Output.WriteLine(m.Format("Export_Done", reports, events, added, rejected, unreviewed, folder));
        if (reports == ExportCorrections.Most) session.Error.WriteLine(m.Format("Export_More", skip + reports));
    }
}
