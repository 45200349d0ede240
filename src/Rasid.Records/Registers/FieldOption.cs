namespace Rasid.Records.Registers;

/// <summary>What can be chosen in a field. Immutable; a fact of a pack.</summary>
/// <param name="Id">Id, of its own in its list.</param>
/// <param name="LabelAr">Arabic label.</param>
/// <param name="LabelEn">English label.</param>
public sealed record FieldOption(string Id, string LabelAr, string LabelEn)
{
    /// <summary>Ids of the provisions that it falls under; empty when under none.</summary>
    public IReadOnlyList<string> Provisions { get; init; } = [];

    /// <summary>Where it comes from; empty when it is of the pack's own making.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The label in a language.</summary>
    public string Label(bool isArabic) => isArabic ? LabelAr : LabelEn;
}
