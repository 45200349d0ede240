using System.Text.Json;

namespace Rasid.Records.Json;

/// <summary>Canonical form of JSON that came from elsewhere.</summary>
public static class CanonicalJson
{
    /// <summary>The canonical bytes of a value: members sorted, white space gone, escapes undone.</summary>
    /// <exception cref="FormatException">It holds a null, a number that is no 64-bit integer, or a member twice.</exception>
    public static byte[] Of(JsonElement value)
    {
        var writer = new CanonicalWriter();
        Write(writer, value);
        return writer.ToArray();
    }

    /// <summary>Whether bytes are canonical JSON.</summary>
    public static bool IsCanonical(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Of(document.RootElement).AsSpan().SequenceEqual(json.Span);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The canonical text of a value.</summary>
    internal static string TextOf(JsonElement value) => System.Text.Encoding.UTF8.GetString(Of(value));

    /// <summary>Writes a value that is held as JSON text.</summary>
    internal static void Write(CanonicalWriter writer, string json)
    {
        using var document = JsonDocument.Parse(json);
        Write(writer, document.RootElement);
    }

    private static void Write(CanonicalWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.StartObject();
                string? last = null;
                foreach (var member in value.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    if (member.Name == last) throw new FormatException($"member {last} stands twice");
                    last = member.Name;
                    Write(writer.Name(member.Name), member.Value);
                }
                writer.End();
                break;
            case JsonValueKind.Array:
                writer.StartArray();
                foreach (var item in value.EnumerateArray()) Write(writer, item);
                writer.End();
                break;
            case JsonValueKind.String:
                writer.Text(value.GetString()!);
                break;
            case JsonValueKind.Number:
                writer.Number(value.TryGetInt64(out var n) ? n : throw new FormatException("canonical JSON has integers only"));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.Flag(value.GetBoolean());
                break;
            default:
                throw new FormatException("canonical JSON has no nulls");
        }
    }
}
