using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>What the rule tables hold for one word form.</summary>
/// <param name="type">The form.</param>
/// <param name="tables">A bit for each table that holds anything for it.</param>
/// <param name="found">What each table holds; empty when none holds anything.</param>
internal sealed class RuleForm(WordType type, uint tables, object?[] found)
{
    public WordType Type { get; } = type;

    /// <summary>Whether a table holds anything for the form.</summary>
    public bool Has(int table) => (tables & (1u << table)) != 0;

    /// <summary>Whether any of some tables holds anything for the form.</summary>
    /// <param name="some">A bit for each table (<see cref="RuleForms.Bits"/>).</param>
    public bool HasAny(uint some) => (tables & some) != 0;

    /// <summary>What a table holds for the form; null for nothing.</summary>
    public object? Of(int table) => Has(table) ? found[table] : null;
}
