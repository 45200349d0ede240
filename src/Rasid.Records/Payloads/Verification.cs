using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Registers.Items;

namespace Rasid.Records.Payloads;

/// <summary>A dated judgement of a voice on an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Voice">Id of the voice that judges.</param>
/// <param name="Word">What it says of the whole.</param>
/// <param name="Fields">Fields of which it says something of their own, in ordinal order of their ids.</param>
/// <param name="On">What the writer had seen.</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record Verification(
    Hash256 Item, string Voice, VerificationWord Word, IReadOnlyList<FieldWord> Fields, IReadOnlyList<Hash256> On, string Reason)
    : ItemSaying(Item, Voice, On, Reason)
{
    /// <summary>The day of the judgement, EDTF; empty when it is that of the entry.</summary>
    public string Day { get; init; } = "";

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<ItemEvidence> Evidence { get; init; } = [];

    /// <summary>What it says of a field: the field's own word, else that on the whole.</summary>
    /// <param name="id">Id of the field; a word on a field that has a value for each party is on each of them.</param>
    public FieldWord WordOn(string id) => Find(id) ?? Find(ItemFields.Split(id).Field) ?? new FieldWord(id, Word, null);

    private FieldWord? Find(string id) => Fields.FirstOrDefault(f => f.Id == id);

    /// <inheritdoc/>
    public override EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject().Optional("day", Day);
        if (Evidence.Count > 0)
        {
            w.Name("evidence").StartArray();
            foreach (var evidence in Evidence) evidence.Write(w);
            w.End();
        }
        if (Fields.Count > 0)
        {
            w.Name("fields").StartArray();
            foreach (var field in Fields.OrderBy(f => f.Id, StringComparer.Ordinal)) field.Write(w);
            w.End();
        }
        Write(w.Member("item", Item), On).Optional("reason", Reason).Member("voice", Voice).Member("word", Word.Name());
        return new EntryDraft(EntryKinds.Verification, 1, w.End().ToArray());
    }

    internal static Verification Read(JsonElement e) =>
        new(ItemOf(e), VoiceOf(e), VerificationWords.Read(e), e.List("fields", FieldWord.Read), OnOf(e), e.Text("reason"))
        {
            Day = e.Text("day"),
            Evidence = e.List("evidence", ItemEvidence.Read),
        };
}
