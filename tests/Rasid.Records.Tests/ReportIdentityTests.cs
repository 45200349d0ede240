using Rasid.Records.Reports;

namespace Rasid.Records.Tests;

public sealed class ReportIdentityTests
{
    private static readonly Hash256 Text = Hash256.Of("text"u8);

    [Theory]
    [InlineData("A||a.txt", "A||a.txt", ReportOutcome.Known)]
    [InlineData("A||a.txt", "A||b.txt", ReportOutcome.Known)]
    [InlineData("A||a.txt", "B||b.txt", ReportOutcome.New)]
    [InlineData("A||a.txt", "B||a.txt", ReportOutcome.Corrected)]
    [InlineData("||a.txt", "B||b.txt", ReportOutcome.Corrected)]
    [InlineData("A||a.txt", "||b.txt", ReportOutcome.Known)]
    [InlineData("A|7|a.txt", "A|7|a.txt", ReportOutcome.Known)]
    [InlineData("A|7|a.txt", "B|7|b.txt", ReportOutcome.Corrected)]
    [InlineData("A|7|a.txt", "B|8|a.txt", ReportOutcome.New)]
    [InlineData("A|7|a.txt", "A|8|a.txt", ReportOutcome.New)]
    [InlineData("A||a.txt", "A|8|a.txt", ReportOutcome.Corrected)]
    [InlineData("A|7|a.txt", "A||b.txt", ReportOutcome.Known)]
    public void An_arriving_report_is_new_known_or_a_correction(string known, string incoming, ReportOutcome expected)
    {
        var old = Of(known);
        var report = new Report(new ReportKey(Text, old.Publisher, old.Locator).Id, Text, old, default, "public", Publication.Unknown, null);
        Assert.Equal(expected, ReportIdentity.Decide(Text, Of(incoming), [report]).Outcome);
    }

    [Fact]
    public void One_address_under_two_ids_is_two_reports_and_stays_so_when_read_again()
    {
        var one = Of("A|1|x") with { Url = "http://a/1", Published = "2024-05-01" };
        var two = Of("A|2|x") with { Url = "http://a/1", Published = "2024-05-02" };
        var reports = new List<Report>();
        foreach (var incoming in new[] { one, two })
        {
            var decision = ReportIdentity.Decide(Text, incoming, reports);
            Assert.Equal(ReportOutcome.New, decision.Outcome);
            reports.Add(new Report(decision.Report, Text, incoming, default, "public", Publication.Unknown, null));
        }
        Assert.All([one, two], incoming => Assert.Equal(ReportOutcome.Known, ReportIdentity.Decide(Text, incoming, reports).Outcome));
    }

    [Fact]
    public void A_correction_holds_only_what_changed_and_keeps_the_id()
    {
        var old = Of("A|7|a.txt") with { Title = "old" };
        var report = new Report(new ReportKey(Text, "A", "7").Id, Text, old, default, "public", Publication.Unknown, null);
        var decision = ReportIdentity.Decide(Text, Of("A|7|z.txt") with { Title = "new", Published = "2024-05-01" }, [report]);
        Assert.Equal(new ReportDescription("", "", "", "new", "2024-05-01", ""), decision.Correction);
        Assert.Equal(report.Id, decision.Report);
        Assert.Equal(old with { Title = "new", Published = "2024-05-01" }, old.With(decision.Correction!));
    }

    [Fact]
    public void Another_publishers_copy_has_another_id() =>
        Assert.NotEqual(new ReportKey(Text, "A", "").Id, new ReportKey(Text, "B", "").Id);

    [Theory]
    [InlineData("e-3FA2b1", RecordIdKind.Event, "3fa2b1")]
    [InlineData(" 3fa2 ", null, "3fa2")]
    [InlineData("r-0123456789abcdef", RecordIdKind.Report, "0123456789abcdef")]
    public void An_id_is_read_as_people_type_it(string typed, RecordIdKind? kind, string prefix)
    {
        Assert.True(RecordId.TryParse(typed, out var id));
        Assert.Equal(new RecordId(kind, prefix), id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("x-abcdef")]
    [InlineData("e-abcxyz")]
    [InlineData("نص")]
    public void What_is_no_id_is_not_read_as_one(string typed) => Assert.False(RecordId.TryParse(typed, out _));

    // publisher|given id|origin
    private static ReportDescription Of(string text)
    {
        var fields = text.Split('|');
        return new ReportDescription(fields[0], "", fields[1], "", "", fields[2]);
    }
}
