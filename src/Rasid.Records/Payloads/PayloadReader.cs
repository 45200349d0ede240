using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Journal;

namespace Rasid.Records.Payloads;

/// <summary>Reads the payloads of entries into their types, older versions included. Pure and thread-safe.</summary>
public static class PayloadReader
{
    private static readonly Dictionary<string, (int Version, Func<JsonElement, object> Read)> Kinds = new(StringComparer.Ordinal)
    {
        [EntryKinds.StreamOpened] = (StreamOpened.Version, StreamOpened.Read),
        [EntryKinds.ReportAdded] = (1, ReportAdded.Read),
        [EntryKinds.ReportDescribed] = (1, ReportDescribed.Read),
        [EntryKinds.Reading] = (1, ReadingPayload.Read),
        [EntryKinds.EventJoined] = (1, EventDecision.Reader(EntryKinds.EventJoined, 2)),
        [EntryKinds.EventSplit] = (1, EventDecision.Reader(EntryKinds.EventSplit, 1)),
        [EntryKinds.ClaimPinned] = (1, EventDecision.Reader(EntryKinds.ClaimPinned, 2)),
        [EntryKinds.SourceRated] = (1, SourceRated.Read),
        [EntryKinds.ClaimRated] = (1, ClaimRated.Read),
        [EntryKinds.ClaimReviewed] = (1, ClaimReviewed.Read),
        [EntryKinds.ClaimAdded] = (1, ClaimAdded.Read),
        [EntryKinds.ClaimsContradict] = (1, ClaimsContradict.Read),
        [EntryKinds.ReviewUndone] = (1, ReviewUndone.Read),
        [EntryKinds.ProvisionScored] = (1, ProvisionScored.Read),
        [EntryKinds.ProvisionLinked] = (1, ProvisionLinked.Read),
        [EntryKinds.KeyRooted] = (1, KeyRooted.Read),
        [EntryKinds.KeyDelegated] = (1, KeyDelegated.Read),
        [EntryKinds.KeyRevoked] = (1, KeyRevoked.Read),
        [EntryKinds.ItemEntered] = (1, ItemEntered.Read),
        [EntryKinds.ItemAmended] = (1, ItemAmended.Read),
        [EntryKinds.ItemMoved] = (1, ItemMoved.Read),
        [EntryKinds.ItemWithdrawn] = (1, ItemWithdrawn.Read),
        [EntryKinds.Verification] = (1, Verification.Read),
        [EntryKinds.ItemLinked] = (1, ItemLinked.Read),
        [EntryKinds.Redacted] = (Redacted.Version, Redacted.Read),
    };

    private static readonly Upcaster[] Upcasters = [StreamOpened.FromOne, Redacted.FromOne];

    // Rule trees nest; the default depth of 64 would be reached by thirty steps.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    /// <summary>
    /// <see cref="StreamOpened"/>, <see cref="ReportAdded"/>, <see cref="ReportDescribed"/>, <see cref="Reading"/>,
    /// <see cref="EventDecision"/>, <see cref="SourceRated"/>, <see cref="ClaimRated"/>,
    /// <see cref="ClaimReviewed"/>, <see cref="ClaimAdded"/>, <see cref="ClaimsContradict"/>, <see cref="ReviewUndone"/>,
    /// <see cref="ProvisionScored"/>, <see cref="ProvisionLinked"/>, <see cref="KeyRooted"/>,
    /// <see cref="KeyDelegated"/>, <see cref="KeyRevoked"/>, <see cref="Redacted"/>, an <see cref="ItemSaying"/>, or <see cref="UnknownPayload"/>; null when the payload is withheld.
    /// </summary>
    /// <exception cref="FormatException">The kind is known and the payload is not as the kind has it.</exception>
    public static object? Read(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Payload is { } payload ? Read(entry.Header.Kind, entry.Header.Version, payload) : null;
    }

    /// <summary>Whether payloads of a kind and version are read; others are unknown.</summary>
    public static bool Knows(string kind, int version) => Kinds.TryGetValue(kind, out var known) && version >= 1 && version <= known.Version;

    /// <summary>As <see cref="Read(Entry)"/>, for a payload that is there.</summary>
    public static object Read(string kind, int version, ReadOnlyMemory<byte> payload) => Read(kind, version, payload, Kinds, Upcasters);

    internal static object Read(
        string kind,
        int version,
        ReadOnlyMemory<byte> payload,
        IReadOnlyDictionary<string, (int Version, Func<JsonElement, object> Read)> kinds,
        IReadOnlyList<Upcaster> upcasters)
    {
        if (!kinds.TryGetValue(kind, out var known) || version > known.Version || version < 1) return new UnknownPayload(kind, version);
        try
        {
            using var document = JsonDocument.Parse(payload, Deep);
            var e = document.RootElement;
            for (var v = version; v < known.Version; v++) e = upcasters.Single(u => u.Kind == kind && u.From == v).Change(e);
            return known.Read(e);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new FormatException($"the payload is no {kind} of version {version}", e);
        }
    }
}
