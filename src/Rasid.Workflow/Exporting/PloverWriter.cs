using System.Text.Encodings.Web;
using System.Text.Json;
using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Time;

namespace Rasid.Workflow;

/// <summary>JSON Lines in the field names of the PLOVER manual; what PLOVER has no field for stands under <c>rasid</c>.</summary>
internal sealed class PloverWriter(Stream stream, Pack pack) : IExportWriter
{
    private const string Agree = "AGREE";

    private readonly Utf8JsonWriter _json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public bool WantsState => false;

    public int WithoutPlace => 0;

    public int WithoutPosition => 0;

    public bool Write(ExportRow row)
    {
        var claim = row.Row.Claim;
        // To the manual a cooperation that is still to come is the agreement to it.
        var isPromise = claim.Status == "planned" && PloverScores.IsCooperation(claim.Type);
        var type = isPromise ? Agree : claim.Type;
        IReadOnlyList<string> modes = isPromise ? [] : claim.Modes;
        _json.WriteStartObject();
        _json.WriteString("id", RecordId.Full(RecordIdKind.Event, row.Row.Event));
        Dates(claim.Date);
        _json.WriteString("event", type);
        Strings("mode", [.. modes, .. isPromise ? [] : Marks(claim)]);
        Strings("context", claim.Contexts);
        _json.WriteNumber("quad_code", PloverScores.Quad(type));
        _json.WriteNumber("event_scale", PloverScores.Of(type, modes));
        Entities("actor", claim.Actors);
        Entities("recipient", claim.Recipients);
        Location(claim.Place);
        _json.WriteString("event_text", string.Join(" … ", row.Trigger));
        Filled("text", row.Evidence);
        _json.WriteStartObject("text_info");
        _json.WriteNumber("start", row.Start);
        _json.WriteNumber("end", row.Start + row.Length);
        _json.WriteEndObject();
        Cite(row);
        _json.WriteString("coder", "Rasid");
        Own(row);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        stream.WriteByte((byte)'\n');
        return true;
    }

    public void End(int events, int rows) => stream.Flush();

    public void Dispose() => _json.Dispose();

    // The manual's auxiliary marks; called for is neither done nor denied.
    private static string[] Marks(Claim claim) => claim.Status switch
    {
        "planned" => ["future"],
        "hypothetical" => ["hypothetical"],
        "denied" or "failed" => ["negation"],
        "called_for" when claim.Type != "REQUEST" => ["hypothetical"],
        _ => [],
    };

    // A day where there is one, from and to where both are days; else as much as is known, never a day that nobody told.
    private void Dates(string edtf)
    {
        if (edtf.Split('/') is [var from, var to] && from.Length == 10 && to.Length == 10)
        {
            _json.WriteString("date", from);
            _json.WriteString("enddate", to);
            return;
        }
        Filled("date", edtf);
    }

    private void Entities(string name, IReadOnlyList<ClaimMember> members)
    {
        _json.WriteStartArray(name);
        foreach (var member in members)
        {
            _json.WriteStartObject();
            Filled("code", member.Country);
            Filled("sector", member.Sector);
            _json.WriteString("entity_text", member.Text);
            Filled("identifier_id", ClaimCells.HasKey(member) ? member.Id : "");
            Filled("identifier_text", member.NameEn.Length > 0 ? member.NameEn : member.NameAr);
            Filled("name_ar", member.NameAr);
            _json.WriteString("side", member.Side);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void Location(ClaimMember? place)
    {
        if (place is null)
        {
            _json.WriteNull("event_loc");
            return;
        }
        var facts = pack.Find(place.Id)?.Place;
        _json.WriteStartObject("event_loc");
        _json.WriteString("extracted_place", place.Text);
        Filled("resolved_place", place.NameEn);
        if (facts is { Latitude: { } latitude, Longitude: { } longitude })
        {
            _json.WriteNumber("lat", latitude);
            _json.WriteNumber("lon", longitude);
        }
        Filled("country_code", place.Country);
        Filled("feature_class", facts?.Kind ?? "");
        Filled("identifier_id", place.Id);
        _json.WriteEndObject();
    }

    private void Cite(ExportRow row)
    {
        var description = row.Row.Report.Description;
        _json.WriteStartObject("cite_info");
        Filled("publication", description.Publisher);
        Filled("title", description.Title);
        Filled("url", description.Url);
        Filled("published", ClaimCells.Published(row.Row.Report));
        if (row.Evidence.Length > 0) _json.WriteString("language", row.Evidence.Any(c => c is >= '\u0620' and <= '\u06D3') ? "ar" : "en");
        _json.WriteEndObject();
    }

    private void Own(ExportRow row)
    {
        var claim = row.Row.Claim;
        var days = EdtfDays.Of(claim.Date);
        _json.WriteStartObject("rasid");
        _json.WriteString("event", RecordId.Full(RecordIdKind.Event, row.Row.Event));
        _json.WriteString("claim", RecordId.Full(RecordIdKind.Claim, claim.Id));
        _json.WriteString("report", RecordId.Full(RecordIdKind.Report, row.Row.Report.Id));
        _json.WriteString("event_type", claim.Type);
        Strings("mode", claim.Modes);
        _json.WriteString("status", claim.Status);
        Filled("date", claim.Date);
        Filled("earliest", ExportTable.Day(days?.From));
        Filled("latest", ExportTable.Day(days?.To));
        Filled("date_basis", claim.DateBasis);
        _json.WriteString("sentence", row.Sentence);
        _json.WriteString("attribution", claim.Attribution.Kind);
        _json.WriteString("said_by", row.SaidBy);
        Filled("speaker", claim.Attribution.Speaker is { } speaker && ClaimCells.HasKey(speaker) ? speaker.Id : "");
        Entities("host", claim.Hosts);
        Entities("auspices", claim.Auspices);
        Entities("chair", claim.Chairs);
        _json.WriteNumber("confidence", claim.Confidence / 1000m);
        _json.WriteNumber("claims", row.Row.Claims);
        _json.WriteNumber("publishers", row.Row.Publishers);
        Filled("review", row.Row.Verdict);
        _json.WriteString("handling", row.Row.Report.Audience);
        _json.WriteEndObject();
    }

    private void Strings(string name, IReadOnlyList<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values) _json.WriteStringValue(value);
        _json.WriteEndArray();
    }

    private void Filled(string name, string value)
    {
        if (value.Length > 0) _json.WriteString(name, value);
        else _json.WriteNull(name);
    }
}
