namespace Rasid.Time;

/// <summary>What a date rests on.</summary>
public enum DateBasis
{
    /// <summary>The text states it in full.</summary>
    Stated,

    /// <summary>It follows from the text and the publication date (الثلاثاء، العام الماضي).</summary>
    Relative,

    /// <summary>It was inferred, and the reason says how.</summary>
    Inferred,
}
