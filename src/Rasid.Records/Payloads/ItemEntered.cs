using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Registers.Items;

namespace Rasid.Records.Payloads;

/// <summary>An item is entered in a register.</summary>
/// <param name="Register">Id of the register in the pack.</param>
/// <param name="Voice">Id of the voice that enters it.</param>
/// <param name="Fields">What it says.</param>
/// <param name="Ref">The voice's own number for it; empty when it has none.</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record ItemEntered(string Register, string Voice, ItemFields Fields, string Ref, string Reason) : ItemSaying(null, Voice, [], Reason)
{
    /// <inheritdoc/>
    public override EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject().Name("fields");
        Fields.Write(w);
        w.Optional("reason", Reason).Optional("ref", Ref).Member("register", Register).Member("voice", Voice);
        return new EntryDraft(EntryKinds.ItemEntered, 1, w.End().ToArray());
    }

    internal static ItemEntered Read(JsonElement e) =>
        new(Needed(e, "register"), VoiceOf(e), ItemFields.Read(e.GetProperty("fields")), e.Text("ref"), e.Text("reason"));
}
