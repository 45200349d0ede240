using System.Text;
using Rasid.Packs;
using Rasid.Records.Plans;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using static Rasid.Workflow.Tests.TestFolder;

namespace Rasid.Workflow.Tests;

/// <summary>What was planned, and what came of it.</summary>
public sealed class CalendarTests : IDisposable
{
    private static readonly DateOnly Today = new(2024, 6, 1);

    private readonly TestFolder _folder = new();
    private readonly RecordFile _record;
    private readonly Lazy<Pack> _pack;

    public CalendarTests()
    {
        _record = _folder.Open();
        _pack = new(() =>
        {
            var pack = new TestPack(_folder.Folder);
            pack.Write("pack.yaml", "id: river", "name_en: River", "name_ar: النهر");
            pack.Write("states.tsv", "id\tcode\tname_en\tneed\tsource\tname_ar", "valand\tVAL\tValand\t\tinvented\tفالاند");
            return pack.Read();
        });
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _record.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_plan_that_a_later_report_tells_as_held_is_held_with_its_reasons()
    {
        var entry = Assert.Single(await Entries(("CONSULT planned 2024-05-10 council+mission @ sirte", 8), ("CONSULT happened 2024-05-11 council+mission @ sirte", 12)));
        Assert.Equal((PlanFate.Held, "same type CONSULT; with council, mission; in sirte; on 2024-05-11"), (entry.Fate, entry.Outcome!.Because));
        Assert.Null(entry.DaysSince);
        Assert.Equal("CONSULT happened 2024-05-11 council+mission @ sirte", entry.Outcome.Evidence);
    }

    [Fact]
    public async Task A_plan_that_nobody_tells_of_stands_without_a_report_and_counts_its_days()
    {
        var entry = Assert.Single(await Entries(("CONSULT planned 2024-05-10 council @ sirte", 8)));
        Assert.Equal((PlanFate.NoReport, 22, null), (entry.Fate, entry.DaysSince!.Value, entry.Outcome));
        Assert.Equal(PlanFate.ToCome, Assert.Single(await Entries(("CONSULT planned 2024-06-10 mission @ tripoli", 8)), e => e.Date == "2024-06-10").Fate);
    }

    [Theory]
    [InlineData("CONSULT happened 2024-05-20 council+mission @ sirte")]
    [InlineData("CONSULT happened 2024-05-10 council+mission @ tripoli")]
    [InlineData("CONSULT happened 2024-05-10 embassy @ sirte")]
    [InlineData("CONSULT happened 2024-05-10 council+embassy @ sirte")]
    [InlineData("AGREE happened 2024-05-10 council+mission @ sirte")]
    [InlineData("CONSULT denied 2024-05-10 council+mission @ sirte")]
    public async Task Another_day_town_people_or_deed_says_nothing_of_a_plan(string later) =>
        Assert.Equal(PlanFate.NoReport, Assert.Single(await Entries(("CONSULT planned 2024-05-10 council+mission @ sirte", 8), (later, 21))).Fate);

    [Fact]
    public async Task What_was_told_before_the_plan_is_not_what_came_of_it() =>
        Assert.Equal(PlanFate.NoReport, Assert.Single(await Entries(("CONSULT happened 2024-05-10 council @ sirte", 3), ("CONSULT planned 2024-05-10 council @ sirte", 8))).Fate);

    [Fact]
    public async Task A_plan_that_failed_is_called_off_and_one_with_a_new_day_is_put_off()
    {
        Assert.Equal(PlanFate.Cancelled, Assert.Single(await Entries(("CONSULT planned 2024-05-10 council @ sirte", 8), ("CONSULT failed 2024-05-10 council @ sirte", 11))).Fate);
        var put = (await Entries(("CONSULT planned 2024-05-10 embassy @ benghazi", 8), ("CONSULT planned 2024-05-24 embassy @ benghazi", 9))).Where(e => e.Evidence.Contains("embassy", StringComparison.Ordinal));
        Assert.Equal([PlanFate.Postponed, PlanFate.NoReport], put.Select(e => e.Fate));
    }

    [Fact]
    public async Task A_report_without_a_day_soon_after_a_plan_tells_of_it_and_a_late_one_does_not()
    {
        Assert.Equal(PlanFate.Held, Assert.Single(await Entries(("CONSULT planned 2024-05-10 council @ sirte", 8), ("CONSULT happened - council @ sirte", 12))).Fate);
        Assert.Equal(PlanFate.NoReport, Assert.Single(await Entries(("CONSULT planned 2024-05-02 embassy @ benghazi", 1), ("CONSULT happened - embassy @ benghazi", 29)), e => e.Date == "2024-05-02").Fate);
    }

    [Fact]
    public async Task The_file_for_calendar_programs_reads_back_as_what_it_was_made_of()
    {
        await Read(("CONSULT planned 2024-05-10 council;a,b\\c @ sirte", 8), ("CONSULT planned 2024-06-10/2024-06-12 اللجنة_العسكرية_المشتركة_التي_اسمها_طويل_جدا_جدا @ sirte", 9));
        var calendar = await Calendar();
        var bytes = CalendarFile.Of(calendar, "عملية, واحدة", new DateTimeOffset(2024, 5, 9, 10, 0, 0, TimeSpan.Zero), Language.Arabic);
        Assert.Equal(bytes, CalendarFile.Of(calendar, "عملية, واحدة", new DateTimeOffset(2024, 5, 9, 10, 0, 0, TimeSpan.Zero), Language.Arabic));
        var text = Encoding.UTF8.GetString(bytes);
        Assert.All(text.Split("\r\n"), l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var events = Parsed(text);
        Assert.Equal(calendar.Entries.Count, events.Count);
        Assert.Equal([("20240510", "20240511", "TENTATIVE"), ("20240610", "20240613", "TENTATIVE")], events.Select(e => (e["DTSTART"], e["DTEND"], e["STATUS"])));
        Assert.Equal(calendar.Entries.Select(e => e.Sentence), events.Select(e => e["SUMMARY"][..e["SUMMARY"].LastIndexOf(" (", StringComparison.Ordinal)]));
        Assert.All(calendar.Entries.Zip(events), p => Assert.Contains(p.First.Evidence, p.Second["DESCRIPTION"], StringComparison.Ordinal));
        Assert.Equal(events.Count, events.Select(e => e["UID"]).Distinct(StringComparer.Ordinal).Count());
    }

    // As RFC 5545 has it read: lines are put together again, parameters cut off, escapes undone.
    private static List<Dictionary<string, string>> Parsed(string text)
    {
        var events = new List<Dictionary<string, string>>();
        foreach (var line in text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = (line[..colon].Split(';')[0], line[(colon + 1)..]);
            if (line == "BEGIN:VEVENT") events.Add([]);
            else if (name is not ("BEGIN" or "END") && events.Count > 0) events[^1].Add(name, Unescaped(value));
        }
        return events;
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\') text.Append(value[++i] == 'n' ? '\n' : value[i]);
            else text.Append(value[i]);
        }
        return text.ToString();
    }

    private async Task<IReadOnlyList<CalendarEntry>> Entries(params (string Text, int Day)[] reports)
    {
        await Read(reports);
        return (await Calendar()).Entries;
    }

    private async Task Read(params (string Text, int Day)[] reports) => await new Ingest(_record, new FakeReader().Engine).RunAsync(
        [.. reports.Select((r, i) => Report(r.Text, $"publisher {r.Day} {i}", null, new DateOnly(2024, 5, r.Day)))], null, Cancellation);

    private Task<RecordCalendar> Calendar() =>
        new ReadCalendar(_record, _pack.Value).RunAsync(Viewer.Public, new DateOnly(2024, 5, 1), new DateOnly(2024, 12, 31), Language.English, Today, Cancellation);
}
