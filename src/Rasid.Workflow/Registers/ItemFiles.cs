using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>The files that an item names.</summary>
public static class ItemFiles
{
    private const int LeastDigits = 6;

    /// <summary>All of them, those of values in conflict too, in the order of its fields; one that several fields name stands once.</summary>
    public static IReadOnlyList<AttachmentValue> Of(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return [.. item.Fields.SelectMany(f => f.Values).Select(v => FieldWords.Value(v.Json)).OfType<FieldValue>().SelectMany(v => v.Each).OfType<AttachmentValue>().Distinct()];
    }

    /// <summary>Those that a person means: by their name, else by the first digits of their hash, at least six.</summary>
    public static IReadOnlyList<AttachmentValue> Find(Item item, string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var files = Of(item);
        var named = files.Where(f => string.Equals(f.Name, typed, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count > 0 || typed.Length < LeastDigits ? named : [.. files.Where(f => f.Sha256.ToString().StartsWith(typed, StringComparison.OrdinalIgnoreCase))];
    }
}
