using System.Globalization;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Web.Pages;

/// <summary>What the address of a register's page asks for: as it was typed, and as it is understood. Immutable.</summary>
public sealed record RegisterChoice
{
    /// <summary>Items on a page.</summary>
    public const int PageLength = 50;

    /// <summary>How far verified, as <see cref="ItemStates"/> writes it.</summary>
    public string State { get; init; } = "";

    /// <summary>The register's own state.</summary>
    public string Stage { get; init; } = "";

    /// <summary>The voice whose word is awaited.</summary>
    public string Awaiting { get; init; } = "";

    /// <summary>Whether only items with a conflict are shown.</summary>
    public bool OnlyConflicts { get; init; }

    /// <summary>Words that stand in some field.</summary>
    public string Words { get; init; } = "";

    /// <summary>First day, month or year.</summary>
    public string From { get; init; } = "";

    /// <summary>Last day, month or year.</summary>
    public string To { get; init; } = "";

    /// <summary>Fields by which items are chosen, with what was typed.</summary>
    public IReadOnlyList<(RegisterField Field, string Typed)> Fields { get; init; } = [];

    /// <summary>Where the last page ended; empty on the first.</summary>
    public string After { get; init; } = "";

    /// <summary>What was not understood: key of a sentence, and what was typed.</summary>
    public IReadOnlyList<(string Key, string Typed)> Notes { get; init; } = [];

    /// <summary>What storage is asked for.</summary>
    public ItemQuery Query { get; init; } = new("");

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrow => Members.Any(m => m.Value.Length > 0);

    private IEnumerable<(string Name, string Value)> Members =>
    [
        ("state", State), ("stage", Stage), ("awaiting", Awaiting), ("conflicts", OnlyConflicts ? "1" : ""), ("words", Words), ("from", From), ("to", To),
        .. Fields.Select(f => (NameOf(f.Field), f.Typed)),
    ];

    /// <summary>The name of a field in the address.</summary>
    public static string NameOf(RegisterField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return "f." + field.Id;
    }

    /// <summary>The fields by which the items of a register can be chosen: what heads an item by choice, the first party, the first place.</summary>
    public static IEnumerable<RegisterField> Filters(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var heading = register.Heading.Select(register.Field).OfType<RegisterField>().Where(f => f.Type is FieldType.Choice or FieldType.Party or FieldType.Place or FieldType.Actor);
        return heading.Concat(FirstOf(FieldType.Party)).Concat(FirstOf(FieldType.Place)).Where(f => !f.IsPerParty).DistinctBy(f => f.Id);

        IEnumerable<RegisterField> FirstOf(FieldType type) => register.Fields.Where(f => f.Type == type).Take(1);
    }

    /// <summary>The field by whose days the items of a register are chosen; null where it has none.</summary>
    public static RegisterField? DayField(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return register.Heading.Select(register.Field).FirstOrDefault(f => f?.Type == FieldType.Date) ?? register.Fields.FirstOrDefault(f => f.Type == FieldType.Date);
    }

    /// <summary>The query of this choice, with its question mark; empty when it asks for nothing.</summary>
    /// <param name="after">Where the page before ended; empty for the first.</param>
    public string ToQuery(string after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var parts = Members.Append(("after", after)).Where(m => m.Item2.Length > 0).Select(m => $"{m.Item1}={Uri.EscapeDataString(m.Item2)}").ToList();
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }

    /// <summary>A number in the digits of the pages.</summary>
    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
