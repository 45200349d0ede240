using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>What reports say is laid beside an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Claim">Anchor of the claim; null where a report as a whole is meant.</param>
/// <param name="Report">The report; that of the anchor where a claim is meant.</param>
/// <param name="Says">One of <see cref="Words"/>: what it says of the item.</param>
/// <param name="Voice">Id of the voice that says so.</param>
/// <param name="On">What the writer had seen.</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record ItemLinked(Hash256 Item, ClaimAnchor? Claim, Hash256 Report, string Says, string Voice, IReadOnlyList<Hash256> On, string Reason)
    : ItemSaying(Item, Voice, On, Reason)
{
    /// <summary>It tells of the same.</summary>
    public const string Same = "same";

    /// <summary>It speaks for what the item says.</summary>
    public const string Supports = "supports";

    /// <summary>It speaks against what the item says.</summary>
    public const string Contradicts = "contradicts";

    /// <summary>It has nothing to do with the item, whatever was said or suggested.</summary>
    public const string Unrelated = "unrelated";

    /// <summary>All that can be said.</summary>
    public static IReadOnlyList<string> Words { get; } = [Same, Supports, Contradicts, Unrelated];

    /// <inheritdoc/>
    public override EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject();
        if (Claim is not null) AnchorJson.Write(w.Name("claim"), Claim);
        Write(w.Member("item", Item), On).Optional("reason", Reason);
        if (Claim is null) w.Member("report", Report);
        return new EntryDraft(EntryKinds.ItemLinked, 1, w.Member("says", Says).Member("voice", Voice).End().ToArray());
    }

    internal static ItemLinked Read(JsonElement e)
    {
        var claim = e.TryGetProperty("claim", out var anchor) ? AnchorJson.Read(anchor) : null;
        var says = Needed(e, "says");
        if (!Words.Contains(says, StringComparer.Ordinal)) throw new KeyNotFoundException("says");
        return new ItemLinked(
            ItemOf(e), claim, claim?.Report ?? Hash256.Parse(e.GetProperty("report").GetString()!), says, VoiceOf(e), OnOf(e), e.Text("reason"));
    }
}
