namespace Rasid.Office;

/// <summary>What a file says that a cell is.</summary>
public enum CellKind
{
    /// <summary>Text, or nothing.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that is shown as a day.</summary>
    Day,

    /// <summary>A formula, whose value nobody here computes.</summary>
    Formula,
}
