namespace Rasid.Web.Drawing;

/// <summary>A period that the axis names.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="IsMonth">Whether it is a month; else a year or several.</param>
/// <param name="IsMinor">Whether its name is left out where there is little room.</param>
public sealed record OverviewTick(DateOnly From, DateOnly To, bool IsMonth, bool IsMinor);
