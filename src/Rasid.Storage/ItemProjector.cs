using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Storage;

/// <summary>
/// Keeps items up to date, each from its own entries alone. What hangs on the pack (whose word is needed, who may enter) is not in it: the shape of an
/// item's history is kept, and its state is read off the shape when it is asked for.
/// </summary>
internal static class ItemProjector
{
    /// <summary>An entry of an item came.</summary>
    public static void Say(ItemEntry entry, IProjection to)
    {
        if (entry.Said is ItemLinked { Claim: { } anchor }) DecisionProjector.Hold(anchor, to.Events);
        to.Items.Keep(entry, [.. ItemTerms.Of(entry.Said).Distinct()], [.. Targets(entry.Said).Distinct()]);
        Shape(entry.Item, to.Items);
    }

    /// <summary>Any entry came: those that wait for it and those that stand in a fork with it are looked at anew.</summary>
    public static void Arrive(Entry entry, IItemProjection to)
    {
        if (to.HasTwin(entry)) Cut(entry.Header.Stream, entry.Header.Seq, to);
        if (entry.Payload is not null) return;
        foreach (var item in to.WaitingFor(entry.Id)) Shape(item, to);
    }

    /// <summary>An entry on keys came: what a root vouches for, and up to where a revoked key counts, parts its stream.</summary>
    public static void Key(Entry entry, object payload, IItemProjection to)
    {
        if (payload is KeyRooted) Cut(entry.Header.Stream, entry.Header.Seq, to);
        if (payload is not KeyRevoked revoked) return;
        foreach (var upTo in revoked.Revocation.UpTo) Cut(upTo.Stream, upTo.Seq, to);
    }

    /// <summary>The shape of an item is made anew from its entries.</summary>
    public static void Shape(Hash256 item, IItemProjection to)
    {
        var entries = to.Of(item);
        var here = entries.Select(e => e.Id).ToHashSet();
        var missing = entries.SelectMany(e => e.Said.On).Where(id => !here.Contains(id)).Distinct().Order().ToList();
        var gone = missing.Where(to.IsGone).ToHashSet();
        if (ItemHistory.Of(entries, item, gone) is { } history) to.Set(history, ItemShape.Of(history, to.Cuts), [.. missing.Where(id => !gone.Contains(id))]);
    }

    private static void Cut(StreamId stream, long seq, IItemProjection to)
    {
        if (!to.Cut(stream, seq)) return;
        foreach (var item in to.ItemsFrom(stream, seq)) Shape(item, to);
    }

    private static IEnumerable<ItemTarget> Targets(ItemSaying said)
    {
        if (said is ItemLinked { Claim: { } anchor }) yield return new ItemTarget(RecordIdKind.Claim, anchor.Id);
        if (said is ItemLinked linked) yield return new ItemTarget(RecordIdKind.Report, linked.Report);
        foreach (var words in ItemTerms.Values(said).SelectMany(v => v.Each).OfType<WordsValue>())
        {
            if (Named(words.Words, null) is { } named) yield return named;
        }
        foreach (var evidence in said is Verification judged ? judged.Evidence : [])
        {
            if (Named(evidence.Value, evidence.Kind switch { "report" => RecordIdKind.Report, "event" => RecordIdKind.Event, "item" => RecordIdKind.Item, _ => null }) is { } named) yield return named;
        }
    }

    private static ItemTarget? Named(string words, RecordIdKind? kind) =>
        words.Length <= (Hash256.Size * 2) + 2 && RecordId.TryParse(words, out var id) && id.Prefix.Length == Hash256.Size * 2
            && (id.Kind ?? kind) is { } of and (RecordIdKind.Report or RecordIdKind.Event or RecordIdKind.Item)
            ? new ItemTarget(of, Hash256.Parse(id.Prefix))
            : null;
}
