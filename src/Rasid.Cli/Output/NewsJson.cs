using System.Globalization;
using System.Text.Json;
using Rasid.Records;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>What is new in a record, as one JSON object.</summary>
internal static class NewsJson
{
    public static void Write(Session session, RecordNews news) => JsonOutput.Write(session, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("reports", news.Reports);
        json.WriteStartArray("new");
        foreach (var line in news.New) TimelineJson.Write(json, line);
        json.WriteEndArray();
        Events(json, "changed", news.Changed);
        Events(json, "contradicted", news.Contradicted);
        Words(json, news.Words);
        json.WriteStartArray("uncoded");
        foreach (var report in news.Uncoded) json.WriteStringValue(RecordId.Full(RecordIdKind.Report, report.Id));
        json.WriteEndArray();
        json.WriteNumber("left", news.Left);
        json.WriteEndObject();
    });

    private static void Events(Utf8JsonWriter json, string name, IReadOnlyList<ChangedEvent> events)
    {
        json.WriteStartArray(name);
        foreach (var changed in events)
        {
            json.WriteStartObject();
            json.WriteString("id", RecordId.Full(RecordIdKind.Event, changed.Event));
            json.WriteString("sentence", changed.Sentence);
            Fields(json, "fields", changed.Fields);
            Fields(json, "against", changed.Against);
            json.WriteStartArray("claims");
            foreach (var row in changed.News) json.WriteStringValue(RecordId.Full(RecordIdKind.Claim, row.Claim.Id));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Fields(Utf8JsonWriter json, string name, IReadOnlyList<FieldChange> fields)
    {
        json.WriteStartArray(name);
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("field", field.Key);
            json.WriteString("before", field.Before);
            json.WriteString("now", field.Now);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, IReadOnlyList<NewsWord> words)
    {
        json.WriteStartArray("words");
        foreach (var word in words)
        {
            json.WriteStartObject();
            json.WriteString("kind", word.Kind);
            json.WriteString("author", word.Author);
            json.WriteString("claimed", word.Claimed.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            if (word.About is { } id) json.WriteString("event", RecordId.Full(RecordIdKind.Event, id));
            json.WriteString("about", word.Sentence);
            json.WriteString("reason", word.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
