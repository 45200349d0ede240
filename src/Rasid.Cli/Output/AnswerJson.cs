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
        json.Filled("note", answer.Note);
        json.WriteStartArray("sections");
        foreach (var section in answer.Sections)
        {
            json.WriteStartObject();
            json.WriteString("key", section.Key);
            json.WriteString("title", section.Title);
            json.WriteNumber("total", section.Total ?? section.Lines.Count);
            json.Filled("note", section.Note);
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
        json.Filled("date", line.Date);
        json.Filled("status", line.Status);
        json.Filled("event", line.Event is { } e ? RecordId.Full(RecordIdKind.Event, e) : "");
        json.Strings("who", line.Who);
        json.Strings("notes", line.Notes);
        json.WriteStartArray("cited");
        foreach (var citation in line.Citations) Write(json, citation);
        json.WriteEndArray();
        json.WriteNumber("more", line.More);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AnswerCitation citation)
    {
        json.WriteStartObject();
        json.Filled("pack_row", citation.Row);
        if (citation.Report is { } report)
        {
            json.WriteString("report", RecordId.Full(RecordIdKind.Report, report.Id));
            json.Filled("publisher", report.Description.Publisher);
            json.Filled("title", report.Description.Title);
            json.Filled("published", report.Published.Value);
            json.Filled("url", report.Description.Url);
            json.Filled("origin", report.Description.Origin);
            json.Filled("claim", citation.Id is { } id ? RecordId.Full(citation.Kind, id) : "");
            json.Filled("says", citation.SaidBy);
            json.Filled("sentence", citation.Sentence);
        }
        json.WriteEndObject();
    }
}
