using CsCheck;

namespace Rasid.Office.Tests;

public sealed class CellGuardTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+218 91", "'+218 91")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\u200F=1", "'\u200F=1")]
    [InlineData("'=1", "''=1")]
    public void What_begins_like_a_formula_is_made_harmless(string text, string cell)
    {
        Assert.Equal(cell, CellGuard.Guard(text));
        Assert.Equal(text, CellGuard.Unguard(cell));
    }

    [Theory]
    [InlineData("5+5")]
    [InlineData("'quoted'")]
    [InlineData("")]
    [InlineData("2024-05-02")]
    public void Other_text_stays_as_it_is(string text)
    {
        Assert.Equal(text, CellGuard.Guard(text));
        Assert.Equal(text, CellGuard.Unguard(text));
    }

    [Fact]
    public void Every_text_comes_back() => Gen.String[Gen.Char["'=+-@\t\r ＝a\u200F"], 0, 6].Sample(text =>
    {
        var cell = CellGuard.Guard(text);
        return CellGuard.Unguard(cell) == text && (!CellGuard.IsFormula(text) || cell[0] == '\'');
    });
}
