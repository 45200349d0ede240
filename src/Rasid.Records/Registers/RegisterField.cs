namespace Rasid.Records.Registers;

/// <summary>A field of a register. Immutable; a fact of a pack.</summary>
/// <param name="Id">Id, of its own in its register.</param>
/// <param name="Type">What it holds.</param>
/// <param name="LabelAr">Arabic label.</param>
/// <param name="LabelEn">English label.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record RegisterField(string Id, FieldType Type, string LabelAr, string LabelEn, string Row)
{
    /// <summary>What to write, in Arabic; empty when the label says it.</summary>
    public string HintAr { get; init; } = "";

    /// <summary>What to write, in English; empty when the label says it.</summary>
    public string HintEn { get; init; } = "";

    /// <summary>Whether an item cannot be entered without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it holds a list of values.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether it holds a value for each party.</summary>
    public bool IsPerParty { get; init; }

    /// <summary>What can be chosen, in order; empty unless the type is <see cref="FieldType.Choice"/>.</summary>
    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    /// <summary>Id of the register whose items it takes; empty for any register, and for other types.</summary>
    public string Of { get; init; } = "";

    /// <summary>Unit of a number in Arabic; empty when none.</summary>
    public string UnitAr { get; init; } = "";

    /// <summary>Unit of a number in English; empty when none.</summary>
    public string UnitEn { get; init; } = "";

    /// <summary>Least number that it takes; null when none is stated.</summary>
    public long? Min { get; init; }

    /// <summary>Greatest number that it takes; null when none is stated.</summary>
    public long? Max { get; init; }

    /// <summary>Ids of the voices that alone may fill it; empty when all may that enter items.</summary>
    public IReadOnlyList<string> VerifiedBy { get; init; } = [];

    /// <summary>The label in a language.</summary>
    public string Label(bool isArabic) => isArabic ? LabelAr : LabelEn;

    /// <summary>What to write, in a language; empty when the label says it.</summary>
    public string Hint(bool isArabic) => isArabic ? HintAr : HintEn;

    /// <summary>Unit of a number in a language; empty when none.</summary>
    public string Unit(bool isArabic) => isArabic ? UnitAr : UnitEn;

    /// <summary>The option of an id; null when there is none.</summary>
    public FieldOption? Option(string id)
    {
        foreach (var option in Options)
        {
            if (option.Id == id) return option;
        }
        return null;
    }
}
