using System.Numerics;

namespace Rasid.Coding.Rules;

/// <summary>What the rule tables hold for one word form.</summary>
/// <param name="owner">Whose tables they are.</param>
/// <param name="tables">A bit for each table that holds anything for it.</param>
/// <param name="found">What these tables hold, in their order.</param>
internal sealed class RuleForm(RuleForms owner, uint tables, object[] found)
{
    public RuleForms Owner { get; } = owner;

    /// <summary>Whether a table holds anything for the form.</summary>
    public bool Has(int table) => (tables & (1u << table)) != 0;

    /// <summary>Whether any of some tables holds anything for the form.</summary>
    /// <param name="some">A bit for each table (<see cref="RuleForms.Bits"/>).</param>
    public bool HasAny(uint some) => (tables & some) != 0;

    /// <summary>What a table holds for the form; null for nothing.</summary>
    public object? Of(int table) => Has(table) ? found[BitOperations.PopCount(tables & ((1u << table) - 1))] : null;
}
