using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Rasid.Intake.Lines;

/// <summary>Reads one line of the input form: <c>id</c>, <c>text</c>, optional <c>title</c>, <c>published</c>, <c>publisher</c>, <c>url</c>.</summary>
/// <remarks>Other members are passed over; of a member given twice the last counts. Pure and thread-safe.</remarks>
public static class ReportLine
{
    /// <summary>The report of a line, its boilerplate not yet set apart, or the fault in its place.</summary>
    /// <param name="bytes">UTF-8 without the line end and without a byte order mark.</param>
    /// <param name="file">File, for faults.</param>
    /// <param name="line">Line in it, from 1.</param>
    public static IntakeResult Read(ReadOnlySpan<byte> bytes, string file, int line)
    {
        var fields = new Fields(file, line);
        var fault = Utf8.IsValid(bytes)
            ? fields.Fill(bytes)
            : fields.Fault(IntakeFaultKind.NotUtf8, "", FirstInvalid(bytes) + 1);
        fault ??= fields.Check();
        if (fault is not null) return fault with { Id = fields.Id };
        return fields.Report();
    }

    /// <summary>Index of the first byte that is no UTF-8; -1 when all are.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return -1;
        var at = 0;
        while (at < bytes.Length)
        {
            if (System.Text.Rune.DecodeFromUtf8(bytes[at..], out _, out var used) != System.Buffers.OperationStatus.Done) return at;
            at += used;
        }
        return -1;
    }

    /// <summary>A day written <c>yyyy-MM-dd</c>, alone or with a time of day after it.</summary>
    /// <param name="value">The words.</param>
    /// <param name="day">The day.</param>
    /// <returns>Null when it is a day, else what is wrong with it.</returns>
    public static IntakeFaultKind? ParseDay(string value, out DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(value);
        day = default;
        var date = value.AsSpan().Trim();
        if (date.Length > 10 && date[10] is 'T' or 't' or ' ') date = date[..10];
        if (date.Length != 10 || date[4] != '-' || date[7] != '-'
            || !int.TryParse(date[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(date[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(date[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var dayOfMonth)) return IntakeFaultKind.DateForm;
        if (year < 1 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month)) return IntakeFaultKind.NoSuchDate;
        day = new DateOnly(year, month, dayOfMonth);
        return null;
    }

    private struct Fields(string file, int line)
    {
        private static readonly string[] Names = ["id", "text", "title", "published", "publisher", "url"];

        private readonly string?[] _values = new string?[Names.Length];
        private DateOnly? _day;

        public readonly string? Id => _values[0];

        public readonly string? Text => _values[1];

        public readonly IntakeFault? Fill(ReadOnlySpan<byte> bytes)
        {
            var json = new Utf8JsonReader(bytes);
            try
            {
                json.Read();
                if (json.TokenType != JsonTokenType.StartObject) return Fault(IntakeFaultKind.NotAnObject, "", 0);
                IntakeFault? first = null;
                while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                {
                    var fault = Member(ref json);
                    first ??= fault;
                }
                // Anything after the object breaks the line.
                json.Read();
                return first;
            }
            catch (JsonException e)
            {
                return Fault(IntakeFaultKind.BrokenJson, "", (int)(e.BytePositionInLine ?? 0) + 1);
            }
        }

        public IntakeFault? Check()
        {
            if (Id is null) return Fault(IntakeFaultKind.Missing, "id", 0);
            if (Id.Length == 0) return Fault(IntakeFaultKind.EmptyMember, "id", 0);
            if (Text is null) return Fault(IntakeFaultKind.Missing, "text", 0);
            if (string.IsNullOrWhiteSpace(_values[3])) return null;
            if (ParseDay(_values[3]!, out var day) is { } wrong) return Fault(wrong, _values[3]!, 0);
            _day = day;
            return null;
        }

        public readonly IncomingReport Report() => new(file, line, Id, Text!, _values[2], _values[4], _day, _values[5], []);

        public readonly IntakeFault Fault(IntakeFaultKind kind, string subject, long position) => new(kind, file, line, position, subject, null);

        private readonly IntakeFault? Member(ref Utf8JsonReader json)
        {
            if (json.ValueIsEscaped && LoneSurrogate(json.ValueSpan) is var lone and >= 0)
            {
                var fault = Fault(IntakeFaultKind.LoneSurrogate, "", json.TokenStartIndex + 2 + lone);
                json.Read();
                json.Skip();
                return fault;
            }
            for (var i = 0; i < Names.Length; i++)
            {
                if (json.ValueTextEquals(Names[i])) return Value(ref json, Names[i], out _values[i]);
            }
            json.Read();
            json.Skip();
            return null;
        }

        private readonly IntakeFault? Value(ref Utf8JsonReader json, string name, out string? value)
        {
            value = null;
            json.Read();
            if (json.TokenType == JsonTokenType.Null) return null;
            if (json.TokenType != JsonTokenType.String)
            {
                var at = (int)json.TokenStartIndex + 1;
                json.Skip();
                return Fault(IntakeFaultKind.NotAString, name, at);
            }
            if (json.ValueIsEscaped && LoneSurrogate(json.ValueSpan) is var lone and >= 0)
                return Fault(IntakeFaultKind.LoneSurrogate, name, (int)json.TokenStartIndex + 2 + lone);
            value = json.GetString();
            return null;
        }

        /// <summary>Where an escaped surrogate without its partner begins in a JSON string; -1 when there is none.</summary>
        private static int LoneSurrogate(ReadOnlySpan<byte> raw)
        {
            for (var i = 0; i < raw.Length; i++)
            {
                if (raw[i] != '\\') continue;
                var unit = Unit(raw[i..]);
                if (unit is < 0xD800 or > 0xDFFF)
                {
                    i++;
                    continue;
                }
                if (unit >= 0xDC00 || Unit(raw[(i + 6)..]) is < 0xDC00 or > 0xDFFF) return i;
                i += 11;
            }
            return -1;
        }

        private static int Unit(ReadOnlySpan<byte> escape) =>
            escape.Length >= 6 && escape[0] == '\\' && escape[1] == 'u'
            && int.TryParse(escape.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var unit) ? unit : -1;
    }
}
