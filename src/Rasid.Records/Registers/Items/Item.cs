using Rasid.Records.Payloads;

namespace Rasid.Records.Registers.Items;

/// <summary>An item as it is now: what was entered, with all that was said of it since. Immutable; <see cref="ItemFold"/> makes it.</summary>
/// <param name="History">Its entries in order.</param>
/// <param name="State">How far it is verified.</param>
/// <param name="Entries">The same entries, each with whether it counts.</param>
/// <param name="Fields">Its fields, in ordinal order of their ids; one that was taken out by an amendment stays, without a value.</param>
/// <param name="Voices">Those whose word is needed, in the pack's order, and all others that said anything.</param>
public sealed record Item(
    ItemHistory History, ItemState State, IReadOnlyList<JudgedEntry> Entries, IReadOnlyList<ItemField> Fields, IReadOnlyList<ItemVoice> Voices)
{
    /// <summary>Its id: that of the entry that entered it.</summary>
    public Hash256 Id => History.Item;

    /// <summary>Id of its register.</summary>
    public string Register => History.Entered.Register;

    /// <summary>What entered it.</summary>
    public ItemEntered Entered => History.Entered;

    /// <summary>The states of its register that it is in: one, several where sites moved it without having seen each other, none where the register has none.</summary>
    public IReadOnlyList<string> Stages { get; init; } = [];

    /// <summary>What reports say beside it, in the order in which it was said.</summary>
    public IReadOnlyList<ItemLink> Links { get; init; } = [];

    /// <summary>Why what entered it does not count, and so the whole of it; empty where it does.</summary>
    public string Why => Entries[0].Why;

    /// <summary>Whether sites changed something without having seen each other, and nobody settled it.</summary>
    public bool IsConflict => Stages.Count > 1 || Fields.Any(f => f.IsConflict);

    /// <summary>Whether it waits for the word of a voice: it did not speak, or of values that were changed since.</summary>
    public bool Awaits(string voice) => Why.Length == 0 && State != ItemState.Withdrawn
        && (Voices.FirstOrDefault(v => v.Voice == voice) is not { } said || said.Outdated.Count > 0 || (said.Word is null && !said.IsEnterer));

    /// <summary>The field of an id; null where nobody said it.</summary>
    public ItemField? Field(string id) => Fields.FirstOrDefault(f => f.Id == id);

    /// <summary>Its values as a whole: what is in conflict or taken out is not among them.</summary>
    public ItemFields Values => new(Fields.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Id, f.Value!)));
}
