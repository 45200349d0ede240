using Rasid.Records.Json;

namespace Rasid.Records.Registers;

/// <summary>A list of values, none of them a list; the empty one says that there is none.</summary>
/// <param name="Values">The values, in order.</param>
public sealed record ListValue(IReadOnlyList<FieldValue> Values) : FieldValue
{
    /// <inheritdoc/>
    public override void Write(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartArray();
        foreach (var value in Values) value.Write(writer);
        writer.End();
    }

    /// <inheritdoc/>
    public bool Equals(ListValue? other) => other is not null && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in Values) hash.Add(value);
        return hash.ToHashCode();
    }
}
