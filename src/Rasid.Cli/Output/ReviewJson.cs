using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reviews;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Words of review as JSON, one object a line.</summary>
internal static class ReviewJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A word that was just journalled, with what it made of its claim.</summary>
    public static void Write(Session session, Hash256 word, ClaimRow? row, IReadOnlyList<ReviewRow> words) => Line(session, json =>
    {
        json.WriteString("word", RecordId.Full(RecordIdKind.Word, word));
        if (row is null) return;
        json.WriteString("claim", RecordId.Full(RecordIdKind.Claim, row.Claim.Id));
        json.WriteString("event", RecordId.Full(RecordIdKind.Event, row.Event));
        json.WriteString("review", row.Verdict);
        json.WriteString("seen", ClaimState.Of(row, words));
    });

    /// <summary>A word as it stands.</summary>
    public static void Write(Session session, ReviewRow row) => Line(session, json =>
    {
        var word = row.Word;
        json.WriteString("word", RecordId.Full(RecordIdKind.Word, word.Id));
        json.WriteString("kind", word.Kind);
        json.WriteStartArray("claims");
        foreach (var claim in row.Claims) json.WriteStringValue(RecordId.Full(RecordIdKind.Claim, claim));
        json.WriteEndArray();
        json.WriteString("author", word.Author);
        json.WriteString("at", word.Claimed.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("reason", word.Reason);
        json.WriteBoolean("stands", row.Stands);
        if (word.Undoes is { } undoes) json.WriteString("undoes", RecordId.Full(RecordIdKind.Word, undoes));
        json.WriteStartObject("changes");
        Changes(json, word.Added is { } added ? ClaimChanges.Of(added) : word.Changes);
        json.WriteEndObject();
    });

    /// <summary>The fields that are said, in the names of DESIGN.md's Interchange.</summary>
    public static void Changes(Utf8JsonWriter json, ClaimChanges changes)
    {
        if (changes.Type is { } type) json.WriteString("event_type", type);
        if (changes.Modes is { } modes)
        {
            json.WriteStartArray("mode");
            foreach (var mode in modes) json.WriteStringValue(mode);
            json.WriteEndArray();
        }
        if (changes.Status is { } status) json.WriteString("status", status);
        if (changes.Date is { Length: > 0 } date) json.WriteString("date", date);
        else if (changes.Date is not null) json.WriteNull("date");
        Members(json, "actor", changes.Actors);
        Members(json, "recipient", changes.Recipients);
        if (changes.Place is { } place)
        {
            json.WritePropertyName("place");
            if (place.Count > 0) Member(json, place[0]);
            else json.WriteNullValue();
        }
        if (changes.Attribution is not { } attribution) return;
        json.WriteStartObject("attribution");
        json.WritePropertyName("speaker");
        if (attribution.Speaker is { } speaker) Member(json, speaker);
        else json.WriteNullValue();
        json.WriteString("kind", attribution.Kind);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, string name, IReadOnlyList<ClaimMember>? members)
    {
        if (members is null) return;
        json.WriteStartArray(name);
        foreach (var member in members) Member(json, member);
        json.WriteEndArray();
    }

    private static void Member(Utf8JsonWriter json, ClaimMember member)
    {
        json.WriteStartObject();
        json.WriteString("text", member.Text);
        if (member.Id.Length > 0) json.WriteString("id", member.Id);
        else json.WriteNull("id");
        json.WriteEndObject();
    }

    private static void Line(Session session, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        session.Output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
