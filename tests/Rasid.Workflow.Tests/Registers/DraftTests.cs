using System.Text;
using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Verifying;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Workflow.Tests.Registers;

/// <summary>Balances and drafts of <c>samples/registers</c>, entered by the use cases; what people read is held to files that a person has looked at.</summary>
public sealed class DraftTests : IDisposable
{
    private static readonly Lazy<Pack> Libya = new(() => PackReader.Read([Repository.At("packs", "world"), Repository.At("packs", "libya")], TestPack.Language).Pack!);

    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-test-").FullName;
    private readonly RecordFile _record;
    private readonly SampleRegisters _samples;

    public DraftTests()
    {
        _record = RecordFile.Open(Path.Combine(_folder, "rasid.db"), new RecordFileOptions { Create = true, Process = "libya", SiteId = "00112233445566778899aabbccddeeff", Author = "test", Clock = new Clock() });
        _samples = new SampleRegisters(_record, Libya.Value);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _record.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<Brief> Draft(string id, string period, Language language) =>
        await new ComposeDraft(_record, Libya.Value).RunAsync(
            Viewer.Public, new DraftRequest(Libya.Value.Registers.Drafts.Single(d => d.Id == id), DraftRequest.Days(period)!.Value.From, DraftRequest.Days(period)!.Value.To, language, new DateOnly(2026, 11, 10)));

    [Theory]
    [InlineData(Language.Arabic, "ar")]
    [InlineData(Language.English, "en")]
    public async Task The_balance_of_the_sample_withdrawals_reads_as_a_person_approved_it(Language language, string code)
    {
        await _samples.EnterAsync("monitor-teams", "withdrawals");
        Approved.Holds(Text(await Draft("withdrawal-balance", "2026-Q4", language)), $"withdrawal-balance.{code}.approved.txt");
    }

    [Theory]
    [InlineData(Language.Arabic, "ar")]
    [InlineData(Language.English, "en")]
    public async Task The_monthly_report_of_the_samples_reads_as_a_person_approved_it(Language language, string code)
    {
        await _samples.EnterAsync("incidents", "joint-units", "patrols", "monitor-teams", "movement-restrictions", "detainee-exchanges");
        Approved.Holds(Text(await Draft("monthly-ceasefire", "2026-10", language)), $"monthly-ceasefire.{code}.approved.txt");
    }

    [Fact]
    public async Task Open_tasks_are_told_and_those_past_their_day_first()
    {
        await _samples.EnterAsync("meetings", "sessions", "decisions", "tasks");
        var open = (await Draft("commission-follow-up", "2026-Q4", Language.English)).Sections.Single(s => s.Key == "open");
        Assert.Equal("Past their day on 10 November 2026", open.Groups[0].Title);
        Assert.All(open.Groups[0].Items, i => Assert.Contains(" days past.", i.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_withdrawn_is_told_and_not_counted_with_the_rest()
    {
        await _samples.EnterAsync("incidents");
        var before = await Draft("monthly-ceasefire", "2026-10", Language.English);
        var pack = Libya.Value;
        var items = (await _record.ItemsAsync(Viewer.Public, pack.Registers, new ItemQuery("incidents") { Take = 1000 }, Cancellation)).Items;
        foreach (var item in items) Assert.Null((await new WithdrawItem(_record, new FieldNames(pack), new ItemSite("mission")).RunAsync(item.Id, new ItemSaid(item.Entered.Voice, "a slip"), Cancellation)).Fault);
        var after = await Draft("monthly-ceasefire", "2026-10", Language.English);
        Assert.DoesNotContain("period: 0 ", before.Summary, StringComparison.Ordinal);
        Assert.Contains("period: 0 ", after.Summary, StringComparison.Ordinal);
        var counts = after.Sections.Single(s => s.Key == "register-incidents").Groups[0].Items;
        Assert.StartsWith("Items: 0. ", Assert.Single(counts).Text, StringComparison.Ordinal);
        Assert.Contains("withdrawn", counts[0].Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(after.Sections.Single(s => s.Key == "not-entered").Groups[0].Items, i => i.Text.StartsWith(pack.Registers.Find("incidents")!.LabelEn + ": no item", StringComparison.Ordinal));
        Assert.Equal(0, (await _record.ItemCountsAsync(Viewer.Public, pack.Registers, "incidents", Cancellation)).Total);
    }

    [Fact]
    public async Task What_is_made_for_a_viewer_does_not_tell_of_streams_that_it_does_not_see()
    {
        await _samples.EnterAsync("incidents");
        var before = await Digests();
        await _record.AppendAsync([new EntryDraft("of-tomorrow", 1, "{}"u8.ToArray()) { Audience = "west" }], Durability.Process, null, Cancellation);
        Assert.Equal(before, await Digests());
        var seen = Assert.Single(before.Distinct());
        var whole = RecordDigest.Of(await _record.HeadsAsync(Cancellation));
        Assert.NotEqual(whole, seen);
        Assert.Equal(("public", null), await Verified(seen));
        Assert.Equal(("", null), await Verified(whole));
        Assert.Equal((null, RecordFaultCodes.Digest), await Verified(Hash256.Of("another"u8)));

        async Task<(string?, string?)> Verified(Hash256 expect)
        {
            var result = await new VerifyRecord(_record).RunAsync(expect, isShownToo: false, cancellation: Cancellation);
            return (result.ExpectedOf, result.Fault?.Code);
        }

        async Task<List<Hash256>> Digests() =>
        [
            (await Draft("monthly-ceasefire", "2026-10", Language.English)).Digest,
            (await new ComposeBrief(_record, Libya.Value).RunAsync(Viewer.Public, new BriefRequest(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 31), Language.English), Cancellation)).Digest,
            (await new ExportEvents(_record, Libya.Value).RunAsync(Viewer.Public, new ExportRequest(ExportFormat.Plover, new TimelineFilter(), Language.English), Stream.Null, Cancellation)).Digest,
        ];
    }

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.English)]
    public async Task A_period_without_items_says_so_and_fills_nothing_in(Language language)
    {
        var draft = await Draft("monthly-ceasefire", "2020-01", language);
        Assert.All(draft.Sections.Where(s => s.Key.StartsWith("register-", StringComparison.Ordinal)), s => Assert.True(s.Groups.Count == 0 && s.Remarks.Count == 1));
        Assert.Equal(5, draft.Sections.Single(s => s.Key == "not-entered").Groups[0].Items.Count);
    }

    [Fact]
    public async Task Every_item_of_a_draft_cites_its_id_and_the_draft_bears_the_records_digest()
    {
        await _samples.EnterAsync("incidents");
        var draft = await Draft("monthly-ceasefire", "2026-10", Language.English);
        var told = draft.Sections.Single(s => s.Key == "register-incidents").Groups.Skip(1).SelectMany(g => g.Items).ToList();
        Assert.NotEmpty(told);
        Assert.All(told, i => Assert.StartsWith("i-", i.Parts[0].Text, StringComparison.Ordinal));
        Assert.Contains(draft.Digest.ToString(), draft.DigestLine, StringComparison.Ordinal);
        Assert.NotEmpty(BriefFile.Html(draft));
        Assert.NotEmpty(BriefFile.Docx(draft));
    }

    [Theory]
    [InlineData("2026-10", "2026-10-01", "2026-10-31")]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31")]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-13", null, null)]
    [InlineData("2026-10-05", null, null)]
    [InlineData("October", null, null)]
    public void A_period_is_a_month_a_quarter_or_a_year(string typed, string? from, string? to)
    {
        var days = DraftRequest.Days(typed);
        Assert.Equal((from, to), (days?.From.ToString("yyyy-MM-dd", null), days?.To.ToString("yyyy-MM-dd", null)));
    }

    // Ids hang on salts: the references of the samples stand in their place.
    private string Text(Brief brief)
    {
        var text = new StringBuilder().AppendLine(brief.Title).AppendLine(brief.Period).AppendLine(brief.Summary);
        foreach (var section in brief.Sections)
        {
            text.AppendLine().AppendLine("# " + section.Title);
            foreach (var group in section.Groups)
            {
                if (group.Title.Length > 0) text.AppendLine("## " + group.Title);
                foreach (var item in group.Items) Item(text, item, "- ");
            }
            foreach (var remark in section.Remarks) text.AppendLine(remark);
        }
        foreach (var (reference, item) in _samples.All) text.Replace(RecordId.Shown(RecordIdKind.Item, item), reference);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Item(StringBuilder text, BriefItem item, string before)
    {
        text.AppendLine($"{before}{(item.Day.Length > 0 ? item.Day + ": " : "")}{item.Text}");
        foreach (var part in item.Parts) Item(text, part, "  " + before);
    }

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 10, 9, 0, 0, TimeSpan.Zero);
    }
}
