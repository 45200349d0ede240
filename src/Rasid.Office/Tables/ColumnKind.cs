namespace Rasid.Office;

/// <summary>What stands in a column.</summary>
public enum ColumnKind
{
    /// <summary>Words, in the direction of their first letter; long ones are wrapped.</summary>
    Words,

    /// <summary>Codes, ids and dates: always from left to right, and never taken for numbers.</summary>
    Code,

    /// <summary>Whole numbers.</summary>
    Number,

    /// <summary>What a person is to fill in: words, set apart by colour.</summary>
    Open,
}
