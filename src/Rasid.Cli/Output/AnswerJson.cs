using System.Text.Json;
using Rasid.Records;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>The answer to a question as one JSON object.</summary>
internal static class AnswerJson
{
    public static void Write(Session session, Answer answer) => JsonOutput.Write(session, json =>
    {
        json.WriteStartObject();
        json.WriteString("question", answer.Question);
        json.WriteString("title", answer.Title);
        json.WriteNumber("total", answer.Total);
        json.WriteBoolean("in_record", !answer.IsEmpty);
        Filled(json, "note", answer.Note);
        json.WriteStartArray("sections");
        foreach (var section in answer.Sections)
        {
            json.WriteStartObject();
            json.WriteString("key", section.Key);
            json.WriteString("title", section.Title);
            json.WriteNumber("total", section.Total ?? section.Lines.Count);
            Filled(json, "note", section.Note);
            json.WriteStartArray("lines");
            foreach (var line in section.Lines) Write(json, line);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, AnswerLine line)
    {
        json.WriteStartObject();
        json.WriteString("text", line.Text);
        Filled(json, "date", line.Date);
        Filled(json, "status", line.Status);
        Filled(json, "event", line.Event is { } e ? RecordId.Full(RecordIdKind.Event, e) : "");
        Strings(json, "who", line.Who);
        Strings(json, "notes", line.Notes);
        json.WriteStartArray("cited");
        foreach (var citation in line.Citations) Write(json, citation);
        json.WriteEndArray();
        json.WriteNumber("more", line.More);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AnswerCitation citation)
    {
        json.WriteStartObject();
        Filled(json, "pack_row", citation.Row);
        if (citation.Report is { } report)
        {
            json.WriteString("report", RecordId.Full(RecordIdKind.Report, report.Id));
            Filled(json, "publisher", report.Description.Publisher);
            Filled(json, "title", report.Description.Title);
            Filled(json, "published", report.Published.Value);
            Filled(json, "url", report.Description.Url);
            Filled(json, "origin", report.Description.Origin);
            Filled(json, "claim", citation.Id is { } id ? RecordId.Full(citation.Kind, id) : "");
            Filled(json, "says", citation.SaidBy);
            Filled(json, "sentence", citation.Sentence);
        }
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Filled(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0) json.WriteString(name, value);
        else json.WriteNull(name);
    }
}
