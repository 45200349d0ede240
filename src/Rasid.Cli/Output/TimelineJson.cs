using System.Text.Json;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reviews;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>The timeline as one JSON array, in the names of DESIGN.md's Interchange.</summary>
internal static class TimelineJson
{
    public static void Write(Session session, IReadOnlyList<TimelineLine> lines) => JsonOutput.Write(session, json =>
    {
        json.WriteStartArray();
        foreach (var line in lines) Write(json, line);
        json.WriteEndArray();
    });

    internal static void Write(Utf8JsonWriter json, TimelineLine line)
    {
        var claim = line.Row.Claim;
        json.WriteStartObject();
        json.WriteString("id", RecordId.Full(RecordIdKind.Event, line.Row.Event));
        json.WriteString("event_type", claim.Type);
        json.Strings("mode", claim.Modes);
        json.Strings("context", claim.Contexts);
        json.WriteString("status", claim.Status);
        json.Filled("date", claim.Date);
        json.Filled("date_basis", claim.DateBasis);
        json.WriteString("sentence", line.Sentence);
        Members(json, "actor", claim.Actors);
        Members(json, "recipient", claim.Recipients);
        One(json, "place", claim.Place);
        Members(json, "host", claim.Hosts);
        Members(json, "auspices", claim.Auspices);
        json.WriteStartObject("attribution");
        One(json, "speaker", claim.Attribution.Speaker);
        json.WriteString("kind", claim.Attribution.Kind);
        json.WriteEndObject();
        json.WriteNumber("confidence", claim.Confidence / 1000m);
        json.WriteNumber("claims", line.Row.Claims);
        json.WriteNumber("publishers", line.Row.Publishers);
        Review(json, line);
        Report(json, line);
        json.WriteEndObject();
    }

    // The fields above are those that are shown; "read" has those that persons changed, as they were read.
    private static void Review(Utf8JsonWriter json, TimelineLine line)
    {
        if (line.Row.Verdict.Length == 0)
        {
            json.WriteNull("review");
            return;
        }
        json.WriteStartObject("review");
        json.WriteString("state", line.Row.Verdict);
        json.WriteBoolean("by_hand", line.Row.IsByHand);
        json.WriteStartObject("read");
        if (line.Row.Before is { } before) ReviewJson.Changes(json, ClaimChanges.Of(before).Against(line.Row.Claim));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Report(Utf8JsonWriter json, TimelineLine line)
    {
        var report = line.Row.Report;
        json.WriteStartObject("report");
        json.WriteString("id", RecordId.Full(RecordIdKind.Report, report.Id));
        json.Filled("publisher", report.Description.Publisher);
        json.Filled("title", report.Description.Title);
        json.Filled("published", report.Published.Value);
        json.Filled("url", report.Description.Url);
        json.Filled("given_id", report.Description.GivenId);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, string name, IReadOnlyList<ClaimMember> members)
    {
        json.WriteStartArray(name);
        foreach (var member in members) Member(json, member);
        json.WriteEndArray();
    }

    private static void One(Utf8JsonWriter json, string name, ClaimMember? member)
    {
        json.WritePropertyName(name);
        if (member is null) json.WriteNullValue();
        else Member(json, member);
    }

    private static void Member(Utf8JsonWriter json, ClaimMember member)
    {
        json.WriteStartObject();
        json.WriteString("text", member.Text);
        json.Filled("id", member.Id);
        json.Filled("name_ar", member.NameAr);
        json.Filled("name_en", member.NameEn);
        json.Filled("country", member.Country);
        json.Filled("sector", member.Sector);
        json.WriteString("side", member.Side);
        json.WriteEndObject();
    }
}
