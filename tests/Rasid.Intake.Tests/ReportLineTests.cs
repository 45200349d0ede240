using System.Text;
using Rasid.Intake.Lines;

namespace Rasid.Intake.Tests;

public sealed class ReportLineTests
{
    [Theory]
    [InlineData("""{"id":"x","text":"a","extra":{"deep":[1,2]},"published":null}""")]
    [InlineData("""{"id":"x","text":"old","text":"a"}""")]
    [InlineData("""{"id":"x","text":"\u0061","published":"2024-01-05T10:00:00Z"}""")]
    public void What_is_not_ours_is_passed_over(string line)
    {
        var report = Read(line).Report!;
        Assert.Equal(("x", "a"), (report.GivenId, report.Text));
    }

    [Theory]
    [InlineData("""{"id":"x","text":1}""", IntakeFaultKind.NotAString, "text")]
    [InlineData("""{"id":7,"text":"a"}""", IntakeFaultKind.NotAString, "id")]
    [InlineData("""{"text":"a"}""", IntakeFaultKind.Missing, "id")]
    [InlineData("""{"id":"","text":"a"}""", IntakeFaultKind.EmptyMember, "id")]
    [InlineData("""{"id":"x","text":null}""", IntakeFaultKind.Missing, "text")]
    [InlineData("""[1]""", IntakeFaultKind.NotAnObject, "")]
    [InlineData("""{"id":"x","text":"a"} x""", IntakeFaultKind.BrokenJson, "")]
    [InlineData("""{"id":"x","text":"a" """, IntakeFaultKind.BrokenJson, "")]
    [InlineData("""{"id":"x","text":"a","published":"5/3/2024"}""", IntakeFaultKind.DateForm, "5/3/2024")]
    [InlineData("""{"id":"x","text":"a","published":"2023-13-01"}""", IntakeFaultKind.NoSuchDate, "2023-13-01")]
    [InlineData("""{"id":"x","text":"a","published":5}""", IntakeFaultKind.NotAString, "published")]
    public void Each_fault_has_its_kind_and_subject(string line, IntakeFaultKind kind, string subject)
    {
        var fault = Read(line).Fault!;
        Assert.Equal((kind, subject, 9), (fault.Kind, fault.Subject, fault.Line));
    }

    [Theory]
    [InlineData("""{"id":"x","text":"ab\ud800"}""", 21)]
    [InlineData("""{"id":"x","text":"\\ud800 \udc00"}""", 27)]
    [InlineData("""{"id":"x","text":"\ud83d\ude00\ud83d\u0041"}""", 31)]
    public void A_lone_escaped_surrogate_is_named_with_its_byte(string line, int position)
    {
        var fault = Read(line).Fault!;
        Assert.Equal((IntakeFaultKind.LoneSurrogate, (long)position, "x"), (fault.Kind, fault.Position, fault.Id));
    }

    [Fact]
    public void A_whole_escaped_pair_is_read() => Assert.Equal("😀", Read("""{"id":"x","text":"\ud83d\ude00"}""").Report!.Text);

    [Fact]
    public void A_lone_surrogate_in_a_member_name_is_a_fault_too() =>
        Assert.Equal((IntakeFaultKind.LoneSurrogate, 12L), (Read("""{"id":"x","\ud800":1,"text":"a"}""").Fault!.Kind, Read("""{"id":"x","\ud800":1,"text":"a"}""").Fault!.Position));

    [Fact]
    public void Bytes_that_are_no_utf8_are_named_with_their_place()
    {
        byte[] line = [.. "{\"id\":\"x\",\"text\":\"a"u8, 0xFF, .. "\"}"u8];
        var fault = ReportLine.Read(line, "f", 1).Fault!;
        Assert.Equal((IntakeFaultKind.NotUtf8, 20L), (fault.Kind, fault.Position));
    }

    private static IntakeResult Read(string line) => ReportLine.Read(Encoding.UTF8.GetBytes(line), "f.jsonl", 9);
}
