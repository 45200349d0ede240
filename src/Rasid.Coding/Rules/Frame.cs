using System.Collections.Frozen;

namespace Rasid.Coding.Rules;

/// <summary>Which part of a deed each slot of its word fills: rows of <c>frames.tsv</c> with one id.</summary>
/// <param name="Id">Frame id.</param>
/// <param name="Slots">Slot (<c>subject</c>, <c>object</c>, <c>idafa</c>, or a folded preposition) → role.</param>
internal sealed record Frame(string Id, FrozenDictionary<string, SlotRole> Slots)
{
    public const string Subject = "subject";
    public const string Object = "object";
    public const string Idafa = "idafa";
    public const string Announcer = "announcer";
    public const string Partner = "مع";
    public const string Upon = "علي";

    /// <summary>A frame without slots.</summary>
    public static Frame None { get; } = new("", FrozenDictionary<string, SlotRole>.Empty);

    /// <summary>The frame as rule trees name it.</summary>
    public string Rule { get; } = $"frames.tsv:{Id}";

    public SlotRole this[string slot] => Slots.GetValueOrDefault(slot);

    /// <summary>Whether the verb takes an object that takes part.</summary>
    public bool IsTransitive => this[Object] is not SlotRole.None;
}
