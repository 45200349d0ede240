using System.Collections.Frozen;
using System.Text.Json;
using Rasid.Records.Json;
using Rasid.Records.Positions;

namespace Rasid.Records.Registers;

/// <summary>Tells by its shape what a value of a field is.</summary>
internal static class ValueJson
{
    /// <summary>Names of members that tell a value's kind, so that no voice can bear them.</summary>
    public static readonly FrozenSet<string> Reserved =
        FrozenSet.Create(StringComparer.Ordinal, "about", "high", "id", "lat", "lon", "low", "name", "precision", "sha256", "size", "text", "type", "typed");

    public static FieldValue Read(JsonElement json, bool mayHold) => json.ValueKind switch
    {
        JsonValueKind.String => new WordsValue(Words(json)),
        JsonValueKind.True => new FlagValue(true),
        JsonValueKind.False => new FlagValue(false),
        JsonValueKind.Array when mayHold => new ListValue(json.Items(v => Read(v, mayHold: false))),
        JsonValueKind.Object => ReadObject(json, mayHold),
        _ => throw new FormatException($"no value of a field is a {json.ValueKind} here"),
    };

    private static FieldValue ReadObject(JsonElement json, bool mayHold)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            if (!names.Add(member.Name)) throw new FormatException($"member {member.Name} stands twice");
        }
        if (names.Count == 0) throw new FormatException("an object says nothing");
        if (!names.Overlaps(Reserved)) return mayHold ? Per(json) : throw new FormatException("values by party hold no others by party");
        if (names.IsSubsetOf(["about", "high", "low"])) return Number(json);
        if (names.SetEquals(["text"])) return new FreeValue(Filled(json, "text"));
        if (names.SetEquals(["name", "sha256", "size", "type"])) return Attachment(json);
        if (names.IsSubsetOf(["id", "lat", "lon", "precision", "typed"])) return Place(json, names);
        throw new FormatException($"no value of a field has the members {string.Join(", ", names.Order(StringComparer.Ordinal))}");
    }

    private static PerValue Per(JsonElement json)
    {
        var values = new List<KeyValuePair<string, FieldValue>>();
        foreach (var member in json.EnumerateObject())
        {
            var value = Read(member.Value, mayHold: member.Value.ValueKind == JsonValueKind.Array);
            values.Add(new(member.Name, value));
        }
        return new PerValue(values);
    }

    private static NumberValue Number(JsonElement json)
    {
        var (low, high) = (Whole(json, "low"), Whole(json, "high"));
        if (low is null && high is null) throw new FormatException("a number has neither end");
        if (low > high) throw new FormatException("a range ends before it begins");
        var about = json.TryGetProperty("about", out var is_);
        if (about && !is_.GetBoolean()) throw new FormatException("about is true or left out");
        return new NumberValue(low, high, about);
    }

    private static PlaceValue Place(JsonElement json, HashSet<string> names)
    {
        var id = names.Contains("id") ? Filled(json, "id") : "";
        if (names.Contains("lat") != names.Contains("lon")) throw new FormatException("a position has latitude and longitude");
        if (!names.Contains("lat"))
        {
            return names.Count == 1 ? new PlaceValue(id) : throw new FormatException("a precision has a position");
        }
        var precision = Whole(json, "precision");
        if (precision is < 1 or > Position.MostPrecision) throw new FormatException("a precision is from one metre to that of a degree");
        var (lat, lon) = (Whole(json, "lat"), Whole(json, "lon"));
        if (Math.Abs(lat!.Value) > Position.MostLatitude || Math.Abs(lon!.Value) > Position.MostLongitude) throw new FormatException("a position lies on the earth");
        return new PlaceValue(id, new Position((int)lat, (int)lon, (int)(precision ?? 0)), names.Contains("typed") ? Filled(json, "typed") : "");
    }

    private static AttachmentValue Attachment(JsonElement json)
    {
        var size = Whole(json, "size") is { } s and >= 0 ? s : throw new FormatException("a file has a size");
        return new AttachmentValue(json.Hash("sha256"), Filled(json, "name"), size, Filled(json, "type"));
    }

    private static string Filled(JsonElement json, string name) =>
        Words(json.GetProperty(name)) is { Length: > 0 } text ? text : throw new FormatException($"member {name} is empty");

    private static string Words(JsonElement json) => json.GetString() ?? throw new FormatException("canonical JSON has no nulls");

    private static long? Whole(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var number)) return null;
        return number.TryGetInt64(out var whole) && whole is >= -NumberValue.Most and <= NumberValue.Most ? whole : throw new FormatException($"member {name} is no whole number");
    }
}
