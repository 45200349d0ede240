namespace Rasid.Time.Tests;

/// <summary>Texts in which <see cref="FuzzTests"/> found a fault, cut down to what caused it.</summary>
public sealed class FuzzFindsTests
{
    [Theory]
    [InlineData("بحدود الساعة 1:32")]
    [InlineData("حوالي 15:30")]
    [InlineData("سيصل بغضون 0 ليلة")]
    public void A_find_is_read_as_any_text(string text)
    {
        var fuzz = new Fuzz();
        Assert.Equal(fuzz.Check(text), fuzz.Check(text));
    }

    [Fact]
    public void About_an_hour_has_no_sign_of_its_own() => Assert.Equal("2025-03-12T13:32:00", Language.Read("بحدود الساعة 1:32", new DateTime(2025, 3, 12)).Single().Value);
}
