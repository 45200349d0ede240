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
    public static byte[] Of(ItemHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var touched = ItemFold.Touched(history);
        var hasRest = ItemFold.HasRest(history);
        var places = new Dictionary<Hash256, int>();
        var values = new Dictionary<string, int>(StringComparer.Ordinal) { [ItemFields.None] = 0 };
        var w = new CanonicalWriter().StartArray();
        for (var i = 0; i < history.Entries.Count; i++)
        {
            var entry = history.Entries[i];
            w.StartObject().Optional("audience", entry.Audience);
            if (ItemJudge.FieldsOf(entry.Said) is { } fields)
            {
                var kept = fields.Where(f => i > 0 || ItemFold.IsTouched(touched, f.Key)).Select(f => (Id: f.Key, Value: Class(f.Value)));
                w.Name("fields").StartObject();
                foreach (var (id, value) in (i == 0 && hasRest ? kept.Prepend((Id: "", Value: 1)) : kept).DistinctBy(f => f.Id)) w.Member(id, value);
                w.End();
            }
            if (entry.IsForked) w.Member("forked", 1);
            if (entry.Said is ItemMoved moved) w.Member("moved", moved.State);
            if (i > 0)
            {
                w.Name("on").StartArray();
                foreach (var at in entry.Said.On.Where(places.ContainsKey).Select(id => places[id]).Distinct().Order()) w.Number(at);
                w.End();
            }
            if (entry.Key is not null) w.Member("signed", 1);
            w.Optional("stream", entry.StreamVoice).Member("voice", entry.Said.Voice);
            if (entry.Said is ItemWithdrawn) w.Member("withdrawn", 1);
            if (entry.Said is Verification said) Judgement(w, said);
            w.End();
            places[entry.Id] = i;
        }
        return w.End().ToArray();

        int Class(string value) => values.TryGetValue(value, out var number) ? number : values[value] = values.Count;

        void Judgement(CanonicalWriter to, Verification said)
        {
            to.Member("word", said.Word.Name()).Name("words").StartArray();
            foreach (var field in said.Fields)
            {
                to.StartArray().Text(field.Id).Text(field.Word.Name());
                if (field.Value is not null) to.Number(Class(field.Value));
                to.End();
            }
            to.End();
        }
    }

    /// <summary>A history of a shape.</summary>
    public static ItemHistory Read(ReadOnlyMemory<byte> shape)
    {
        using var document = JsonDocument.Parse(shape);
        var entries = new List<ItemEntry>();
        foreach (var e in document.RootElement.EnumerateArray())
        {
            entries.Add(new ItemEntry(Id(entries.Count), Said(e, entries.Count), default, entries.Count + 1, "", default, e.Text("audience"))
            {
                IsForked = e.TryGetProperty("forked", out _),
                StreamVoice = e.Text("stream"),
                Key = e.TryGetProperty("signed", out _) ? Id(0) : null,
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
        if (e.TryGetProperty("withdrawn", out _)) return new ItemWithdrawn(Id(0), voice, on, "");
        if (e.TryGetProperty("word", out _)) return new Verification(Id(0), voice, VerificationWords.Read(e), e.List("words", Word), on, "");
        return new ItemLinked(Id(0), null, Id(0), ItemLinked.Same, voice, on, "");
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
