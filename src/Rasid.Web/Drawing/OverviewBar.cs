namespace Rasid.Web.Drawing;

/// <summary>Events that are dated to the same month, year or other span.</summary>
/// <param name="From">Its first day inside the picture.</param>
/// <param name="To">Its last day inside the picture.</param>
/// <param name="Row">Row from 0, so that bars do not cover each other.</param>
/// <param name="Standing">How it is drawn.</param>
/// <param name="Events">How many events.</param>
public sealed record OverviewBar(DateOnly From, DateOnly To, int Row, Standing Standing, int Events)
{
    /// <summary>Steps of <see cref="Level"/>.</summary>
    public const int Levels = 4;

    /// <summary>0 for the events themselves. Where they are too many to be drawn one by one, how many of them cover these days, from 1 to 4.</summary>
    public int Level { get; init; }
}
