using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Registers.Items;

namespace Rasid.Records.Payloads;

/// <summary>Fields of an item are said otherwise.</summary>
/// <param name="Item">The item.</param>
/// <param name="Voice">Id of the voice that says so.</param>
/// <param name="Fields">Only the fields that are said; <see cref="ItemFields.None"/> says that there is none.</param>
/// <param name="On">What the writer had seen.</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record ItemAmended(Hash256 Item, string Voice, ItemFields Fields, IReadOnlyList<Hash256> On, string Reason)
    : ItemSaying(Item, Voice, On, Reason)
{
    /// <inheritdoc/>
    public override EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject().Name("fields");
        Fields.Write(w);
        Write(w.Member("item", Item), On).Optional("reason", Reason).Member("voice", Voice);
        return new EntryDraft(EntryKinds.ItemAmended, 1, w.End().ToArray());
    }

    internal static ItemAmended Read(JsonElement e) =>
        new(ItemOf(e), VoiceOf(e), ItemFields.Read(e.GetProperty("fields")), OnOf(e), e.Text("reason"));
}
