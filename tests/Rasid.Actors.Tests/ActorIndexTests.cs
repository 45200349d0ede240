using Rasid.Text.Tables;

namespace Rasid.Actors.Tests;

public sealed class ActorIndexTests
{
    [Theory]
    [InlineData("عبد الله السالم", "عبدالله السالم")]
    [InlineData("لجنة (5 + 5)", "لجنة 5+5")]
    [InlineData("لجنة الـ5+5", "لجنة ال5+5")]
    [InlineData("حلف الـ\"ناتو\"", "حلف الناتو")]
    [InlineData("أبو ظبي", "أبوظبي")]
    [InlineData("سرت - الجفرة", "سرت-الجفرة")]
    [InlineData("القيادة الأميركيّة", "القيادة الأميركية")]
    public void Spellings_of_one_name_have_one_key(string one, string other) =>
        Assert.Equal(ActorIndex.KeyOf(other, Invented.Language), ActorIndex.KeyOf(one, Invented.Language));

    [Fact]
    public void Kin_have_keys_of_their_own() => Assert.NotEqual(ActorIndex.KeyOf("خليفة حفتر", Invented.Language), ActorIndex.KeyOf("صدام حفتر", Invented.Language));

    [Fact]
    public void An_office_has_no_holder_outside_the_known_years()
    {
        var index = Invented.Index();
        Assert.Equal("zaydan", index.HolderOf("president:valand", new DateOnly(2001, 6, 1))?.Holder.Id);
        Assert.Null(index.HolderOf("president:valand", new DateOnly(2006, 1, 1)));
        Assert.Null(index.HolderOf("president:nowhere", null));
        Assert.Equal("zaydan", index.HolderOf("president:valand", null)?.Holder.Id);
    }

    [Fact]
    public void A_language_table_with_an_unknown_kind_is_a_fault_with_its_line()
    {
        var fault = Assert.Throws<DataFaultException>(() => ActorLanguage.Load(new DataFolder([new("actors/particles.tsv", "kind\tsource\tform\nodd\town\tمن\n")])));
        Assert.StartsWith("RSD3001 actors/particles.tsv:2 ", Assert.Single(fault.Faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_language_table_is_a_fault() =>
        Assert.Equal("RSD1005", Assert.Single(Assert.Throws<DataFaultException>(() => ActorLanguage.Load(new DataFolder([]))).Faults).Code);
}
