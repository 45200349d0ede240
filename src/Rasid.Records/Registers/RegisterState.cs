namespace Rasid.Records.Registers;

/// <summary>A state that items of a register pass through. Immutable; a fact of a pack.</summary>
/// <param name="Id">Id, of its own in its register.</param>
/// <param name="LabelAr">Arabic label.</param>
/// <param name="LabelEn">English label.</param>
/// <param name="Next">Ids of the states that follow it; empty where it ends.</param>
/// <param name="By">Ids of the voices that may move an item out of it, at least one.</param>
public sealed record RegisterState(string Id, string LabelAr, string LabelEn, IReadOnlyList<string> Next, IReadOnlyList<string> By)
{
    /// <summary>The label in a language.</summary>
    public string Label(bool isArabic) => isArabic ? LabelAr : LabelEn;

    /// <summary>Whether an item may pass from here to a state.</summary>
    public bool LeadsTo(string state) => Next.Contains(state, StringComparer.Ordinal);
}
