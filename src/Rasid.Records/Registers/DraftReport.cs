namespace Rasid.Records.Registers;

/// <summary>A report that is drafted from registers. Immutable; a fact of a pack.</summary>
/// <param name="Id">Id, of its own in the pack.</param>
/// <param name="LabelAr">Arabic label.</param>
/// <param name="LabelEn">English label.</param>
/// <param name="Period"><c>month</c>, <c>quarter</c>, <c>year</c> or <c>all</c>.</param>
/// <param name="Registers">Ids of the registers that it tells of, in order; at least one.</param>
public sealed record DraftReport(string Id, string LabelAr, string LabelEn, string Period, IReadOnlyList<string> Registers)
{
    /// <summary>Every period that a draft can be of.</summary>
    public static IReadOnlyList<string> Periods { get; } = ["month", "quarter", "year", "all"];

    /// <summary>The label in a language.</summary>
    public string Label(bool isArabic) => isArabic ? LabelAr : LabelEn;
}
