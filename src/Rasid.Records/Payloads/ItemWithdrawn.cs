using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>Who entered an item takes it back.</summary>
/// <param name="Item">The item.</param>
/// <param name="Voice">Id of the voice that does.</param>
/// <param name="On">What the writer had seen.</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record ItemWithdrawn(Hash256 Item, string Voice, IReadOnlyList<Hash256> On, string Reason) : ItemSaying(Item, Voice, On, Reason)
{
    /// <inheritdoc/>
    public override EntryDraft ToDraft() => new(
        EntryKinds.ItemWithdrawn,
        1,
        Write(new CanonicalWriter().StartObject().Member("item", Item), On).Optional("reason", Reason).Member("voice", Voice).End().ToArray());

    internal static ItemWithdrawn Read(JsonElement e) => new(ItemOf(e), VoiceOf(e), OnOf(e), e.Text("reason"));
}
