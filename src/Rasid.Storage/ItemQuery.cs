using Rasid.Records.Registers.Items;

namespace Rasid.Storage;

/// <summary>Which items of a register are asked for; what is left out does not restrict.</summary>
/// <param name="Register">Id of the register.</param>
public sealed record ItemQuery(string Register)
{
    /// <summary>How far they are verified; empty for any.</summary>
    public IReadOnlyList<ItemState> States { get; init; } = [];

    /// <summary>The state of the register that they are in; empty for any.</summary>
    public string Stage { get; init; } = "";

    /// <summary>The voice whose word they wait for: it is needed, and it did not speak, or of values that were changed since. Empty for any.</summary>
    public string Awaiting { get; init; } = "";

    /// <summary>Whether only items with a conflict are asked for.</summary>
    public bool OnlyConflicts { get; init; }

    /// <summary>Fields with what they hold: an id, or words that stand in a text, folded as in search. A list holds each of its values.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Holding { get; init; } = [];

    /// <summary>Words that stand in some field; empty for any.</summary>
    public string Words { get; init; } = "";

    /// <summary>The field by whose days they are chosen; empty where they are not.</summary>
    public string DayField { get; init; } = "";

    /// <summary>First day of that field; null for open.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of that field; null for open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where the last page ended; empty for the first.</summary>
    public string After { get; init; } = "";

    /// <summary>Most items of a page, 1 to 1,000. 50 by default.</summary>
    public int Take { get; init; } = 50;
}
