using Rasid.Records;
using Rasid.Records.Reports;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary>Finds what a person means: by the first digits of an id, or a report by its given id or the file that it came from.</summary>
internal static class Named
{
    private const int Page = 500;

    /// <exception cref="RecordException">Nothing or several things are meant.</exception>
    public static async Task<RecordRef> FindAsync(IRecordReads record, string typed)
    {
        try
        {
            return await new ShowRecord(record).FindAsync(Viewer.Public, typed).ConfigureAwait(false);
        }
        catch (RecordException e) when (e.Code == RecordFaults.NoSuchId)
        {
            var reports = await ReportsAsync(record, typed).ConfigureAwait(false);
            return reports.Count switch
            {
                0 => throw new RecordException(RecordFaults.NoSuchId, typed),
                1 => reports[0],
                _ => throw new RecordException(RecordFaults.Ambiguous, [typed, .. reports.Select(r => RecordId.Full(r.Kind, r.Id))]),
            };
        }
    }

    /// <exception cref="InputException">No report that is seen is by this publisher.</exception>
    public static async Task CheckPublisherAsync(Session session, IRecordReads record, string publisher)
    {
        var known = await record.OftenNamedAsync(Viewer.Public, int.MaxValue).ConfigureAwait(false);
        if (known.Publishers.All(p => p.Name != publisher)) throw new InputException(session.Messages.Format("Rate_NoPublisher", publisher));
    }

    /// <summary>The claim that is meant: by its own id, or by that of an event that it is alone in.</summary>
    /// <exception cref="RecordException">Nothing or several things are meant.</exception>
    /// <exception cref="UsageException">It is no claim.</exception>
    public static async Task<Hash256> ClaimAsync(Session session, IRecordReads record, string typed)
    {
        var found = await FindAsync(record, typed).ConfigureAwait(false);
        if (found.Kind == RecordIdKind.Claim) return found.Id;
        var rows = found.Kind == RecordIdKind.Event ? await record.ClaimsOfEventAsync(Viewer.Public, found.Id).ConfigureAwait(false) : [];
        return rows is [var only] ? only.Claim.Id : throw new UsageException(session.Messages.Format("Usage_NoClaim", typed));
    }

    private static bool IsNamed(ReportDescription description, string typed) =>
        description.GivenId == typed || description.Origin == typed || description.Origin.EndsWith("/" + typed, StringComparison.Ordinal);

    private static async Task<List<RecordRef>> ReportsAsync(IRecordReads record, string typed)
    {
        var found = new List<RecordRef>();
        for (var skip = 0; ; skip += Page)
        {
            var page = await record.ReportsAsync(Viewer.Public, skip, Page).ConfigureAwait(false);
            found.AddRange(page.Where(r => IsNamed(r.Description, typed)).Select(r => new RecordRef(RecordIdKind.Report, r.Id)));
            if (page.Count < Page) return found;
        }
    }
}
