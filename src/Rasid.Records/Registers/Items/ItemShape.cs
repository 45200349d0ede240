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
        var touched = ItemFold.Touched(history);
        var hasRest = ItemFold.HasRest(history);
        var places = new Dictionary<Hash256, int>();
        var values = new Dictionary<string, int>(StringComparer.Ordinal) { [ItemFields.None] = 0 };
        var w = new CanonicalWriter().StartArray();
        for (var i = 0; i < history.Entries.Count; i++)
        {
            var entry = history.Entries[i];
            var (place, isExact) = Place(entry, cuts(entry.Stream));
            w.StartObject().Optional("audience", entry.Audience);
            if (isExact) w.Member("entry", entry.Id);
            if (ItemJudge.FieldsOf(entry.Said) is { } fields)
            {
                var kept = fields.All.Where(f => i > 0 || ItemFold.IsTouched(touched, f.Key)).Select(f => (Id: f.Key, Value: Class(f.Value)));
                w.Name("fields").StartObject();
                foreach (var (id, value) in (i == 0 && hasRest ? kept.Prepend((Id: "", Value: 1)) : kept).DistinctBy(f => f.Id)) w.Member(id, value);
                w.End();
            }
            if (entry.Said is ItemMoved moved) w.Member("moved", moved.State);
            if (i > 0)
            {
                w.Name("on").StartArray();
                foreach (var at in entry.Said.On.Where(places.ContainsKey).Select(id => places[id]).Distinct().Order()) w.Number(at);
                w.End();
            }
            if (place > 1) w.Member("place", place);
            w.Optional("signers", [.. entry.Signers.Order().Select(k => k.ToString())]).Member("stream", entry.Stream.ToString())
                .Optional("streamVoice", entry.StreamVoice).Member("voice", entry.Said.Voice);
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
            var seq = e.TryGetProperty("place", out var place) ? place.GetInt64() : 1;
            entries.Add(new ItemEntry(Id(entries.Count), Said(e, entries.Count), StreamId.Parse(e.Text("stream")), seq, "", default, e.Text("audience"))
            {
                StreamVoice = e.Text("streamVoice"),
                Signers = e.List("signers", k => Hash256.Parse(k.GetString()!)),
                PlaceId = e.TryGetProperty("entry", out _) ? e.Hash("entry") : null,
            });
        }
        return ItemHistory.Of(entries, Id(0))!;
    }

    // Between two places that matter all are alike: the first of them stands for the rest.
    private static (long Place, bool IsExact) Place(ItemEntry entry, IReadOnlyList<long> cuts)
    {
        var last = cuts.LastOrDefault(c => c <= entry.Seq);
        return last == entry.Seq ? (last, true) : (last + 1, false);
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
