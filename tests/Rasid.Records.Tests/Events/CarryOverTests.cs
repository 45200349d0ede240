using Rasid.Records.Claims;
using Rasid.Text;

namespace Rasid.Records.Tests.Events;

public sealed class CarryOverTests
{
    private static readonly Hash256 Report = Hash256.Of("r"u8);

    [Fact]
    public void The_same_anchor_is_the_same_claim_before_any_overlap() =>
        Assert.Equal(Claim(10, 5).Id, CarryOver.Match(Anchor(10, 5), [Claim(9, 20), Claim(10, 5)])!.Id);

    [Fact]
    public void The_greatest_overlap_of_the_same_type_is_taken_and_of_equals_the_first() =>
        Assert.Equal(Claim(12, 5).Id, CarryOver.Match(Anchor(10, 6), [Claim(8, 3), Claim(12, 5), Claim(12, 9), Claim(10, 6, "ASSAULT")])!.Id);

    [Theory]
    [InlineData(16, 3, "CONSULT")]
    [InlineData(10, 6, "ASSAULT")]
    public void Without_overlap_or_with_another_type_it_is_no_longer_found(int start, int length, string type) =>
        Assert.Null(CarryOver.Match(Anchor(10, 6), [Claim(start, length, type)]));

    private static ClaimAnchor Anchor(int start, int length, string type = "CONSULT") => new(Report, [new TextSpan(start, length)], type);

    private static Claim Claim(int start, int length, string type = "CONSULT") => new(
        Anchor(start, length, type), [], [], "happened", "", "", "", [], [], [], [], [], null, ClaimAttribution.Author, new TextSpan(start, length), 500);
}
