namespace Rasid.Packs.Tests;

public sealed class ShippedPackTests
{
    [Fact]
    public void The_shipped_packs_have_no_faults() => Assert.Empty(Shipped.Reading.Faults);

    [Fact]
    public void The_libyan_pack_knows_who_held_an_office_on_a_day()
    {
        Assert.Equal("abdoulaye-bathily", Shipped.Pack.Actors.HolderOf("envoy:un:libya", new DateOnly(2023, 7, 18))?.Holder.Id);
        Assert.Equal("ghassan-salame", Shipped.Pack.Actors.HolderOf("envoy:un:libya", new DateOnly(2018, 5, 29))?.Holder.Id);
        Assert.Null(Shipped.Pack.Actors.HolderOf("envoy:un:libya", new DateOnly(2009, 1, 1)));
    }

    [Fact]
    public void The_joint_commission_has_five_members_of_each_side()
    {
        var seats = Shipped.Pack.Members.Where(m => m.Body.Id == "jmc-5plus5").ToLookup(m => m.Side);
        Assert.Equal(5, seats[Actors.Side.West].Count());
        Assert.Equal(5, seats[Actors.Side.East].Count());
    }
}
