using Rasid.Records.Keys;

namespace Rasid.Records.Registers.Items;

/// <summary>By what an item is judged: its register, the voices of the process, and which of them have keys. Immutable.</summary>
/// <param name="Book">The registers of the pack with its voices.</param>
/// <param name="Register">The item's register.</param>
public sealed record ItemRules(RegisterBook Book, Register Register)
{
    /// <summary>How a word stands by its stream and its signatures; by default as where no voice has a key and no stream forked.</summary>
    public Func<ItemEntry, WordStanding> Standing { get; init; } = entry =>
        entry.StreamVoice.Length == 0 || entry.StreamVoice == entry.Said.Voice || Book.IsHost(entry.StreamVoice)
            ? WordStanding.Attested
            : new WordStanding(StandingKind.NotCounted, StandingReasons.OtherVoice);

    /// <summary>The same rules with what the record holds on keys.</summary>
    public ItemRules With(KeyStanding keys) => this with { Standing = entry => keys.Of(entry.Place, entry.Said.Voice, entry.Signers) };

    /// <summary>The rules of a register; of one that the pack does not know, such as one of another version, those that let every voice enter.</summary>
    public static ItemRules Of(RegisterBook book, string register)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new ItemRules(book, book.Find(register) ?? new Register(register, register, register, "", "", "", "", [.. book.Voices.Select(v => v.Id)], [], ""));
    }

    /// <summary>Whether a voice may fill a field; one that the register does not have is filled by whoever may enter items.</summary>
    /// <param name="voice">Id of the voice.</param>
    /// <param name="id">Id of the field, with the party where it has one.</param>
    public bool MayFill(string voice, string id) =>
        Register.Field(ItemFields.Split(id).Field) is { } field ? Register.MayFill(voice, field) : Register.MayEnter(voice);

    /// <summary>Whether a field is a finding of some voices alone, so that the others' words on the item do not wait for it.</summary>
    /// <param name="id">Id of the field, with the party where it has one.</param>
    public bool IsFinding(string id) => Register.Field(ItemFields.Split(id).Field) is { VerifiedBy.Count: > 0 };
}
