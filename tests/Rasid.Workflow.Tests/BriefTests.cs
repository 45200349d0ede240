using System.IO.Compression;
using System.Text;
using Rasid.Packs;
using Rasid.Records.Claims;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Text;
using static Rasid.Workflow.Tests.TestFolder;

namespace Rasid.Workflow.Tests;

public sealed class BriefTests : IAsyncLifetime
{
    private static readonly DateOnly From = new(2024, 5, 1);
    private static readonly DateOnly To = new(2024, 5, 31);

    private readonly TestFolder _folder = new();
    private RecordFile _record = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _record = _folder.Open();
        await Read(
            Report("CONSULT happened 2024-05-01 a+b @ delta\nASSAULT happened 2024-05-02 c > d\nAGREE planned 2024-06-10 a+b", "A", "1", new DateOnly(2024, 5, 3)),
            Report("words of another\nASSAULT happened 2024-05-02 c > d", "B", "2", new DateOnly(2024, 5, 4)),
            Report("PROTEST denied 2024-05-09 e\nAID happened 2024 x > y\nCONSULT planned - a+e", "B", "3", new DateOnly(2024, 5, 10)),
            Report("CONSULT planned 2024-07-01 a+c", "B", "4", new DateOnly(2024, 6, 20)));
    }

    public ValueTask DisposeAsync()
    {
        _record.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_happened_stands_by_theme_the_weightiest_first()
    {
        var happened = Section(await Compose(), "happened");
        Assert.Equal(["Security", "Meetings and talks"], happened.Groups.Select(g => g.Title));
        Assert.Equal("Attack by c on d (publishers: 2).", happened.Groups[0].Items[0].Text);
        Assert.Equal(2, happened.Groups[0].Items[0].Notes.Count);
        Assert.Contains("Dated too widely for the period (a month, a season, a year), and not told here: 1.", happened.Remark, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.English)]
    public async Task Every_sentence_has_a_footnote_with_its_report_and_its_words(Language language)
    {
        var brief = await Compose(language: language);
        var items = brief.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Items).ToList();
        Assert.NotEmpty(items);
        Assert.All(items, i => Assert.NotEmpty(i.Parts.Count > 0 ? i.Parts.SelectMany(p => p.Notes) : i.Notes));
        Assert.Equal(Enumerable.Range(1, brief.Notes.Count), brief.Notes.Select(n => n.Number));
        Assert.All(brief.Notes, n => Assert.True(n.Evidence.Length > 0 && n.Cited.Count >= 3));
    }

    [Fact]
    public async Task What_is_left_out_is_counted_and_where_it_stands_is_said()
    {
        var happened = Section(await Compose(most: 1), "happened");
        Assert.Single(happened.Groups.SelectMany(g => g.Items));
        Assert.Contains("Left out for brevity: Meetings and talks 1. All of them: rasid timeline --from 2024-05-01 --to 2024-05-31.", happened.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_next_is_what_was_known_to_be_planned_then()
    {
        var next = Section(await Compose(), "next");
        Assert.Equal(["10 June 2024", "told 10 May 2024"], next.Groups.SelectMany(g => g.Items).Select(i => i.Day));
        Assert.Equal("Planned, no day told", next.Groups[1].Title);
        Assert.Single(Section(await Compose(new DateOnly(2024, 6, 20), new DateOnly(2024, 6, 30)), "next").Groups);
    }

    [Fact]
    public async Task What_is_told_without_a_day_is_of_the_period_in_which_it_is_told()
    {
        await Read(Report("ASSAULT happened - k > m", "A", "9", To), Report("COERCE happened - k > n", "B", "10", To.AddDays(1)));
        var items = Section(await Compose(), "happened").Groups.SelectMany(g => g.Items).ToList();
        Assert.Equal("told 31 May 2024", Assert.Single(items, i => i.Text == "Attack by k on m.").Day);
        Assert.DoesNotContain(items, i => i.Text.Contains(" n.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_denied_is_disputed_and_did_not_happen()
    {
        var brief = await Compose();
        Assert.Equal("Denied: protest by e.", Assert.Single(Section(brief, "disputed").Groups).Items[0].Text);
        Assert.DoesNotContain(Section(brief, "happened").Groups.SelectMany(g => g.Items), i => i.Text.Contains("rotest", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Claims_of_one_event_that_cannot_be_true_together_stand_side_by_side()
    {
        await Read(Report("CONSULT happened 2024-05-20 g+h @ delta", "A", "7", To), Report("another telling\nCONSULT happened 2024-05-22 g+h @ delta", "B", "8", To));
        var rows = await _record.TimelineAsync(Viewer.Public, new TimelineFilter(Actor: "g"), Cancellation);
        await new ArrangeEvents(_record).JoinAsync(Viewer.Public, [.. rows.Select(r => new RecordRef(Records.RecordIdKind.Event, r.Event))], "the same meeting", Cancellation);
        var item = Section(await Compose(), "disputed").Groups[0].Items[0];
        Assert.Equal("Meeting between g and h in delta. The reports differ:", item.Text);
        Assert.Equal(["date: 20 May 2024.", "date: 22 May 2024."], item.Parts.Select(p => p.Text));
    }

    [Theory]
    [InlineData(Language.Arabic, "ليس في السجل حدث مؤرخ بهذه الفترة، ولا حدث بلا تاريخ ورد في تقاريرها.")]
    [InlineData(Language.English, "Not in the record: no event is dated to this period or told in it without a day.")]
    public async Task An_empty_period_says_so(Language language, string words)
    {
        var brief = await Compose(new DateOnly(1999, 1, 1), new DateOnly(1999, 1, 7), language);
        Assert.Equal(words, Section(brief, "happened").Remark);
        Assert.All(brief.Sections.Where(s => s.Groups.Count == 0), s => Assert.NotEmpty(s.Remark));
        Assert.NotEmpty(BriefFile.Docx(brief));
    }

    [Fact]
    public async Task A_pack_without_an_agreement_says_so() =>
        Assert.Equal("The pack has no agreement that held then.", Section(await Compose(), "promised").Remark);

    [Fact]
    public async Task A_record_without_an_earlier_state_has_nothing_to_compare_with_and_a_quiet_one_says_so()
    {
        Assert.Contains("The record began after", Section(await Compose(), "changes").Remark, StringComparison.Ordinal);
        var late = new BriefRequest(From, To, Language.English, Since: new DateOnly(2999, 1, 1));
        Assert.Equal("Nothing came into the record since.", Section(await new ComposeBrief(_record, ReadPack()).RunAsync(Viewer.Public, late, Cancellation), "changes").Remark);
    }

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.English)]
    public async Task The_same_record_gives_the_same_bytes_and_its_digest_is_the_last_line(Language language)
    {
        var (one, two) = (await Compose(language: language), await Compose(language: language));
        Assert.Equal(BriefFile.Html(one), BriefFile.Html(two));
        Assert.Equal(BriefFile.Docx(one), BriefFile.Docx(two));
        Assert.EndsWith($"{one.Digest}</p>\n</body>\n</html>\n", Encoding.UTF8.GetString(BriefFile.Html(one)), StringComparison.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(BriefFile.Docx(one)));
        using var body = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var text = await body.ReadToEndAsync(Cancellation);
        Assert.Contains(one.Digest.ToString(), text[text.LastIndexOf("<w:p>", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_loads_nothing_and_runs_as_its_language_does()
    {
        var html = Encoding.UTF8.GetString(BriefFile.Html(await Compose(language: Language.Arabic)));
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", html, StringComparison.Ordinal);
        Assert.All(new[] { "http", "<script", "src=", "url(", "@import" }, s => Assert.DoesNotContain(s, html, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Words_of_reports_are_no_markup()
    {
        await Read(Report("CONSULT happened 2024-05-21 <img+b", "<script>", "9", To));
        var html = Encoding.UTF8.GetString(BriefFile.Html(await Compose()));
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("freed 30 people today", 9, 6, "30 people", "30")]
    [InlineData("أُفرج عن ٢٨ محتجزاً", 12, 7, "٢٨ محتجزاً", "28")]
    [InlineData("on 2024-05-30 people", 14, 6, "", "")]
    [InlineData("freed people", 6, 6, "", "")]
    [InlineData("5 men came", 0, 5, "5 men", "5")]
    public void A_number_belongs_to_whom_it_stands_before(string text, int start, int length, string words, string number)
    {
        var counted = CountedWords.Of(text, new ClaimMember(text.Substring(start, length), new TextSpan(start, length), "", "", "", "", "", "none"));
        Assert.Equal((words, number), (counted, CountedWords.NumberOf(counted)));
    }

    private static BriefSection Section(Brief brief, string key) => brief.Sections.Single(s => s.Key == key);

    private Task<Brief> Compose(DateOnly? from = null, DateOnly? to = null, Language language = Language.English, int most = BriefRequest.UsualMost) =>
        new ComposeBrief(_record, ReadPack()).RunAsync(Viewer.Public, new BriefRequest(from ?? From, to ?? To, language, Most: most), Cancellation);

    private async Task Read(params Intake.IncomingReport[] reports) => await new Ingest(_record, new FakeReader().Engine).RunAsync(reports, null, Cancellation);

    private Pack ReadPack()
    {
        var pack = new TestPack(_folder.Folder);
        pack.Write("pack.yaml", "id: river", "name_en: River", "name_ar: النهر");
        return pack.Read();
    }
}
