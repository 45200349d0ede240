using System.Text.Json;
using Rasid.Records;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Reports that were found, as one JSON object.</summary>
internal static class SearchJson
{
    public static void Write(Session session, SearchAnswer found) => JsonOutput.Write(session, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("total", found.Page.Total);
        json.WriteStartArray("reports");
        foreach (var report in found.Page.Reports)
        {
            json.WriteStartObject();
            json.WriteString("id", RecordId.Full(RecordIdKind.Report, report.Id));
            json.WriteString("publisher", report.Description.Publisher);
            json.WriteString("title", report.Description.Title);
            json.WriteString("published", report.Published.Value);
            json.WriteString("url", report.Description.Url);
            json.WriteString("given_id", report.Description.GivenId);
            json.WriteStartArray("snippet");
            foreach (var part in found.Snippets.TryGetValue(report.Id, out var snippet) ? snippet.Parts : [])
            {
                json.WriteStartObject();
                json.WriteString("text", part.Text);
                json.WriteBoolean("match", part.IsMatch);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
