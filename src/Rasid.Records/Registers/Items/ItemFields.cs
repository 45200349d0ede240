using System.Collections.Immutable;
using System.Text.Json;
using Rasid.Records.Json;

namespace Rasid.Records.Registers.Items;

/// <summary>
/// Fields with their values as canonical JSON, in ordinal order of their ids: values are compared as they are written, so that fields and types of
/// another version of the pack are kept and folded too. Immutable, equal where ids and values are.
/// </summary>
/// <remarks>A field that has a value for each party has one id for each of them, <c>field/voice</c>: who says something of one leaves the others alone.</remarks>
public sealed class ItemFields : IEquatable<ItemFields>
{
    /// <summary>The value that says that there is none.</summary>
    public const string None = "[]";

    /// <summary>No fields.</summary>
    public static readonly ItemFields Empty = new([]);

    private readonly ImmutableSortedDictionary<string, string> _values;

    /// <summary>Fields with their values.</summary>
    /// <param name="values">Ids and canonical JSON; an id that stands twice has its last value.</param>
    public ItemFields(IEnumerable<KeyValuePair<string, string>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var builder = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (id, value) in values) builder[id] = value;
        _values = builder.ToImmutable();
    }

    /// <summary>How many they are.</summary>
    public int Count => _values.Count;

    /// <summary>Ids and values, in ordinal order of the ids.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _values;

    /// <summary>The value of a field; null where it is not said.</summary>
    public string? this[string id] => _values.GetValueOrDefault(id);

    /// <summary>The id of a field's value for one party.</summary>
    /// <param name="field">Id of the field.</param>
    /// <param name="party">Id of the voice.</param>
    public static string IdFor(string field, string party) => $"{field}/{party}";

    /// <summary>The field and the party of an id; an empty party where it has none.</summary>
    public static (string Field, string Party) Split(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var at = id.IndexOf('/', StringComparison.Ordinal);
        return at < 0 ? (id, "") : (id[..at], id[(at + 1)..]);
    }

    /// <inheritdoc/>
    public bool Equals(ItemFields? other) => other is not null && _values.SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ItemFields);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (id, value) in _values)
        {
            hash.Add(id, StringComparer.Ordinal);
            hash.Add(value, StringComparer.Ordinal);
        }
        return hash.ToHashCode();
    }

    internal void Write(CanonicalWriter w)
    {
        w.StartObject();
        foreach (var field in _values.GroupBy(v => Split(v.Key).Field).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            w.Name(field.Key);
            if (field.First().Key == field.Key)
            {
                CanonicalJson.Write(w, field.First().Value);
                continue;
            }
            w.StartObject();
            foreach (var (id, value) in field) CanonicalJson.Write(w.Name(Split(id).Party), value);
            w.End();
        }
        w.End();
    }

    internal static ItemFields Read(JsonElement e) => new(e.EnumerateObject().SelectMany(m => Read(
        m.Name.Length > 0 && !m.Name.Contains('/', StringComparison.Ordinal) ? m.Name : throw new KeyNotFoundException("a field"), m.Value)));

    // An object whose members name no part of a value has a value for each party.
    private static IEnumerable<KeyValuePair<string, string>> Read(string id, JsonElement value)
    {
        var isByParty = value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Any() && !value.EnumerateObject().Any(m => ValueJson.Reserved.Contains(m.Name));
        return isByParty
            ? value.EnumerateObject().Select(m => KeyValuePair.Create(IdFor(id, m.Name), CanonicalJson.TextOf(m.Value)))
            : [KeyValuePair.Create(id, CanonicalJson.TextOf(value))];
    }
}
