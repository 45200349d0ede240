using System.Text;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Balances;
using Rasid.Web.Drawing;

namespace Rasid.Web.Tests.Registers;

/// <summary>Where the steps of a balance are drawn.</summary>
public sealed class BalancePictureTests
{
    private static readonly Balance Even = new("even", "ميزان", "Even", "side", "said", "date") { Balanced = 20 };

    private static BalanceSheet Sheet(params (string Side, long Low, long? High, string Day)[] batches)
    {
        var register = new Register("lots", "دفعات", "Lots", "دفعة", "lot", "", "", ["west", "east"], [], "lots.yaml:1");
        var book = new RegisterBook([Voice("west"), Voice("east")], [register], []);
        return BalanceFold.Of(book, register, Even, batches.Select((b, i) => new Batch(Hash256.Of(Encoding.UTF8.GetBytes($"{i}")), b.Side, BatchUse.Given)
        {
            Claimed = new Amount(b.Low, b.High),
            Span = new Amount(b.Low, b.High),
            Days = EdtfDays.Of(b.Day),
            Day = b.Day,
        }), new DateOnly(2026, 7, 10));
    }

    private static Voice Voice(string id) => new(id, VoiceKind.Party, id, id, ["test"], "registers.yaml:2");

    [Fact]
    public void A_balance_without_a_dated_batch_has_no_picture()
    {
        Assert.Null(BalancePicture.Of(Sheet(), false));
    }

    [Fact]
    public void Time_runs_from_right_to_left_in_arabic()
    {
        var sheet = Sheet(("west", 40, 40, "2026-06-10"));
        var (left, right) = (BalancePicture.Of(sheet, false)!, BalancePicture.Of(sheet, true)!);
        Assert.StartsWith("M0 220", left.Sides[0].Low, StringComparison.Ordinal);
        Assert.StartsWith("M640 220", right.Sides[0].Low, StringComparison.Ordinal);
        Assert.Equal(640, left.At(left.Last, false));
        Assert.Equal(0, right.At(right.Last, true));
    }

    [Fact]
    public void The_highest_number_lies_below_the_upper_edge_and_the_scale_begins_at_nought()
    {
        var picture = BalancePicture.Of(Sheet(("west", 345, 375, "2026-06-10")), false)!;
        Assert.Equal([0, 100, 200, 300, 400], picture.Lines);
        Assert.Equal(400, picture.Most);
    }

    [Fact]
    public void What_has_no_limit_is_drawn_to_the_upper_edge()
    {
        var picture = BalancePicture.Of(Sheet(("west", 20, null, "2026-06-10")), false)!;
        Assert.EndsWith(" 0", picture.Sides[0].High, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_at_the_ends_of_lines_do_not_cover_each_other()
    {
        var picture = BalancePicture.Of(Sheet(("west", 40, 40, "2026-06-10"), ("east", 41, 41, "2026-06-10")), false)!;
        Assert.True(Math.Abs(picture.Sides[0].LabelY - picture.Sides[1].LabelY) >= 16);
    }
}
