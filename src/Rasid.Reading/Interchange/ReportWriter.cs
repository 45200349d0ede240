using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rasid.Actors;
using Rasid.Coding;
using Rasid.Text;
using Rasid.Time;

namespace Rasid.Reading.Interchange;

/// <summary>Writes what was read as one JSON line each, in the form of DESIGN.md's Interchange; offsets are code points.</summary>
/// <remarks>Members always stand, null or empty where nothing is known, so that every line has one shape. One instance a thread.</remarks>
public sealed class ReportWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly IBufferWriter<byte> _output;
    private readonly Utf8JsonWriter _json;
    private readonly CodePoints _points = new();

    /// <summary>A writer that appends whole lines.</summary>
    public ReportWriter(IBufferWriter<byte> output)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, Options);
    }

    /// <summary>The line of a report that was read.</summary>
    public void Write(string id, ReadReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Begin(report.Text);
        _json.WriteString("id"u8, id);
        _json.WriteStartObject("published"u8);
        Nullable("value"u8, report.Published.Value);
        _json.WriteString("basis"u8, report.Published.Basis.Name());
        _json.WriteString("reason"u8, report.Published.Reason);
        _json.WriteEndObject();
        _json.WriteStartArray("boilerplate"u8);
        foreach (var span in report.Boilerplate)
        {
            _json.WriteStartObject();
            Span(span);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        Times(report.Text, report.Times, withRule: true);
        _json.WriteStartArray("mentions"u8);
        foreach (var mention in report.Mentions) Write(report.Text, mention);
        _json.WriteEndArray();
        _json.WriteStartArray("events"u8);
        foreach (var e in report.Events) Write(report.Text, e);
        _json.WriteEndArray();
        _json.WriteStartArray("facts"u8);
        foreach (var fact in report.Facts) Write(report.Text, fact);
        _json.WriteEndArray();
        End();
    }

    /// <summary>The line that stands in the place of one that could not be read.</summary>
    /// <param name="id">Its id, or null when that could not be read either.</param>
    /// <param name="error">One sentence.</param>
    public void WriteError(string? id, string error)
    {
        Begin("");
        Nullable("id"u8, id);
        _json.WriteString("error"u8, error);
        End();
    }

    /// <summary>The line of a phrase for <c>rasid times</c>.</summary>
    public void WritePhrase(string phrase, IReadOnlyList<TemporalExpression> times)
    {
        ArgumentNullException.ThrowIfNull(times);
        Begin(phrase);
        _json.WriteString("phrase"u8, phrase);
        Times(phrase, times, withRule: false);
        End();
    }

    /// <summary>Frees the writer; the output stays.</summary>
    public void Dispose() => _json.Dispose();

    private void Begin(string text)
    {
        _points.Of(text);
        _json.Reset(_output);
        _json.WriteStartObject();
    }

    private void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _output.Write("\n"u8);
    }

    private void Times(string text, IReadOnlyList<TemporalExpression> times, bool withRule)
    {
        _json.WriteStartArray("times"u8);
        foreach (var time in times)
        {
            _json.WriteStartObject();
            Slice(text, time.Span);
            _json.WriteString("value"u8, time.Value);
            _json.WriteString("grain"u8, time.Grain.Name());
            if (withRule) _json.WriteString("rule"u8, time.Rule);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void Write(string text, Mention mention)
    {
        // A description of unnamed people is a member of events but names nobody (CODING.md, rule 19).
        if (mention.IsOptional) return;
        _json.WriteStartObject();
        Slice(text, mention.Span);
        _json.WriteString("id"u8, mention.Actor.Id);
        _json.WriteString("kind"u8, mention.Actor.Kind.Name());
        _json.WriteString("name_ar"u8, mention.Actor.NameAr);
        _json.WriteString("name_en"u8, mention.Actor.NameEn);
        Filled("country"u8, mention.Actor.Country);
        Filled("sector"u8, mention.Actor.Sector);
        _json.WriteString("side"u8, mention.Actor.Side.Name());
        Nullable("office"u8, mention.Office);
        _json.WriteEndObject();
    }

    private void Write(string text, CodedEvent e)
    {
        _json.WriteStartObject();
        _json.WriteString("event_type"u8, e.Type.Name());
        Strings("mode"u8, e.Modes);
        Strings("context"u8, e.Contexts);
        _json.WriteString("status"u8, e.Status.Name());
        Nullable("date"u8, e.Date);
        Nullable("date_basis"u8, e.DateBasis?.Name());
        Members("actor"u8, e.Actors);
        Members("recipient"u8, e.Recipients);
        One("place"u8, e.Place);
        Members("host"u8, e.Hosts);
        Members("auspices"u8, e.Auspices);
        Source(text, e.Attribution, e.Trigger, e.Evidence);
        _json.WriteString("rule"u8, e.Rule.Rule);
        _json.WriteNumber("confidence"u8, Math.Round((decimal)e.Confidence, 3));
        _json.WriteEndObject();
    }

    private void Write(string text, CodedFact fact)
    {
        _json.WriteStartObject();
        _json.WriteString("kind"u8, fact.Kind);
        _json.WriteString("status"u8, fact.Status.Name());
        Nullable("date"u8, fact.Date);
        Members("actor"u8, fact.Actors);
        One("place"u8, fact.Place);
        Source(text, fact.Attribution, fact.Trigger, fact.Evidence);
        _json.WriteString("rule"u8, fact.Rule.Rule);
        _json.WriteEndObject();
    }

    /// <summary>Who says so, and the words it rests on.</summary>
    private void Source(string text, Attribution attribution, IReadOnlyList<TextSpan> trigger, TextSpan evidence)
    {
        _json.WriteStartObject("attribution"u8);
        One("speaker"u8, attribution.Speaker);
        if (attribution.Also.Count > 0) Members("also"u8, attribution.Also);
        _json.WriteString("kind"u8, attribution.Kind.Name());
        _json.WriteEndObject();
        _json.WritePropertyName("trigger"u8);
        if (trigger.Count != 1) _json.WriteStartArray();
        foreach (var span in trigger) SliceObject(text, span);
        if (trigger.Count != 1) _json.WriteEndArray();
        _json.WritePropertyName("evidence"u8);
        SliceObject(text, evidence);
    }

    private void Members(ReadOnlySpan<byte> name, IReadOnlyList<Member> members)
    {
        _json.WriteStartArray(name);
        foreach (var member in members) Write(member);
        _json.WriteEndArray();
    }

    private void One(ReadOnlySpan<byte> name, Member? member)
    {
        if (member is null)
        {
            _json.WriteNull(name);
            return;
        }
        _json.WritePropertyName(name);
        Write(member);
    }

    private void Write(Member member)
    {
        _json.WriteStartObject();
        _json.WriteString("text"u8, member.Text);
        Span(member.Span);
        Nullable("id"u8, member.Id);
        Filled("country"u8, member.Country);
        Filled("sector"u8, member.Sector);
        _json.WriteString("side"u8, member.Side.Name());
        _json.WriteEndObject();
    }

    private void SliceObject(string text, TextSpan span)
    {
        _json.WriteStartObject();
        Slice(text, span);
        _json.WriteEndObject();
    }

    private void Slice(string text, TextSpan span)
    {
        Span(span);
        _json.WriteString("text"u8, text.AsSpan(span.Start, span.Length));
    }

    private void Span(TextSpan span)
    {
        var (start, length) = _points.Of(span);
        _json.WriteNumber("start"u8, start);
        _json.WriteNumber("length"u8, length);
    }

    private void Strings(ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values) _json.WriteStringValue(value);
        _json.WriteEndArray();
    }

    private void Filled(ReadOnlySpan<byte> name, string value) => Nullable(name, value.Length == 0 ? null : value);

    private void Nullable(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null) _json.WriteNull(name);
        else _json.WriteString(name, value);
    }
}
