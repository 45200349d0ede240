using System.Globalization;
using System.Text;
using Rasid.Records.Registers.Balances;

namespace Rasid.Web.Drawing;

/// <summary>What two or more sides gave by day, ready to be drawn: of each a band from the least to the most claimed, and a line of what was verified. Immutable.</summary>
/// <param name="First">First day of the picture.</param>
/// <param name="Last">Last day of it.</param>
/// <param name="Most">The number at its upper edge, at least 1.</param>
/// <param name="Sides">What is drawn of each side, in the balance's order.</param>
/// <param name="Lines">Numbers that the axis names, from 0.</param>
/// <param name="Ticks">Months or years that the axis names.</param>
public sealed record BalancePicture(
    DateOnly First, DateOnly Last, long Most, IReadOnlyList<BalanceSide> Sides, IReadOnlyList<long> Lines, IReadOnlyList<OverviewTick> Ticks)
{
    /// <summary>Width of the plot.</summary>
    public const int Width = 640;

    /// <summary>Height of the plot.</summary>
    public const int Height = 220;

    // Numbers at the ends of lines keep so far from each other.
    private const double Air = 16;

    /// <summary>Draws a balance; null where it has no step.</summary>
    /// <param name="sheet">The balance.</param>
    /// <param name="isRightToLeft">Whether time runs from right to left.</param>
    public static BalancePicture? Of(BalanceSheet sheet, bool isRightToLeft)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (sheet.Steps is not [var begin, ..]) return null;
        var (first, last) = (begin.Day.AddDays(-3), sheet.AsOf > sheet.Steps[^1].Day.AddDays(4) ? sheet.AsOf : sheet.Steps[^1].Day.AddDays(4));
        var highest = sheet.Steps[^1].Sides.Max(s => Math.Max(Math.Max(s.Claimed.Low, s.Claimed.High ?? 0), Math.Max(s.Verified.Low, s.Verified.High ?? 0)));
        var step = Step(Math.Max(1, highest));
        var most = (highest / step * step) + step;
        var lines = Enumerable.Range(0, (int)(most / step) + 1).Select(i => i * step).ToList();
        var sides = Enumerable.Range(0, sheet.Sides.Count).Select(Side).ToList();
        return new BalancePicture(first, last, most, Apart(sides), lines, OverviewCalendar.Ticks(first, last));

        BalanceSide Side(int side)
        {
            var end = sheet.Steps[^1].Sides[side];
            var low = Points(s => s.Sides[side].Claimed.Low);
            var high = Points(s => s.Sides[side].Claimed.High ?? most);
            var verified = Points(s => s.Sides[side].Verified.Low);
            var middle = (end.Claimed.Low + (end.Claimed.High ?? most)) / 2;
            return new BalanceSide(
                sheet.Sides[side], Path([.. low, .. high.AsEnumerable().Reverse()]) + "Z", Path(low), Path(high),
                sheet.Balance.Verified.Length > 0 && end.Verified.Low > 0 ? Path(verified) : "", Y(middle), end.Claimed);
        }

        // From nought at the left edge up at each step, and on to the last day.
        List<(double X, double Y)> Points(Func<BalanceStep, long> number)
        {
            var points = new List<(double, double)> { (X(first), Y(0)) };
            var at = 0L;
            foreach (var stand in sheet.Steps)
            {
                points.Add((X(stand.Day), Y(at)));
                at = number(stand);
                points.Add((X(stand.Day), Y(at)));
            }
            points.Add((X(last), Y(at)));
            return points;
        }

        double X(DateOnly day)
        {
            var part = (double)(day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber) * Width;
            return isRightToLeft ? Width - part : part;
        }

        double Y(long number) => Height - ((double)number / most * Height);
    }

    /// <summary>Where a day lies, from the left edge.</summary>
    public double At(DateOnly day, bool isRightToLeft)
    {
        var part = Math.Clamp((double)(day.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber), 0, 1) * Width;
        return isRightToLeft ? Width - part : part;
    }

    /// <summary>Where a number lies, from the upper edge.</summary>
    public double At(long number) => Height - ((double)number / Most * Height);

    private static List<BalanceSide> Apart(List<BalanceSide> sides)
    {
        var from = double.MinValue;
        foreach (var i in Enumerable.Range(0, sides.Count).OrderBy(i => sides[i].LabelY).ToList())
        {
            from = Math.Max(from + Air, sides[i].LabelY);
            sides[i] = sides[i] with { LabelY = from };
        }
        return sides;
    }

    private static string Path(IReadOnlyList<(double X, double Y)> points)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in points) path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{x:0.#} {y:0.#}");
        return path.ToString();
    }

    // One, two or five times a power of ten, so that there are four to ten lines.
    private static long Step(long most)
    {
        var unit = 1L;
        while (most / unit > 50) unit *= 10;
        return (most / unit) switch { <= 5 => unit, <= 10 => unit * 2, <= 25 => unit * 5, _ => unit * 10 };
    }
}
