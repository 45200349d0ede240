using Rasid.Cli.Output;

namespace Rasid.Cli.Tests;

public sealed class LineWrapTests
{
    [Theory]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 3, "one|two|three")]
    [InlineData("extraordinary two", 5, "extraordinary|two")]
    [InlineData("", 5, "")]
    public void Lines_break_at_blanks(string text, int most, string expected) => Assert.Equal(expected.Split('|'), LineWrap.Of(text, most));

    [Theory]
    [InlineData("المعرّف", 6)]
    [InlineData("abc", 3)]
    [InlineData("\u2068abc\u2069", 3)]
    public void Marks_take_no_column(string text, int expected) => Assert.Equal(expected, LineWrap.Width(text));
}
