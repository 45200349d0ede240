namespace Rasid.Time;

/// <summary>Where a bare weekday, day or month lies when the text does not say.</summary>
public enum Prefer
{
    /// <summary>In the past, the reference day included: reporting.</summary>
    Past,

    /// <summary>In the future.</summary>
    Future,
}
