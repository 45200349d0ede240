using System.Text.Encodings.Web;
using System.Text.Json;
using Rasid.Packs;
using Rasid.Records;
using Rasid.Time;

namespace Rasid.Workflow;

/// <summary>A map layer (RFC 7946, WGS 84). Only places whose position the pack has; what is left out is counted in it.</summary>
internal sealed class GeoJsonWriter : IExportWriter
{
    private readonly Stream _stream;
    private readonly Pack _pack;
    private readonly Hash256 _digest;
    private readonly Utf8JsonWriter _json;
    private readonly SortedDictionary<string, int> _unplaced = new(StringComparer.Ordinal);
    private bool _isBegun;

    public GeoJsonWriter(Stream stream, Pack pack, Hash256 digest)
    {
        (_stream, _pack, _digest) = (stream, pack, digest);
        _json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Raw("{\"type\":\"FeatureCollection\",\"features\":["u8);
    }

    public bool WantsState => false;

    public int WithoutPlace { get; private set; }

    public int WithoutPosition { get; private set; }

    public bool Write(ExportRow row)
    {
        if (row.Row.Claim.Place is not { } place)
        {
            WithoutPlace++;
            return false;
        }
        if (_pack.Find(place.Id)?.Place is not { Latitude: { } latitude, Longitude: { } longitude } facts)
        {
            WithoutPosition++;
            var id = ClaimCells.HasKey(place) ? place.Id : place.Text;
            _unplaced[id] = _unplaced.GetValueOrDefault(id) + 1;
            return false;
        }
        Raw(_isBegun ? ",\n"u8 : "\n"u8);
        _isBegun = true;
        _json.WriteStartObject();
        _json.WriteString("type", "Feature");
        _json.WriteString("id", RecordId.Full(RecordIdKind.Claim, row.Row.Claim.Id));
        _json.WriteStartObject("geometry");
        _json.WriteString("type", "Point");
        _json.WriteStartArray("coordinates");
        _json.WriteNumberValue(longitude);
        _json.WriteNumberValue(latitude);
        _json.WriteEndArray();
        _json.WriteEndObject();
        Properties(row, facts);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        return true;
    }

    public void End(int events, int rows)
    {
        Raw("\n],\"rasid\":"u8);
        _json.WriteStartObject();
        _json.WriteString("digest", _digest.ToString());
        _json.WriteNumber("events", events);
        _json.WriteNumber("features", rows);
        _json.WriteNumber("without_place", WithoutPlace);
        _json.WriteNumber("without_position", WithoutPosition);
        _json.WriteStartObject("places_without_position");
        foreach (var (place, count) in _unplaced) _json.WriteNumber(place, count);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
        Raw("}\n"u8);
        _stream.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void Properties(ExportRow row, PlaceFacts facts)
    {
        var (claim, report) = (row.Row.Claim, row.Row.Report);
        var days = EdtfDays.Of(claim.Date);
        _json.WriteStartObject("properties");
        _json.WriteString("sentence", row.Sentence);
        _json.WriteString("event_type", claim.Type);
        _json.WriteString("status", claim.Status);
        Filled("date", claim.Date);
        Filled("earliest", ExportTable.Day(days?.From));
        Filled("latest", ExportTable.Day(days?.To));
        _json.WriteString("place", claim.Place!.Id);
        Filled("place_ar", claim.Place.NameAr);
        Filled("place_en", claim.Place.NameEn);
        // The point stands for the whole of it: nobody told a spot.
        _json.WriteString("precision", facts.Kind);
        _json.WriteBoolean("position_unsure", facts.IsUnsure);
        _json.WriteString("evidence", row.Evidence);
        _json.WriteString("said_by", row.SaidBy);
        _json.WriteString("attribution", claim.Attribution.Kind);
        Filled("publisher", report.Description.Publisher);
        Filled("published", ClaimCells.Published(report));
        Filled("url", report.Description.Url);
        _json.WriteNumber("publishers", row.Row.Publishers);
        Filled("review", row.Row.Verdict);
        _json.WriteString("handling", report.Audience);
        _json.WriteString("event", RecordId.Full(RecordIdKind.Event, row.Row.Event));
        _json.WriteString("claim", RecordId.Full(RecordIdKind.Claim, claim.Id));
        _json.WriteString("report", RecordId.Full(RecordIdKind.Report, report.Id));
        _json.WriteEndObject();
    }

    private void Raw(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

    private void Filled(string name, string value)
    {
        if (value.Length > 0) _json.WriteString(name, value);
        else _json.WriteNull(name);
    }
}
