using CsCheck;
using Rasid.Records.Registers;

namespace Rasid.Records.Tests.Registers;

/// <summary>What people type in fields is read in either script, or refused with its reason.</summary>
public sealed class TypedValueTests
{
    [Theory]
    [InlineData("20", "20")]
    [InlineData("٢٠", "20")]
    [InlineData("۲۰", "20")]
    [InlineData("20..30", "20..30")]
    [InlineData("20-30", "20..30")]
    [InlineData("20 – 30", "20..30")]
    [InlineData("٢٠-٣٠", "20..30")]
    [InlineData("20…30", "20..30")]
    [InlineData("~20", "~20")]
    [InlineData("~ 20..30", "~20..30")]
    [InlineData("20..", "20..")]
    [InlineData("..30", "..30")]
    [InlineData("1,200", "1200")]
    [InlineData("١٬٢٠٠", "1200")]
    [InlineData("-5", "-5")]
    [InlineData("-5--3", "-5..-3")]
    [InlineData("\u200F20\u200E", "20")]
    [InlineData("0", "0")]
    public void A_number_is_read(string typed, string written)
    {
        Assert.True(TypedValue.TryNumber(typed, out var number, out _));
        Assert.Equal(written, TypedNumber.Write(number!));
    }

    [Theory]
    [InlineData("", "number-unread")]
    [InlineData(null, "number-unread")]
    [InlineData("many", "number-unread")]
    [InlineData("=2+2", "number-unread")]
    [InlineData("..", "number-unread")]
    [InlineData("20 30", "number-unread")]
    [InlineData("12,34", "number-fraction")]
    [InlineData("1.5", "number-fraction")]
    [InlineData("١٫٥", "number-fraction")]
    [InlineData("30..20", "number-order")]
    [InlineData("30-20", "number-order")]
    [InlineData("99999999999999999999", "number-unread")]
    [InlineData("9007199254740992", "number-unread")]
    [InlineData("1e3", "number-unread")]
    [InlineData("0x20", "number-unread")]
    public void What_is_no_number_is_refused(string? typed, string code)
    {
        Assert.False(TypedValue.TryNumber(typed, out _, out var fault));
        Assert.Equal(code, fault!.Code);
    }

    [Fact]
    public void A_number_written_and_read_again_is_the_same() =>
        Gen.Select(Gen.Long[-NumberValue.Most, NumberValue.Most], Gen.Long[0, 1000], Gen.Int[0, 3], Gen.Bool).Sample(n =>
        {
            var number = n.Item3 switch { 0 => new NumberValue(n.Item1, null, n.Item4), 1 => new NumberValue(null, n.Item1, n.Item4), 2 => new NumberValue(n.Item2, n.Item2 + 5, n.Item4), _ => new NumberValue(n.Item1, n.Item1, n.Item4) };
            Assert.True(TypedValue.TryNumber(TypedNumber.Write(number), out var read, out var fault), $"{TypedNumber.Write(number)} {fault}");
            Assert.Equal(number, read);
        });

    [Theory]
    [InlineData("2026-10-05", "2026-10-05")]
    [InlineData("٢٠٢٦-١٠-٠٥", "2026-10-05")]
    [InlineData(" 2026-10 ", "2026-10")]
    [InlineData("2026-10-05 / 2026-10-07", "2026-10-05/2026-10-07")]
    [InlineData("2026-10-05/..", "2026-10-05/..")]
    [InlineData("2026-10?", "2026-10?")]
    [InlineData("2026-1x", null)]
    [InlineData("202x", "202X")]
    public void A_date_is_read(string typed, string? edtf)
    {
        Assert.Equal(edtf is not null, TypedValue.TryDate(typed, out var read, out _));
        Assert.Equal(edtf ?? "", read);
    }

    [Theory]
    [InlineData("", "date-unread")]
    [InlineData("yesterday", "date-unread")]
    [InlineData("2026-02-30", "date-unread")]
    [InlineData("../..", "date-unread")]
    [InlineData("/", "date-unread")]
    [InlineData("2026-10-05T10:00", "date-unread")]
    [InlineData("2026-10-05~~~", "date-unread")]
    [InlineData("2026-10-05/2026-10-07/2026-10-09", "date-unread")]
    [InlineData("5/10/2026", "date-ambiguous")]
    [InlineData("05.10.2026", "date-ambiguous")]
    [InlineData("5-10-2026", "date-ambiguous")]
    [InlineData("٥/١٠/٢٠٢٦", "date-ambiguous")]
    [InlineData("2026-10-07/2026-10-05", "date-order")]
    public void What_is_no_date_is_refused(string typed, string code)
    {
        Assert.False(TypedValue.TryDate(typed, out _, out var fault));
        Assert.Equal(code, fault!.Code);
    }

    [Theory]
    [InlineData("9:30", "09:30")]
    [InlineData("٠٩:٣٠", "09:30")]
    [InlineData("09:30/11:00", "09:30/11:00")]
    [InlineData("22:00 - 2:15", "22:00/02:15")]
    [InlineData("24:00", "")]
    [InlineData("9", "")]
    [InlineData("9:3", "")]
    [InlineData("9:60", "")]
    [InlineData("a:bc", "")]
    [InlineData("09:00/10:00/11:00", "")]
    public void A_time_is_read_or_refused(string typed, string time)
    {
        Assert.Equal(time.Length > 0, TypedValue.TryTime(typed, out var read, out var fault));
        Assert.Equal(time, read);
        Assert.Equal(time.Length > 0 ? null : ValueFaults.TimeUnread, fault?.Code);
    }

    [Theory]
    [InlineData("نعم", true)]
    [InlineData("YES", true)]
    [InlineData("لا", false)]
    [InlineData("no", false)]
    [InlineData("perhaps", null)]
    [InlineData("", null)]
    public void Yes_and_no_are_read_in_both_languages(string typed, bool? expected)
    {
        Assert.Equal(expected is not null, TypedValue.TryFlag(typed, out var isYes, out var fault));
        Assert.Equal(expected ?? false, isYes);
        Assert.Equal(expected is null, fault is not null);
    }

    [Fact]
    public void Whatever_is_typed_is_read_or_refused_and_never_thrown_at() =>
        Gen.String[Gen.Char["0123456789 .,-+/~?%XW:٠١٢…\u200F"], 0, 24].Sample(typed =>
        {
            Assert.Equal(TypedValue.TryNumber(typed, out _, out var number), number is null);
            Assert.Equal(TypedValue.TryDate(typed, out _, out var date), date is null);
            Assert.Equal(TypedValue.TryTime(typed, out _, out var time), time is null);
        });
}
