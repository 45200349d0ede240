using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Text;

namespace Rasid.Records.Tests;

public sealed class ContradictionTests
{
    [Theory]
    [InlineData("denied", "happened", "status")]
    [InlineData("ongoing", "failed", "status")]
    [InlineData("happened", "planned", "")]
    [InlineData("happened", "happened", "")]
    [InlineData("denied", "called_for", "")]
    public void What_was_and_what_was_not_exclude_each_other(string now, string before, string expected) =>
        Assert.Equal(expected, Said(Claim(status: now), Claim(status: before)));

    [Theory]
    [InlineData("2024-03-03", "2024-03-05", "date")]
    [InlineData("2024-03", "2024-03-05", "")]
    [InlineData("2024-02", "2024-03-05", "date")]
    [InlineData("../2024-01", "2024-03-05", "date")]
    [InlineData("../2024-04", "2024-03-05", "")]
    [InlineData("", "2024-03-05", "")]
    public void Dates_without_a_common_day_exclude_each_other(string now, string before, string expected) =>
        Assert.Equal(expected, Said(Claim(date: now), Claim(date: before)));

    [Theory]
    [InlineData("sirte", "benghazi", "place")]
    [InlineData("sirte", "libya", "")]
    [InlineData("libya", "sirte", "")]
    [InlineData("", "sirte", "")]
    public void Places_of_which_neither_holds_the_other_exclude_each_other(string now, string before, string expected) =>
        Assert.Equal(expected, Said(Claim(place: now), Claim(place: before)));

    [Fact]
    public void What_somebody_said_before_is_no_new_contradiction() =>
        Assert.Equal("", Said(Claim(date: "2024-03-03"), Claim(date: "2024-03-05"), Claim(date: "2024-03-03")));

    private static string Said(Claim now, params Claim[] before) => string.Join(' ', Contradiction.Of(now, before, (place, other) => other.Id == "libya" || place.Id == other.Id));

    private static Claim Claim(string status = "happened", string date = "", string place = "") => new(
        new ClaimAnchor(default, [new TextSpan(0, 1)], "CONSULT"),
        [], [], status, date, "", "", [], [], [], [], [],
        new ClaimMember(place, new TextSpan(0, 1), place, place, place, "LBY", "", "none"), ClaimAttribution.Author, new TextSpan(0, 1), 1000);
}
