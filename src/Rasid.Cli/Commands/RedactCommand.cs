using System.CommandLine;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Reports;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid redact</c>: takes a report's words, or what an entry says, out of the record and its file; who did and why stays.</summary>
internal static class RedactCommand
{
    private const int EntryDigits = 8;
    private const int MostNamed = 10;

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var id = new Argument<string>("id") { Description = m["Redact_Id"], HelpName = m["Place_Id"] };
        var because = new Option<string>("--because", "--reason") { Description = m["Arrange_Because"], HelpName = m["Place_Words"], Required = true };
        var author = new Option<string>("--author") { Description = m["Arrange_Author"], HelpName = m["Place_Name"] };
        var copies = new Option<bool>("--copies") { Description = m["Redact_Copies"] };
        var record = SharedOptions.Record(m);
        var command = new Command("redact", m["Redact_Description"]) { id, because, author, copies, record };
        command.SetAction(parsed =>
        {
            var reason = parsed.GetRequiredValue(because);
            if (string.IsNullOrWhiteSpace(reason)) throw new UsageException(m["Usage_Because"]);
            var options = parsed.GetValue(author) is { Length: > 0 } who ? new RecordFileOptions { Author = who } : new RecordFileOptions();
            using var opened = SharedOptions.Open(session, parsed, record, options);
            var done = Redact(opened, parsed.GetRequiredValue(id), reason, parsed.GetValue(copies)).GetAwaiter().GetResult();
            return Tell(session, opened, done);
        });
        return command;
    }

    private static async Task<Redacting> Redact(RecordFile record, string typed, string reason, bool withCopies)
    {
        var redact = new RedactRecord(record);
        try
        {
            var found = await Named.FindAsync(record, typed).ConfigureAwait(false);
            if (found.Kind == RecordIdKind.Report && await redact.ReportAsync(Viewer.Public, found.Id, reason, withCopies).ConfigureAwait(false) is { } done) return done;
        }
        catch (RecordException e) when (e.Code == RecordFaults.NoSuchId)
        {
            // It may be an entry's.
        }
        var digits = (typed.Length > 2 && typed[1] == '-' ? typed[2..] : typed).ToLowerInvariant();
        return digits.Length >= EntryDigits && digits.All(char.IsAsciiHexDigit) && await redact.EntryAsync(digits, reason).ConfigureAwait(false) is { } said
            ? said
            : throw new RecordException(RecordFaults.NotRedactable, typed);
    }

    private static int Tell(Session session, RecordFile record, Redacting done)
    {
        var m = session.Messages;
        if (done.Result is not { } result) throw new InputException(m.Format("Redact_Same", Ids(done.Same)));
        session.Output.WriteLine(RecordDigest.Of(record.HeadsAsync().GetAwaiter().GetResult()));
        if (result.Entry is null) session.Error.WriteLine(m["Redact_Already"]);
        else if (done.Reports.Count > 0) session.Error.WriteLine(m.Format("Redact_Done", Ids(done.Reports)));
        else session.Error.WriteLine(m.Format("Redact_DoneEntry", done.Words[0].Entry));
        if (done.Near.Count > 0) session.Error.WriteLine(m.Format("Redact_Near", Ids(done.Near)));
        if (done.Reports.Count > 0)
        {
            foreach (var word in done.Words) session.Error.WriteLine(m.Format("Redact_Word", word.Kind, word.Author, word.Entry));
        }
        if (result.IsScrubbed) session.Error.WriteLine(m["Redact_Backups"]);
        else throw new InputException(m["Redact_NotScrubbed"]);
        return ExitCode.Done;
    }

    private static string Ids(IReadOnlyList<Report> reports) =>
        string.Join(", ", reports.Take(MostNamed).Select(r => RecordId.Shown(RecordIdKind.Report, r.Id))) + (reports.Count > MostNamed ? $", +{reports.Count - MostNamed}" : "");
}
