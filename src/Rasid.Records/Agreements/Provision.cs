using Rasid.Time;

namespace Rasid.Records.Agreements;

/// <summary>A clause of an agreement, in the pack's own words. Immutable.</summary>
/// <param name="Id">Id, of its own among all agreements of a pack.</param>
/// <param name="Agreement">Id of its agreement.</param>
/// <param name="LabelAr">Arabic label.</param>
/// <param name="LabelEn">English label.</param>
/// <param name="DutyAr">What it obliges to, in Arabic.</param>
/// <param name="DutyEn">What it obliges to, in English.</param>
/// <param name="Obliged">Who owes it, at least one.</param>
/// <param name="PamType">Its kind, as the Peace Accords Matrix names kinds of provisions; see <see cref="PamTypes"/>.</param>
/// <param name="Sources">Where the fact comes from, at least one.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record Provision(
    string Id,
    string Agreement,
    string LabelAr,
    string LabelEn,
    string DutyAr,
    string DutyEn,
    IReadOnlyList<Party> Obliged,
    string PamType,
    IReadOnlyList<string> Sources,
    string Row)
{
    /// <summary>Its number in the agreement's own text; null where no source shows it.</summary>
    public int? Ordinal { get; init; }

    /// <summary>When it is due: EDTF, an interval or a day; empty when no time is stated.</summary>
    public string Due { get; init; } = "";

    /// <summary>Why it is due then, in Arabic; empty when no time is stated.</summary>
    public string DueAr { get; init; } = "";

    /// <summary>Why it is due then, in English; empty when no time is stated.</summary>
    public string DueEn { get; init; } = "";

    /// <summary>Id of the provision that it is a part of; empty when of none.</summary>
    public string Parent { get; init; } = "";

    /// <summary>From when until when it holds; open bounds hold without end.</summary>
    public DateRange When { get; init; }

    /// <summary>Whether the pack marks it as unsure.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>The last day on which it is due; null when no time, or no last day, is stated.</summary>
    public DateOnly? LastDue => EdtfDays.Of(Due)?.To;

    /// <summary>The label in a language.</summary>
    public string Label(bool isArabic) => isArabic ? LabelAr : LabelEn;

    /// <summary>The duty in a language.</summary>
    public string Duty(bool isArabic) => isArabic ? DutyAr : DutyEn;

    /// <summary>Why it is due then, in a language.</summary>
    public string DueReason(bool isArabic) => isArabic ? DueAr : DueEn;
}
