using Rasid.Cli.Output;

namespace Rasid.Cli.Tests;

public sealed class TimelineTableTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("XXXX", false)]
    [InlineData("XXXX-XX", false)]
    [InlineData("XXXX-XX-XX", false)]
    [InlineData("202X", true)]
    [InlineData("XXXX-05-XX", true)]
    [InlineData("2024-05-12", true)]
    public void A_date_without_a_known_digit_is_unknown(string edtf, bool isKnown) => Assert.Equal(isKnown, TimelineTable.IsKnown(edtf));
}
