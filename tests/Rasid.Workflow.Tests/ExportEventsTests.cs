using System.Text;
using System.Text.Json;
using Rasid.Packs;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using static Rasid.Workflow.Tests.TestFolder;

namespace Rasid.Workflow.Tests;

public sealed class ExportEventsTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("CONSULT planned 2024-05-01 a+b", "AGREE", 1, 2.5, "")]
    [InlineData("RETREAT planned 2024-05-01 a", "AGREE", 1, 2.5, "")]
    [InlineData("ASSAULT planned 2024-05-01 a", "ASSAULT", 4, -9, "future")]
    [InlineData("CONSULT happened 2024-05-01 a+b", "CONSULT", 1, 2.5, "")]
    [InlineData("SUPPORT happened 2024-05-01 a", "SUPPORT", 1, 5, "")]
    [InlineData("CONSULT denied 2024-05-01 a", "CONSULT", 1, 2.5, "negation")]
    [InlineData("AGREE failed 2024-05-01 a", "AGREE", 1, 2.5, "negation")]
    [InlineData("AGREE hypothetical 2024-05-01 a", "AGREE", 1, 2.5, "hypothetical")]
    [InlineData("REQUEST called_for 2024-05-01 a", "REQUEST", 3, 0, "")]
    [InlineData("RETREAT called_for 2024-05-01 a", "RETREAT", 2, 6.5, "hypothetical")]
    [InlineData("ACCUSE happened 2024-05-01 a", "ACCUSE", 3, -3, "")]
    public async Task Plover_has_the_manuals_types_scores_and_auxiliary_marks(string line, string type, int quad, double scale, string marks)
    {
        using var json = JsonDocument.Parse(await ExportAsync(ExportFormat.Plover, line));
        var root = json.RootElement;
        Assert.Equal((type, quad, scale), (root.GetProperty("event").GetString(), root.GetProperty("quad_code").GetInt32(), root.GetProperty("event_scale").GetDouble()));
        Assert.Equal(marks, string.Join(',', root.GetProperty("mode").EnumerateArray().Select(m => m.GetString())));
        var own = root.GetProperty("rasid");
        Assert.Equal((line.Split(' ')[0], line.Split(' ')[1]), (own.GetProperty("event_type").GetString(), own.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("2024-05-01", "2024-05-01", null, "2024-05-01", "2024-05-01")]
    [InlineData("2024-05", "2024-05", null, "2024-05-01", "2024-05-31")]
    [InlineData("2024-05-01/2024-05-03", "2024-05-01", "2024-05-03", "2024-05-01", "2024-05-03")]
    [InlineData("2024-05-01/..", "2024-05-01/..", null, "2024-05-01", null)]
    [InlineData("-", null, null, null, null)]
    public async Task An_unknown_day_is_never_filled_in(string day, string? date, string? end, string? earliest, string? latest)
    {
        using var json = JsonDocument.Parse(await ExportAsync(ExportFormat.Plover, $"CONSULT happened {day} a+b"));
        var own = json.RootElement.GetProperty("rasid");
        Assert.Equal(date, json.RootElement.GetProperty("date").GetString());
        Assert.Equal(end, json.RootElement.TryGetProperty("enddate", out var e) ? e.GetString() : null);
        Assert.Equal((earliest, latest), (own.GetProperty("earliest").GetString(), own.GetProperty("latest").GetString()));
    }

    [Fact]
    public async Task Every_line_of_plover_leads_back_to_its_words()
    {
        const string Text = "word 😀\nASSAULT happened 2024-05-02 c > d";
        using var json = JsonDocument.Parse(await ExportAsync(ExportFormat.Plover, Text));
        var info = json.RootElement.GetProperty("text_info");
        Assert.Equal("ASSAULT happened 2024-05-02 c > d", json.RootElement.GetProperty("text").GetString());
        // Code points: the sign before the words is one.
        Assert.Equal((7, 40), (info.GetProperty("start").GetInt32(), info.GetProperty("end").GetInt32()));
        Assert.All(new[] { "event", "claim", "report" }, id => Assert.Equal(66, json.RootElement.GetProperty("rasid").GetProperty(id).GetString()!.Length));
    }

    [Fact]
    public async Task A_map_has_what_the_pack_can_place_and_counts_the_rest()
    {
        using var json = JsonDocument.Parse(await ExportAsync(
            ExportFormat.GeoJson,
            "CONSULT happened 2024-05-01 a+b @ delta\nASSAULT happened 2024-05-02 c > d\nASSAULT happened 2024-05-03 c > d @ valley\nASSAULT happened 2024-05-04 c > d @ valley"));
        var feature = Assert.Single(json.RootElement.GetProperty("features").EnumerateArray());
        Assert.Equal([20.25m, 10.5m], feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDecimal()));
        Assert.Equal("city", feature.GetProperty("properties").GetProperty("precision").GetString());
        var own = json.RootElement.GetProperty("rasid");
        Assert.Equal((4, 1, 1, 2), (own.GetProperty("events").GetInt32(), own.GetProperty("features").GetInt32(), own.GetProperty("without_place").GetInt32(), own.GetProperty("without_position").GetInt32()));
        Assert.Equal(2, own.GetProperty("places_without_position").GetProperty("valley").GetInt32());
    }

    [Theory]
    [InlineData(ExportFormat.Plover)]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    [InlineData(ExportFormat.GeoJson)]
    public async Task The_same_record_gives_the_same_bytes(ExportFormat format)
    {
        using var record = await Filled("CONSULT happened 2024-05-01 a+b @ delta\nASSAULT happened - c > d");
        Assert.Equal(await BytesAsync(record, format), await BytesAsync(record, format));
    }

    [Fact]
    public async Task Every_claim_of_an_event_has_a_row_when_asked_for()
    {
        using var record = _folder.Open();
        await new Ingest(record, new FakeReader().Engine).RunAsync([Report("CONSULT happened 2024-05-01 a+b", "A", "1"), Report("CONSULT happened 2024-05-01 a+b\nmore words here", "B", "2")], null, Cancellation);
        Assert.Equal((1, 1), Counts(await Run(record, new ExportRequest(ExportFormat.Csv, TimelineFilter.All, Language.English))));
        Assert.Equal((1, 2), Counts(await Run(record, new ExportRequest(ExportFormat.Csv, TimelineFilter.All, Language.English, EveryClaim: true))));

        static (int, int) Counts((ExportSummary Summary, byte[] Bytes) export) => (export.Summary.Events, export.Summary.Rows);
    }

    [Fact]
    public async Task Words_that_begin_like_a_formula_do_no_harm()
    {
        using var record = _folder.Open();
        await new Ingest(record, new FakeReader().Engine).RunAsync([Report("CONSULT happened 2024-05-01 a+b", "=HYPERLINK(\"x\")", "1", title: "@SUM(1)")], null, Cancellation);
        var csv = Encoding.UTF8.GetString(await BytesAsync(record, ExportFormat.Csv));
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")\"", csv, StringComparison.Ordinal);
        Assert.Contains(",'@SUM(1),", csv, StringComparison.Ordinal);
    }

    private async Task<string> ExportAsync(ExportFormat format, string text)
    {
        using var record = await Filled(text);
        return Encoding.UTF8.GetString(await BytesAsync(record, format));
    }

    private async Task<byte[]> BytesAsync(RecordFile record, ExportFormat format) => (await Run(record, new ExportRequest(format, TimelineFilter.All, Language.Arabic))).Bytes;

    private async Task<(ExportSummary Summary, byte[] Bytes)> Run(RecordFile record, ExportRequest request)
    {
        using var stream = new MemoryStream();
        var summary = await new ExportEvents(record, TestPack.Delta(_folder.Folder)).RunAsync(Viewer.Public, request, stream, Cancellation);
        return (summary, stream.ToArray());
    }

    private async Task<RecordFile> Filled(string text)
    {
        var record = _folder.Open();
        await new Ingest(record, new FakeReader().Engine).RunAsync([Report(text, "Agency")], null, Cancellation);
        return record;
    }
}
