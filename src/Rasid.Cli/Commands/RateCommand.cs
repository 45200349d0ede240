using System.CommandLine;
using Rasid.Records;
using Rasid.Records.Reports;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid rate</c>: a person's word on how far a publisher is to be relied upon, or how credible a claim is.</summary>
internal static class RateCommand
{
    private const string TakenBack = "NONE";

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var value = new Argument<string>("value") { Description = m["Rate_Value"], HelpName = "A-F|1-6|none" };
        var publisher = new Option<string>("--publisher") { Description = m["Rate_Publisher"], HelpName = m["Place_Name"] };
        var claim = new Option<string>("--claim") { Description = m["Rate_Claim"], HelpName = m["Place_Id"] };
        var because = new Option<string>("--because") { Description = m["Arrange_Because"], HelpName = m["Place_Words"], Required = true };
        var author = new Option<string>("--author") { Description = m["Arrange_Author"], HelpName = m["Place_Name"] };
        var record = SharedOptions.Record(m);
        var command = new Command("rate", m["Rate_Description"]) { value, publisher, claim, because, author, record };
        command.SetAction(parsed =>
        {
            var (degree, who, id) = (parsed.GetRequiredValue(value).ToUpperInvariant(), parsed.GetValue(publisher), parsed.GetValue(claim));
            if (degree == TakenBack) degree = "";
            if ((who is null) == (id is null)) throw new UsageException(m["Usage_RateOne"]);
            if (string.IsNullOrWhiteSpace(parsed.GetRequiredValue(because))) throw new UsageException(m["Usage_Because"]);
            if (degree.Length > 0 && !(id is null ? Rating.IsReliability(degree) : Rating.IsCredibility(degree)))
                throw new UsageException(id is null ? m.Format("Usage_Reliability", degree) : m.Format("Usage_Credibility", degree));
            var options = parsed.GetValue(author) is { Length: > 0 } name ? new RecordFileOptions { Author = name } : new RecordFileOptions();
            using var opened = SharedOptions.Open(session, parsed, record, options);
            Rate(session, opened, degree, who, id, parsed.GetRequiredValue(because)).GetAwaiter().GetResult();
            session.Output.WriteLine(m["Rate_Done"]);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task Rate(Session session, RecordFile record, string degree, string? publisher, string? claim, string reason)
    {
        if (publisher is not null)
        {
            // A name that no report has would rate nobody.
            await Named.CheckPublisherAsync(session, record, publisher).ConfigureAwait(false);
            await new RateRecord(record).SourceAsync(publisher, degree, reason).ConfigureAwait(false);
            return;
        }
        var found = await Named.FindAsync(record, claim!).ConfigureAwait(false);
        if (found.Kind != RecordIdKind.Claim || !await new RateRecord(record).ClaimAsync(Viewer.Public, found.Id, degree, reason).ConfigureAwait(false))
            throw new UsageException(session.Messages.Format("Usage_NoClaim", claim));
    }
}
