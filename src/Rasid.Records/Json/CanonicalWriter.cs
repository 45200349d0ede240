using System.Buffers;
using System.Globalization;
using System.Text;

namespace Rasid.Records.Json;

/// <summary>Writes canonical JSON: UTF-8, members in ordinal order, no floats, no nulls, nothing escaped but what JSON demands.</summary>
/// <remarks>
/// The order of members is checked as they are written, so what comes out is canonical or an exception. An own writer,
/// because what the platform's encoders escape follows their Unicode version and would change under the record.
/// Not thread-safe.
/// </remarks>
public sealed class CanonicalWriter
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> _bytes = new(512);
    private readonly Stack<Level> _levels = new();
    private bool _named;

    /// <summary>What has been written.</summary>
    /// <exception cref="InvalidOperationException">An object or array is still open.</exception>
    public byte[] ToArray() => _levels.Count == 0 ? _bytes.WrittenSpan.ToArray() : throw new InvalidOperationException("an object or array is still open");

    /// <summary>Opens an object.</summary>
    public CanonicalWriter StartObject() => Open((byte)'{', isArray: false);

    /// <summary>Opens an array.</summary>
    public CanonicalWriter StartArray() => Open((byte)'[', isArray: true);

    /// <summary>Closes the innermost object or array.</summary>
    public CanonicalWriter End()
    {
        var level = _levels.Pop();
        return Byte(level.IsArray ? (byte)']' : (byte)'}');
    }

    /// <summary>Names the next member.</summary>
    /// <exception cref="InvalidOperationException">Its name does not follow the last one in ordinal order.</exception>
    public CanonicalWriter Name(string name)
    {
        var level = _levels.Peek();
        if (level.IsArray) throw new InvalidOperationException("an array has no members");
        if (level.Last is not null && string.CompareOrdinal(level.Last, name) >= 0)
            throw new InvalidOperationException($"member {name} comes after {level.Last}: canonical members are in ordinal order");
        if (level.Last is not null) Byte((byte)',');
        level.Last = name;
        Quoted(name);
        Byte((byte)':');
        _named = true;
        return this;
    }

    /// <summary>Writes a string value.</summary>
    /// <exception cref="EncoderFallbackException">The string is not valid Unicode.</exception>
    public CanonicalWriter Text(string value)
    {
        Separate();
        return Quoted(value);
    }

    /// <summary>Writes an integer value.</summary>
    public CanonicalWriter Number(long value)
    {
        Separate();
        value.TryFormat(_bytes.GetSpan(20), out var written, default, CultureInfo.InvariantCulture);
        _bytes.Advance(written);
        return this;
    }

    /// <summary>Writes true or false.</summary>
    public CanonicalWriter Flag(bool value)
    {
        Separate();
        _bytes.Write(value ? "true"u8 : "false"u8);
        return this;
    }

    /// <summary>Writes a string member.</summary>
    public CanonicalWriter Member(string name, string value) => Name(name).Text(value);

    /// <summary>Writes an integer member.</summary>
    public CanonicalWriter Member(string name, long value) => Name(name).Number(value);

    /// <summary>Writes a hash as a member in hex.</summary>
    public CanonicalWriter Member(string name, Hash256 value) => Name(name).Text(value.ToString());

    /// <summary>Writes a string member unless it is null or empty: canonical JSON has no nulls.</summary>
    public CanonicalWriter Optional(string name, string? value) => string.IsNullOrEmpty(value) ? this : Member(name, value);

    /// <summary>Writes an array of strings as a member unless it is empty.</summary>
    public CanonicalWriter Optional(string name, IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0) return this;
        Name(name).StartArray();
        foreach (var value in values) Text(value);
        return End();
    }

    private CanonicalWriter Open(byte bracket, bool isArray)
    {
        Separate();
        _levels.Push(new Level(isArray));
        return Byte(bracket);
    }

    private void Separate()
    {
        if (_named)
        {
            _named = false;
            return;
        }
        if (_levels.Count == 0) return;
        var level = _levels.Peek();
        if (!level.IsArray) throw new InvalidOperationException("a member needs a name");
        if (level.Any) Byte((byte)',');
        level.Any = true;
    }

    private CanonicalWriter Quoted(string value)
    {
        Byte((byte)'"');
        var from = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c >= ' ' && c != '"' && c != '\\') continue;
            Raw(value.AsSpan(from, i - from));
            from = i + 1;
            Escape(c);
        }
        Raw(value.AsSpan(from));
        return Byte((byte)'"');
    }

    private void Escape(char c)
    {
        var letter = c switch { '"' => '"', '\\' => '\\', '\b' => 'b', '\t' => 't', '\n' => 'n', '\f' => 'f', '\r' => 'r', _ => '\0' };
        Byte((byte)'\\');
        if (letter != '\0') Byte((byte)letter);
        else Raw($"u{(int)c:x4}");
    }

    private void Raw(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        var count = Strict.GetBytes(text, _bytes.GetSpan(Strict.GetMaxByteCount(text.Length)));
        _bytes.Advance(count);
    }

    private CanonicalWriter Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
        return this;
    }

    private sealed class Level(bool isArray)
    {
        public bool IsArray { get; } = isArray;

        public string? Last { get; set; }

        public bool Any { get; set; }
    }
}
