using CsCheck;

namespace Rasid.Actors.Tests;

public sealed class NearNamesTests
{
    [Theory]
    [InlineData("سالم", "سلم", true)]
    [InlineData("سالم", "سالمم", true)]
    [InlineData("سالم", "سامل", true)]
    [InlineData("سالم", "سالي", true)]
    [InlineData("سالم", "سالم", false)]
    [InlineData("سالم", "سمير", false)]
    public void One_letter_is_put_in_left_out_changed_or_swapped(string a, string b, bool near)
    {
        Assert.Equal(near, NearNames.IsOneApart(a, b));
        Assert.Equal(near, NearNames.IsOneApart(b, a));
    }

    [Fact]
    public void Whatever_letter_is_left_out_of_a_word_it_stays_near() =>
        (from word in Gen.String[Gen.Char["ابتجدرسمنهوي"], 2, 12] from at in Gen.Int[0, word.Length - 1] select (word, at))
            .Sample(t => Assert.True(NearNames.IsOneApart(t.word, t.word.Remove(t.at, 1))));

    [Fact]
    public void A_person_of_an_invented_pack_is_found_by_a_title_and_almost_the_name() =>
        Assert.Equal("نوفل الجصري=zaydan", Invented.Read("قال الرئيس الفالاندي نوفل الجصري إن الجسر آمن", new DateOnly(2003, 5, 1)));
}
