namespace Rasid.Records.Registers;

/// <summary>A table of like items that a pack defines. Immutable; safe on any thread.</summary>
/// <param name="Id">Id, of its own in the pack.</param>
/// <param name="LabelAr">Arabic label.</param>
/// <param name="LabelEn">English label.</param>
/// <param name="ItemAr">What one item is called in Arabic.</param>
/// <param name="ItemEn">What one item is called in English.</param>
/// <param name="AboutAr">What the register is for, in Arabic.</param>
/// <param name="AboutEn">What the register is for, in English.</param>
/// <param name="Enter">Ids of the voices that may enter items, at least one.</param>
/// <param name="Fields">Its fields in order, at least one.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record Register(
    string Id,
    string LabelAr,
    string LabelEn,
    string ItemAr,
    string ItemEn,
    string AboutAr,
    string AboutEn,
    IReadOnlyList<string> Enter,
    IReadOnlyList<RegisterField> Fields,
    string Row)
{
    /// <summary>Ids of the agreements that it serves; empty when of none.</summary>
    public IReadOnlyList<string> Agreements { get; init; } = [];

    /// <summary>Ids of the voices whose confirmation makes an item jointly verified; empty when items are not verified jointly.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Whether only signed words count; else attested words do too.</summary>
    public bool IsSignedOnly { get; init; }

    /// <summary>Ids of the fields that head an item, in order, at least one.</summary>
    public IReadOnlyList<string> Heading { get; init; } = [];

    /// <summary>Id of the register to whose items every item of this one belongs; empty when to none.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The states that items pass through, the first being where an item begins; empty when they have none.</summary>
    public IReadOnlyList<RegisterState> States { get; init; } = [];

    /// <summary>Ids of the states in which there is still something to do about an item; empty when its work does not end.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>Id of the date field by which an item that is open is due; empty when none.</summary>
    public string Due { get; init; } = "";

    /// <summary>The balances that are watched over it.</summary>
    public IReadOnlyList<Balance> Balances { get; init; } = [];

    /// <summary>Where what it says comes from; empty when of the pack's own making.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The label in a language.</summary>
    public string Label(bool isArabic) => isArabic ? LabelAr : LabelEn;

    /// <summary>What one item is called, in a language.</summary>
    public string Item(bool isArabic) => isArabic ? ItemAr : ItemEn;

    /// <summary>What it is for, in a language.</summary>
    public string About(bool isArabic) => isArabic ? AboutAr : AboutEn;

    /// <summary>The field of an id; null when there is none.</summary>
    public RegisterField? Field(string id) => Fields.FirstOrDefault(f => f.Id == id);

    /// <summary>The state of an id; null when there is none.</summary>
    public RegisterState? State(string id) => States.FirstOrDefault(s => s.Id == id);

    /// <summary>The balance of an id; null when there is none.</summary>
    public Balance? Balance(string id) => Balances.FirstOrDefault(b => b.Id == id);

    /// <summary>Whether a voice may enter items.</summary>
    public bool MayEnter(string voice) => Enter.Contains(voice, StringComparer.Ordinal);

    /// <summary>Whether a voice may fill a field.</summary>
    public bool MayFill(string voice, RegisterField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.VerifiedBy.Count > 0 ? field.VerifiedBy.Contains(voice, StringComparer.Ordinal) : MayEnter(voice);
    }
}
