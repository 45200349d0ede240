using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rasid.Records.Reports;
using Rasid.Records.Reviews;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Makes gold of persons' reviews, so that the coder is measured by those who use it.</summary>
/// <param name="record">The record.</param>
public sealed class ExportCorrections(IRecordReads record)
{
    /// <summary>Most reports of one export, because the scorer names files by three digits: 999.</summary>
    public const int Most = 999;

    private static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The reviewed reports as gold, in the order in which they came; those whose text or reading is withheld are left out.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="skip">Reports to pass over.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async IAsyncEnumerable<ExportedReport> RunAsync(Viewer viewer, int skip = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var number = 0;
        foreach (var id in (await record.ReviewedReportsAsync(viewer, cancellation).ConfigureAwait(false)).Skip(skip))
        {
            if (number == Most) yield break;
            var text = await record.TextAsync(viewer, id, cancellation).ConfigureAwait(false);
            var reading = await record.ReadingAsync(viewer, id, cancellation).ConfigureAwait(false);
            var report = await record.ReportAsync(viewer, id, cancellation).ConfigureAwait(false);
            var claims = await record.ClaimsOfReportAsync(viewer, id, cancellation).ConfigureAwait(false);
            // A contradiction by itself judges no claim.
            if (text is null || reading is null || report is null || claims.All(c => c.Verdict.Length == 0)) continue;
            var reviews = new List<(ClaimRow Row, ClaimReview Review)>();
            foreach (var row in claims)
            {
                var words = await record.ReviewsAsync(viewer, row.Claim.Id, cancellation).ConfigureAwait(false);
                if (ClaimReview.Of([.. words.Select(w => w.Word)], row.IsByHand ? null : row.Before ?? row.Claim) is { } review) reviews.Add((row, review));
            }
            var doc = (++number).ToString("000", CultureInfo.InvariantCulture);
            var judged = claims.Where(c => c.Verdict.Length > 0 && !c.IsOut).ToList();
            yield return new ExportedReport(
                doc, new GoldWriter(doc, report, text, reading).Write(reviews), text, Input(doc, report, text),
                judged.Count, judged.Count(c => c.IsByHand), claims.Count(c => c.IsOut), claims.Count(c => c.Verdict.Length == 0));
        }
    }

    private static string Input(string doc, Report report, string text)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Line))
        {
            json.WriteStartObject();
            json.WriteString("id", doc);
            if (report.Description.Title.Length > 0) json.WriteString("title", report.Description.Title);
            if (report.Description.Publisher.Length > 0) json.WriteString("publisher", report.Description.Publisher);
            if (report.Description.Published.Length > 0) json.WriteString("published", report.Description.Published);
            if (report.Description.Url.Length > 0) json.WriteString("url", report.Description.Url);
            json.WriteString("text", text);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
