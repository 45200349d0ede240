namespace Rasid.Web.Drawing;

/// <summary>Events that are dated to the day, in one column.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Counts">Events by <see cref="Standing"/>, in its order.</param>
public sealed record OverviewColumn(DateOnly From, DateOnly To, IReadOnlyList<int> Counts)
{
    /// <summary>All of them.</summary>
    public int Total => Counts.Sum();
}
