namespace Rasid.Time;

/// <summary>The finest unit that an expression states; the names are DESIGN.md's.</summary>
public enum Grain
{
    /// <summary>second</summary>
    Second,

    /// <summary>minute</summary>
    Minute,

    /// <summary>hour</summary>
    Hour,

    /// <summary>part-of-day</summary>
    PartOfDay,

    /// <summary>day</summary>
    Day,

    /// <summary>weekend</summary>
    Weekend,

    /// <summary>week (Monday to Sunday)</summary>
    Week,

    /// <summary>month-part (a third of a month)</summary>
    MonthPart,

    /// <summary>month</summary>
    Month,

    /// <summary>season</summary>
    Season,

    /// <summary>quarter</summary>
    Quarter,

    /// <summary>half-year</summary>
    HalfYear,

    /// <summary>year</summary>
    Year,

    /// <summary>decade</summary>
    Decade,

    /// <summary>century</summary>
    Century,
}
