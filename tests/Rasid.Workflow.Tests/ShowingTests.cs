using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using static Rasid.Workflow.Tests.TestFolder;

namespace Rasid.Workflow.Tests;

public sealed class ShowingTests : IDisposable
{
    private const string Text = "heading about [c]\nCONSULT planned 2024-06-02 [a]+[b] @ [c]\nFACT election in December";

    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_timeline_line_has_a_sentence_in_either_language_and_who_says_so()
    {
        using var record = await Filled();
        var english = Assert.Single(await new Timeline(record).RunAsync(Viewer.Public, TimelineFilter.All, Language.English, Cancellation));
        Assert.Equal("Planned meeting between Name of [a] and Name of [b] in Name of [c]", english.Sentence);
        Assert.Equal("the report itself", english.SaidBy);
        var arabic = Assert.Single(await new Timeline(record).RunAsync(Viewer.Public, TimelineFilter.All, Language.Arabic, Cancellation));
        Assert.Equal("اجتماع مرتقب بين اسم [a] واسم [b] في اسم [c]", arabic.Sentence);
    }

    [Fact]
    public async Task An_id_shows_its_event_with_the_words_that_made_it()
    {
        using var record = await Filled();
        var show = new ShowRecord(record);
        var row = Assert.Single(await record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation));
        var found = await show.FindAsync(Viewer.Public, RecordId.Shown(RecordIdKind.Event, row.Event), Cancellation);
        var shown = await show.EventAsync(Viewer.Public, found.Id, Language.English, Cancellation);
        var claim = Assert.Single(shown!.Claims);
        Assert.Equal("CONSULT planned 2024-06-02 [a]+[b] @ [c]", claim.Evidence);
        Assert.Equal(["CONSULT"], claim.Trigger);
        Assert.Equal(new RecordRef(RecordIdKind.Event, row.Event), await show.FindAsync(Viewer.Public, row.Event.ToString(), Cancellation));
    }

    [Fact]
    public async Task A_report_shows_its_text_its_claims_and_its_facts()
    {
        using var record = await Filled();
        var report = Assert.Single(await record.ReportsAsync(Viewer.Public, 0, 5, Cancellation));
        var shown = await new ShowRecord(record).ReportAsync(Viewer.Public, report.Id, Language.Arabic, Cancellation);
        Assert.Equal(Text, shown!.Text);
        Assert.Single(shown.Claims);
        Assert.Equal(("election", "FACT election in December"), (shown.Facts[0].Fact.Kind, shown.Facts[0].Evidence));
    }

    [Theory]
    [InlineData("no id")]
    [InlineData("e-ffffffffff")]
    [InlineData("abc")]
    public async Task An_id_that_names_nothing_is_said_to(string typed)
    {
        using var record = await Filled();
        var fault = await Assert.ThrowsAsync<RecordException>(() => new ShowRecord(record).FindAsync(Viewer.Public, typed, Cancellation));
        Assert.Equal((RecordFaults.NoSuchId, typed), (fault.Code, fault.Args[0]));
    }

    [Fact]
    public async Task The_rule_tree_of_an_event_comes_from_the_stored_reading()
    {
        using var record = await Filled();
        var row = Assert.Single(await record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation));
        var why = await new ExplainClaim(record).RunAsync(
            Viewer.Public, new RecordRef(RecordIdKind.Event, row.Event), Language.English, Cancellation);
        Assert.Equal(FakeReader.Stamp, why!.Engine);
        Assert.Equal("fake:line", why.Step.Rule);
        var trigger = Assert.Single(why.Step.Children);
        Assert.Equal(("trigger", "fake:trigger", "fake.tsv:3", "CONSULT"), (trigger.Part, trigger.Rule, trigger.Source, trigger.Words));
    }

    [Fact]
    public async Task The_rule_tree_of_a_fact_is_found_by_its_id()
    {
        using var record = await Filled();
        var report = Assert.Single(await record.ReportsAsync(Viewer.Public, 0, 5, Cancellation));
        var fact = Assert.Single(await record.FactsOfReportAsync(Viewer.Public, report.Id, Cancellation));
        var why = await new ExplainClaim(record).RunAsync(Viewer.Public, new RecordRef(RecordIdKind.Fact, fact.Id), Language.English, Cancellation);
        Assert.Equal("FACT election in December", why!.Evidence);
    }

    [Fact]
    public async Task Words_where_nothing_was_coded_show_what_the_reading_has_in_their_line()
    {
        using var record = await Filled();
        var report = Assert.Single(await record.ReportsAsync(Viewer.Public, 0, 5, Cancellation));
        var absence = Assert.Single((await new ExplainAbsence(record).RunAsync(Viewer.Public, report.Id, "heading about", Cancellation))!);
        Assert.Equal("heading about [c]", absence.Line);
        Assert.Empty(absence.Claims);
        Assert.Equal("[c]", Assert.Single(absence.Mentions).Actor);
        Assert.Empty((await new ExplainAbsence(record).RunAsync(Viewer.Public, report.Id, "not there", Cancellation))!);
    }

    [Fact]
    public async Task Words_inside_a_claim_name_it()
    {
        using var record = await Filled();
        var report = Assert.Single(await record.ReportsAsync(Viewer.Public, 0, 5, Cancellation));
        var absence = Assert.Single((await new ExplainAbsence(record).RunAsync(Viewer.Public, report.Id, "2024-06-02", Cancellation))!);
        Assert.Equal("CONSULT", Assert.Single(absence.Claims).Claim.Type);
    }

    [Fact]
    public async Task Words_passed_over_come_with_their_row_and_their_reason()
    {
        using var record = await Filled("PASS noun:generic [c]\nCONSULT planned - [a]");
        var report = Assert.Single(await record.ReportsAsync(Viewer.Public, 0, 5, Cancellation));
        var explain = new ExplainAbsence(record);
        var here = Assert.Single((await explain.RunAsync(Viewer.Public, report.Id, "PASS", Cancellation))!);
        var passed = Assert.Single(here.PassedOver);
        Assert.Equal((true, "PASS", "fake:passed", "fake.tsv:9"), (here.HasTrigger, passed.Words, passed.Passed.Rule, passed.Passed.Source));
        Assert.Equal([new PassedReason("noun:generic", "")], passed.Passed.Reasons);
        var beside = Assert.Single((await explain.RunAsync(Viewer.Public, report.Id, "[c]", Cancellation))!);
        Assert.Equal((false, "PASS"), (beside.HasTrigger, Assert.Single(beside.PassedOver).Words));
        var coded = Assert.Single((await explain.RunAsync(Viewer.Public, report.Id, "CONSULT", Cancellation))!);
        Assert.True(coded.HasTrigger);
        Assert.Empty(coded.PassedOver);
    }

    private async Task<RecordFile> Filled(string text = Text)
    {
        var record = _folder.Open();
        await new Ingest(record, new FakeReader().Engine).RunAsync([Report(text, "agency")], null, Cancellation);
        return record;
    }
}
