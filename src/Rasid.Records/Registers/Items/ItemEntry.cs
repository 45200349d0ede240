using Rasid.Records.Journal;
using Rasid.Records.Payloads;

namespace Rasid.Records.Registers.Items;

/// <summary>One entry of an item, with what is known of the stream in which it stands. Immutable.</summary>
/// <param name="Id">Id of the entry.</param>
/// <param name="Said">What it says.</param>
/// <param name="Stream">Its stream.</param>
/// <param name="Seq">Its place there.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Claimed">When, as the writer's clock had it; nothing is ordered by it.</param>
/// <param name="Audience">Who sees the stream.</param>
public sealed record ItemEntry(Hash256 Id, ItemSaying Said, StreamId Stream, long Seq, string Author, DateTimeOffset Claimed, string Audience)
{
    /// <summary>The item.</summary>
    public Hash256 Item => Said.About ?? Id;

    /// <summary>In whose name the stream was opened; empty where in nobody's.</summary>
    public string StreamVoice { get; init; } = "";

    /// <summary>Ids of the keys whose good signatures of the entry are here.</summary>
    public IReadOnlyList<Hash256> Signers { get; init; } = [];

    /// <summary>Its place in its stream.</summary>
    public StreamHead Place => new(Stream, Seq, PlaceId ?? Id);

    // A shape's entry has a number for an id, and stands for one at this place.
    internal Hash256? PlaceId { get; init; }

    // A shape's entry tells for whom all that it follows was said, of which the shape may hold nothing.
    internal IReadOnlyList<string> AlsoFor { get; init; } = [];

    /// <summary>Whether it is seen by who sees some audiences' streams.</summary>
    internal bool IsSeen(Func<string, bool> isSeen) => isSeen(Audience) && AlsoFor.All(isSeen);

    /// <summary>The entry of an item; null when an entry says nothing of one.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="payload">Its payload as <see cref="PayloadReader"/> reads it.</param>
    /// <param name="audience">Audience of its stream.</param>
    public static ItemEntry? Of(Entry entry, object? payload, string audience)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return payload is ItemSaying said
            ? new ItemEntry(entry.Id, said, entry.Header.Stream, entry.Header.Seq, entry.Header.Author, entry.Header.Claimed, audience)
            : null;
    }
}
