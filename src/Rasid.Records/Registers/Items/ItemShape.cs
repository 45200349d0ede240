using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Payloads;

namespace Rasid.Records.Registers.Items;

/// <summary>
/// A history without what no state hangs on: who said what on which fields, having seen what, and which values are the same; no values, ids, persons
/// or days. However many items there are, their shapes are few, so that the state of each follows from a look at the few. What follows from a shape
/// follows from the history, for every register and every viewer.
/// </summary>
public static class ItemShape
{
    /// <summary>The shape of a history, canonical JSON.</summary>
    /// <param name="history">The history.</param>
    /// <param name="cuts">
    /// Of each stream the places, in order, by which it may matter whether an entry comes before or after them: where it forked, where a root key was
    /// named, and up to where a revoked key still counts.
    /// </param>
    public static byte[] Of(ItemHistory history, Func<StreamId, IReadOnlyList<long>> cuts)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(cuts);
        return new ShapeWriter(history, cuts).ToArray();
    }

    /// <summary>A history of a shape.</summary>
    public static ItemHistory Read(ReadOnlyMemory<byte> shape)
    {
        using var document = JsonDocument.Parse(shape);
        var entries = new List<ItemEntry>();
        foreach (var e in document.RootElement.EnumerateArray())
        {
            var seq = e.TryGetProperty("place", out var place) ? place.GetInt64() : 1;
            var audiences = e.Texts("for");
            entries.Add(new ItemEntry(Id(entries.Count), Said(e, entries.Count), StreamId.Parse(e.Text("stream")), seq, "", default, audiences[0])
            {
                StreamVoice = e.Text("streamVoice"),
                Signers = e.List("signers", k => Hash256.Parse(k.GetString()!)),
                PlaceId = e.TryGetProperty("entry", out _) ? e.Hash("entry") : null,
                AlsoFor = [.. audiences.Skip(1)],
            });
        }
        return ItemHistory.Of(entries, Id(0))!;
    }

    private static ItemSaying Said(JsonElement e, int at)
    {
        var voice = e.Text("voice");
        var on = e.List("on", o => Id(o.GetInt32()));
        if (at == 0) return new ItemEntered("", voice, Fields(e), "", "");
        if (e.TryGetProperty("fields", out _)) return new ItemAmended(Id(0), voice, Fields(e), on, "");
        if (e.TextOrNull("moved") is { } state) return new ItemMoved(Id(0), voice, state, on, "");
        return e.TryGetProperty("word", out _)
            ? new Verification(Id(0), voice, VerificationWords.Read(e), e.List("words", Word), on, "")
            : new ItemWithdrawn(Id(0), voice, on, "");
    }

    private static ItemFields Fields(JsonElement e) =>
        new(e.GetProperty("fields").EnumerateObject().Select(m => KeyValuePair.Create(m.Name, Value(m.Value))));

    private static FieldWord Word(JsonElement e) => new(
        e[0].GetString()!,
        VerificationWords.TryParse(e[1].GetString()!, out var word) ? word : throw new FormatException("no word"),
        e.GetArrayLength() > 2 ? Value(e[2]) : null);

    private static string Value(JsonElement number) => number.GetInt32() == 0 ? ItemFields.None : number.GetRawText();

    private static Hash256 Id(int at)
    {
        Span<byte> bytes = stackalloc byte[Hash256.Size];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bytes[^4..], at + 1);
        return new Hash256(bytes);
    }
}
