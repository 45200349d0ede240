using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rasid.Reading.Interchange;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;
using Rasid.Records.Reviews;
using Rasid.Storage;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>Writes what persons made of one report in the form of the gold that the scorer reads. Offsets are code points.</summary>
/// <remarks>
/// What a person rejected is left out, so coding it again is a false alarm. What nobody reviewed is optional: neither right nor wrong. Where
/// persons disagree the later value is the gold's and the others are accepted too. Names come from the reading and nobody reviewed them, so
/// they are optional as well.
/// </remarks>
internal sealed class GoldWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    private readonly string _doc;
    private readonly Report _report;
    private readonly string _text;
    private readonly Records.Claims.Reading _reading;
    private readonly CodePoints _points = new();
    private readonly SortedDictionary<string, Named> _actors = new(StringComparer.Ordinal);

    public GoldWriter(string doc, Report report, string text, Records.Claims.Reading reading)
    {
        (_doc, _report, _text, _reading) = (doc, report, text, reading);
        _points.Of(text);
        foreach (var mention in reading.Mentions) Add(mention.Actor, mention.NameAr, mention.NameEn, mention.Kind, mention.Span);
    }

    private sealed record Named(string NameAr, string NameEn, string Kind, SortedSet<(int Start, int End)> Spans);

    public string Write(IReadOnlyList<(ClaimRow Row, ClaimReview Review)> claims)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("doc", _doc);
            json.WriteString("file", _doc + ".txt");
            json.WriteString("report", RecordId.Full(RecordIdKind.Report, _report.Id));
            json.WriteNumber("chars", _points.Of(new TextSpan(0, _text.Length)).Length);
            Published(json);
            json.WriteStartArray("boilerplate");
            foreach (var span in _reading.Boilerplate) Span(json, span);
            json.WriteEndArray();
            json.WriteStartArray("events");
            var first = new Dictionary<(Hash256 Event, bool IsOptional), string>();
            var number = 0;
            foreach (var (row, review) in claims.Where(c => !c.Row.IsOut)) Event(json, row, review, $"{_doc}-e{++number}", first);
            json.WriteEndArray();
            json.WriteStartArray("facts_outside_plover");
            json.WriteEndArray();
            Actors(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private void Published(Utf8JsonWriter json)
    {
        json.WriteStartObject("published");
        Filled(json, "value", _reading.Published.Value);
        json.WriteStartArray("accept");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Event(Utf8JsonWriter json, ClaimRow row, ClaimReview review, string id, Dictionary<(Hash256, bool), string> first)
    {
        var claim = row.Claim;
        var isOptional = row.Verdict.Length == 0;
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", claim.Type);
        Others(json, review, "type", c => c.Type, claim);
        Filled(json, "mode", claim.Modes.Count > 0 ? claim.Modes[0] : "");
        var trigger = claim.Anchor.Trigger;
        Place(json, "trigger", trigger.Count > 0 ? TextSpan.FromBounds(trigger.Min(t => t.Start), trigger.Max(t => t.End)) : claim.Evidence);
        Place(json, "sentence", claim.Evidence);
        json.WriteString("sentence", ShowRecord.Slice(_text, claim.Evidence));
        Filled(json, "date", claim.Date);
        Others(json, review, "date", c => c.Date.Length > 0 ? c.Date : null, claim);
        json.WriteString("status", claim.Status);
        Others(json, review, "status", c => c.Status, claim);
        Ids(json, "source", claim.Actors);
        Ids(json, "target", claim.Recipients);
        json.WriteBoolean("symmetric", claim.Recipients.Count == 0 && claim.Actors.Count > 1);
        Filled(json, "place", claim.Place is { } place ? IdOf(place) : "");
        Others(json, review, "place", c => c.Place is { } other ? IdOf(other) : null, claim);
        json.WriteStartObject("attribution");
        Filled(json, "who", claim.Attribution.Speaker is { } speaker ? IdOf(speaker) : "");
        json.WriteString("kind", claim.Attribution.Kind);
        json.WriteEndObject();
        json.WriteString("importance", isOptional ? "minor" : "core");
        json.WriteBoolean("optional", isOptional);
        // Two claims of one event are one happening told twice.
        if (first.TryGetValue((row.Event, isOptional), out var root)) json.WriteString("coref", root);
        else first.Add((row.Event, isOptional), id);
        Review(json, row, review);
        json.WriteEndObject();
    }

    private static void Review(Utf8JsonWriter json, ClaimRow row, ClaimReview review)
    {
        if (row.Verdict.Length == 0) return;
        json.WriteStartObject("review");
        json.WriteString("verdict", row.Verdict);
        json.WriteString("claim", RecordId.Full(RecordIdKind.Claim, row.Claim.Id));
        json.WriteStartArray("by");
        foreach (var author in review.Words.Where(w => review.Standing.Contains(w.Id)).Select(w => w.Author).Distinct(StringComparer.Ordinal)) json.WriteStringValue(author);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Another reviewer's value that stands too is right as well.
    private static void Others(Utf8JsonWriter json, ClaimReview review, string field, Func<Claim, string?> value, Claim shown)
    {
        var others = review.On(field).Skip(1).Select(w => value((w.Added is { } added ? ClaimChanges.Of(added) : w.Changes).ApplyTo(shown)))
            .Where(v => v != value(shown)).Distinct(StringComparer.Ordinal).ToList();
        if (others.Count == 0) return;
        json.WriteStartArray(field + "_accept");
        foreach (var other in others) json.WriteStringValue(other);
        json.WriteEndArray();
    }

    private void Actors(Utf8JsonWriter json)
    {
        json.WriteStartArray("actors");
        foreach (var (id, actor) in _actors)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("names_ar");
            if (actor.NameAr.Length > 0) json.WriteStringValue(actor.NameAr);
            json.WriteEndArray();
            json.WriteString("name_en", actor.NameEn);
            json.WriteString("kind", actor.Kind);
            json.WriteStartArray("mentions");
            json.WriteEndArray();
            json.WriteStartArray("nested_mentions");
            foreach (var (start, end) in actor.Spans)
            {
                json.WriteStartArray();
                json.WriteNumberValue(start);
                json.WriteNumberValue(end);
                json.WriteEndArray();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Ids(Utf8JsonWriter json, string name, IReadOnlyList<ClaimMember> members)
    {
        json.WriteStartArray(name);
        foreach (var id in members.Select(IdOf).Distinct(StringComparer.Ordinal)) json.WriteStringValue(id);
        json.WriteEndArray();
    }

    // Whoever has no id is known by the words that name him.
    private string IdOf(ClaimMember member)
    {
        var id = member.Id.Length > 0 ? member.Id : string.Create(CultureInfo.InvariantCulture, $"words.{_points.Of(member.Span).Start}");
        Add(id, member.NameAr, member.NameEn, "group", member.Span);
        return id;
    }

    private void Add(string id, string nameAr, string nameEn, string kind, TextSpan span)
    {
        if (!_actors.TryGetValue(id, out var actor)) _actors.Add(id, actor = new Named(nameAr, nameEn, kind, []));
        if (span.Length == 0 || span.End > _text.Length) return;
        var (start, length) = _points.Of(span);
        actor.Spans.Add((start, start + length));
    }

    private void Place(Utf8JsonWriter json, string name, TextSpan span)
    {
        var (start, length) = _points.Of(span);
        if (name == "trigger") json.WriteString("trigger_ar", ShowRecord.Slice(_text, span));
        json.WriteNumber(name + "_start", start);
        json.WriteNumber(name + "_end", start + length);
    }

    private void Span(Utf8JsonWriter json, TextSpan span)
    {
        var (start, length) = _points.Of(span);
        json.WriteStartObject();
        json.WriteNumber("start", start);
        json.WriteNumber("end", start + length);
        json.WriteEndObject();
    }

    private static void Filled(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0) json.WriteString(name, value);
        else json.WriteNull(name);
    }
}
