using Rasid.Records;
using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Finds reports by their words, in any spelling that folds alike.</summary>
/// <param name="record">The record.</param>
/// <param name="terms">How Arabic writes words together, and who is called what.</param>
public sealed class SearchRecord(IRecordReads record, SearchTerms terms)
{
    /// <summary>Most reports whose letters are compared when only the very letters count.</summary>
    public const int MostCompared = 5000;

    private const int AtOnce = 200;

    /// <summary>Reports that have all words, the best first.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="query">What is looked for.</param>
    /// <param name="skip">Reports to pass over.</param>
    /// <param name="take">Most reports to return.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<SearchAnswer> RunAsync(Viewer viewer, SearchQuery query, int skip, int take, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var request = new SearchRequest(terms.Of(query.Typed, query.IsExact), query.Field, query.Publisher, query.From, query.To);
        var matcher = new SearchMatcher(request, query.IsExact ? SearchTerms.Surface(query.Typed) : null);
        var page = query.IsExact
            ? await ExactAsync(viewer, request, matcher, skip, take, cancellation).ConfigureAwait(false)
            : await record.SearchAsync(viewer, request, skip, take, cancellation).ConfigureAwait(false);
        var snippets = new Dictionary<Hash256, SearchSnippet>();
        foreach (var report in page.Reports)
        {
            var text = query.Field == SearchField.Title ? null : await record.TextAsync(viewer, report.Id, cancellation).ConfigureAwait(false);
            if (text is not null && matcher.In(text) is { Count: > 0 } matches) snippets.Add(report.Id, SearchSnippet.Of(text, matches));
        }
        return new SearchAnswer(page, snippets);
    }

    // The index knows folded words alone, so the letters are compared in the texts that it finds.
    private async Task<ReportPage> ExactAsync(Viewer viewer, SearchRequest request, SearchMatcher matcher, int skip, int take, CancellationToken cancellation)
    {
        var found = new List<Report>();
        for (var from = 0; from < MostCompared; from += AtOnce)
        {
            var page = await record.SearchAsync(viewer, request, from, AtOnce, cancellation).ConfigureAwait(false);
            foreach (var report in page.Reports)
            {
                var text = request.Field == SearchField.Title ? "" : await record.TextAsync(viewer, report.Id, cancellation).ConfigureAwait(false) ?? "";
                var title = request.Field == SearchField.Text ? "" : report.Description.Title;
                if (matcher.HasAll(title + "\n" + text, request.Words.Count)) found.Add(report);
            }
            if (page.Reports.Count < AtOnce) break;
        }
        return new ReportPage([.. found.Skip(skip).Take(take)], found.Count);
    }
}
