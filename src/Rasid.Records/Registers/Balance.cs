namespace Rasid.Records.Registers;

/// <summary>What is watched over the items of a register: whether sides give the like, in time and in order. Immutable; a fact of a pack.</summary>
/// <param name="Id">Id, of its own in its register.</param>
/// <param name="LabelAr">Arabic label.</param>
/// <param name="LabelEn">English label.</param>
/// <param name="Side">Id of the field of type party that says whose an item is.</param>
/// <param name="Claimed">Id of the number field that says how many are claimed.</param>
/// <param name="Day">Id of the date field that says when.</param>
public sealed record Balance(string Id, string LabelAr, string LabelEn, string Side, string Claimed, string Day)
{
    /// <summary>Id of the number field that says how many were verified; empty when none.</summary>
    public string Verified { get; init; } = "";

    /// <summary>Id of the field that says of which group; empty when none.</summary>
    public string Group { get; init; } = "";

    /// <summary>Id of the choice field whose options are the stages in order; empty when none.</summary>
    public string Stage { get; init; } = "";

    /// <summary>No batch above this per cent of the side's announced total, 1 to 100; null when not watched.</summary>
    public int? Gradual { get; init; }

    /// <summary>Per cent by which the sides' cumulative numbers may differ, 0 to 100; null when not watched.</summary>
    public int? Balanced { get; init; }

    /// <summary>Days within which a batch of one side is answered by one of the other, 0 to 3660; null when not watched.</summary>
    public int? Simultaneous { get; init; }

    /// <summary>Whether no batch of a later stage may come before both sides ended the earlier one.</summary>
    public bool IsSequenced { get; init; }

    /// <summary>Ids of the states in which an item was given; empty when every state counts.</summary>
    public IReadOnlyList<string> Counts { get; init; } = [];

    /// <summary>Ids of the states in which an item is only announced: part of its side's announced total, and not given. Items in any other state are left out.</summary>
    public IReadOnlyList<string> Announced { get; init; } = [];

    /// <summary>Pack file and line.</summary>
    public string Row { get; init; } = "";

    /// <summary>The label in a language.</summary>
    public string Label(bool isArabic) => isArabic ? LabelAr : LabelEn;
}
