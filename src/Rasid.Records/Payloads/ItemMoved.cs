using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>An item passes into another state of its register.</summary>
/// <param name="Item">The item.</param>
/// <param name="Voice">Id of the voice that moves it.</param>
/// <param name="State">Id of the state in the pack.</param>
/// <param name="On">What the writer had seen.</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record ItemMoved(Hash256 Item, string Voice, string State, IReadOnlyList<Hash256> On, string Reason) : ItemSaying(Item, Voice, On, Reason)
{
    /// <inheritdoc/>
    public override EntryDraft ToDraft() => new(
        EntryKinds.ItemMoved,
        1,
        Write(new CanonicalWriter().StartObject().Member("item", Item), On)
            .Optional("reason", Reason).Member("state", State).Member("voice", Voice).End().ToArray());

    internal static ItemMoved Read(JsonElement e) => new(ItemOf(e), VoiceOf(e), Needed(e, "state"), OnOf(e), e.Text("reason"));
}
