using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid review list</c>: what was said in review, the last first.</summary>
internal static class ReviewListCommand
{
    private const int Page = 500;

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var id = new Argument<string>("id") { Description = m["Review_Where"], HelpName = m["Place_Id"], Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = m["Review_Json"] };
        var record = SharedOptions.Record(m);
        var command = new Command("list", m["Review_List"]) { id, json, record };
        command.SetAction(parsed =>
        {
            using var opened = SharedOptions.Open(session, parsed, record);
            Write(session, opened, parsed.GetValue(id), parsed.GetValue(json)).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task Write(Session session, RecordFile record, string? typed, bool isJson)
    {
        var rows = typed is null ? await AllAsync(record).ConfigureAwait(false) : await OnAsync(session, record, typed).ConfigureAwait(false);
        if (rows.Count == 0 && !isJson) session.Output.WriteLine(session.Messages["Review_Empty"]);
        var lines = new ReviewLines(session);
        foreach (var row in rows)
        {
            if (isJson) ReviewJson.Write(session, row);
            else lines.Write(ShowReview.Shown(row, session.Messages.Language), isNamed: true);
        }
    }

    private static async Task<List<ReviewRow>> AllAsync(RecordFile record)
    {
        var rows = new List<ReviewRow>();
        for (var skip = 0; ; skip += Page)
        {
            var page = await record.LatestReviewsAsync(Viewer.Public, skip, Page).ConfigureAwait(false);
            rows.AddRange(page);
            if (page.Count < Page) return rows;
        }
    }

    private static async Task<List<ReviewRow>> OnAsync(Session session, RecordFile record, string typed)
    {
        var found = await Named.FindAsync(record, typed).ConfigureAwait(false);
        IReadOnlyList<ClaimRow> claims = found.Kind switch
        {
            RecordIdKind.Claim => await record.ClaimAsync(Viewer.Public, found.Id).ConfigureAwait(false) is { } one ? [one] : [],
            RecordIdKind.Event => await record.ClaimsOfEventAsync(Viewer.Public, found.Id).ConfigureAwait(false),
            RecordIdKind.Report => await record.ClaimsOfReportAsync(Viewer.Public, found.Id).ConfigureAwait(false),
            _ => throw new UsageException(session.Messages.Format("Usage_NoClaim", typed)),
        };
        var rows = new List<ReviewRow>();
        foreach (var claim in claims) rows.AddRange((await record.ReviewsAsync(Viewer.Public, claim.Claim.Id).ConfigureAwait(false)).Reverse());
        return [.. rows.DistinctBy(r => r.Word.Id)];
    }
}
