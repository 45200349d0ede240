namespace Rasid.Records.Registers;

/// <summary>In whose name a word is said: a party, the monitors or the host. Immutable; a fact of a pack.</summary>
/// <param name="Id">Id, of its own among the voices of a pack.</param>
/// <param name="Kind">What it is in the process.</param>
/// <param name="LabelAr">Arabic label.</param>
/// <param name="LabelEn">English label.</param>
/// <param name="Sources">Where the fact comes from, at least one.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record Voice(string Id, VoiceKind Kind, string LabelAr, string LabelEn, IReadOnlyList<string> Sources, string Row)
{
    /// <summary>Actor id in the pack; empty when the pack names none.</summary>
    public string Actor { get; init; } = "";

    /// <summary>The label in a language.</summary>
    public string Label(bool isArabic) => isArabic ? LabelAr : LabelEn;
}
