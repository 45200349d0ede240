using Rasid.Records;
using Rasid.Records.Families;
using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Shows the family of a report: who came first by publication, and what each of the others changed.</summary>
/// <param name="record">The record.</param>
public sealed class ShowFamily(IRecordReads record)
{
    private const int Most = 100;

    /// <summary>The family; null when the report is the only one of its kind that the viewer sees. Of more than 100 tellings the first that came are shown.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="report">Id of the report.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<ShownFamily?> RunAsync(Viewer viewer, Hash256 report, CancellationToken cancellation = default)
    {
        var kin = await record.FamilyAsync(viewer, report, Most, cancellation).ConfigureAwait(false);
        if (kin.Count < 2) return null;
        var ordered = kin.Select(k => k.Report).OrderBy(r => Day(r.Published)).ThenBy(r => Hour(r.Published), StringComparer.Ordinal).ToList();
        var first = await record.TextAsync(viewer, ordered[0].Id, cancellation).ConfigureAwait(false);
        var shingles = first is null ? null : Shingles.Of(first);
        var tellings = new List<ShownTelling> { new(ordered[0], null, [], []) };
        foreach (var other in ordered.Skip(1))
        {
            var text = await record.TextAsync(viewer, other.Id, cancellation).ConfigureAwait(false);
            tellings.Add(Compare(other, first, shingles, text));
        }
        return new ShownFamily(tellings);
    }

    private static ShownTelling Compare(Report report, string? first, Shingles? shingles, string? text)
    {
        if (first is null || shingles is null || text is null) return new ShownTelling(report, null, [], []);
        var changes = TextChanges.Between(first, text);
        var alike = (int)(Kinship.Of(Shingles.Of(text), shingles).Similarity * 100);
        return new ShownTelling(report, alike, [.. changes.Gone.Select(s => OneLine(s.In(first)))], [.. changes.New.Select(s => OneLine(s.In(text)))]);
    }

    private static DateOnly Day(Publication published) => EdtfDays.Of(published.Value)?.From ?? DateOnly.MaxValue;

    // The hour tells two of one day apart only where it is known; a bare day comes before it.
    private static string Hour(Publication published) =>
        published.Value.IndexOf('T', StringComparison.Ordinal) is >= 0 and var at ? published.Value[at..] : "";

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
