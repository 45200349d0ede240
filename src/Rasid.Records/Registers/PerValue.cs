using Rasid.Records.Json;

namespace Rasid.Records.Registers;

/// <summary>A value for each of some parties.</summary>
public sealed record PerValue : FieldValue
{
    /// <summary>A value for each of some parties.</summary>
    /// <param name="values">By id of the party's voice; at least one, none of them by party again.</param>
    public PerValue(IEnumerable<KeyValuePair<string, FieldValue>> values) => Values = new SortedList<string, FieldValue>(values.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The values by id of the party's voice, in ordinal order.</summary>
    public IReadOnlyDictionary<string, FieldValue> Values { get; }

    /// <inheritdoc/>
    public override void Write(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject();
        foreach (var (voice, value) in Values) value.Write(writer.Name(voice));
        writer.End();
    }

    /// <inheritdoc/>
    public bool Equals(PerValue? other) => other is not null && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (voice, value) in Values) hash.Add(HashCode.Combine(voice, value));
        return hash.ToHashCode();
    }
}
