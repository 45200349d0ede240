using System.Globalization;
using CsCheck;
using Rasid.Records;
using Rasid.Storage.Contract;

namespace Rasid.Storage.Sqlite.Tests;

public sealed class WindowTests
{
    private static readonly DateOnly First = new(2020, 1, 1);

    private static readonly Gen<string> Date = Gen.Select(Gen.Int[0, 900], Gen.Int[0, 1100], Gen.Int[0, 5], (from, length, kind) => kind switch
    {
        0 => "",
        1 => Day(from),
        2 => $"{Day(from)}/{Day(from + (length % 40))}",
        3 => $"{Day(from)}/{Day(from + length)}",
        4 => $"../{Day(from)}",
        _ => $"{Day(from)}/..",
    });

    [Fact]
    public async Task A_window_shows_what_reaches_into_it_whatever_its_length_and_no_more() => await Gen.Select(
        Date.Array[1, 25], Gen.Select(Gen.Int[-1, 1000], Gen.Int[-1, 60], Gen.Bool, (from, length, isType) => (From: from, Length: length, IsType: isType)).Array[1, 8]).SampleAsync(
        async (dates, windows) =>
        {
            using var folder = new TestRecord();
            using var record = folder.Open();
            var (id, draft) = Sample.Report("a text that has many days in it");
            var claims = dates.Select((date, i) => Sample.Claim(id, i * 7, i % 2 == 0 ? "CONSULT" : "ASSAULT", date: date)).ToArray();
            await RecordContract.Append(record, draft, Sample.Read(id, claims));
            foreach (var (from, length, isType) in windows)
            {
                DateOnly? first = from < 0 ? null : First.AddDays(from);
                DateOnly? last = length < 0 ? null : First.AddDays(Math.Max(0, from) + length);
                var wanted = claims.Where(c => !isType || c.Type == "ASSAULT").Where(c => first is null && last is null
                    || EdtfDays.Of(c.Date) is { } days && (last is null || (days.From ?? DateOnly.MinValue) <= last) && (first is null || (days.To ?? DateOnly.MaxValue) >= first));
                var filter = new TimelineFilter(first, last, Type: isType ? "ASSAULT" : null);
                var rows = await record.TimelineAsync(Viewer.Public, filter, TestContext.Current.CancellationToken);
                Assert.Equal(wanted.Select(c => c.Id).Order(), rows.Select(r => r.Claim.Id).Order());
                Assert.Equal(rows.Count, (await record.SpansAsync(Viewer.Public, filter, TestContext.Current.CancellationToken)).Sum(s => s.Events));
                var pages = new List<Hash256>();
                for (var skip = 0; skip < rows.Count; skip += 3)
                    pages.AddRange((await record.TimelineAsync(Viewer.Public, filter with { Limit = 3, Skip = skip }, TestContext.Current.CancellationToken)).Select(r => r.Claim.Id));
                Assert.Equal(rows.Select(r => r.Claim.Id), pages);
            }
        },
        iter: 40,
        threads: 1);

    [Fact]
    public async Task What_very_many_events_have_is_found_like_what_few_have()
    {
        using var folder = new TestRecord();
        using var record = folder.Open();
        for (var i = 0; i < 21; i++)
        {
            var (id, draft) = Sample.Report($"text {i} of many", i == 4 ? "rare" : "common", $"{i}");
            var claims = Enumerable.Range(0, 100).Select(c => Sample.Claim(id, c * 10, actors: [Sample.Member(i == 4 ? "نادر" : "شائع", i == 4 ? "rare" : "common")], place: Sample.Member("سرت", "sirte")) with { Evidence = new(0, 4) });
            await RecordContract.Append(record, draft, Sample.Read(id, [.. claims]));
        }
        foreach (var (filter, count) in new[]
        {
            (new TimelineFilter(Actor: "common"), 2000), (new TimelineFilter(Actor: "شائع"), 2000), (new TimelineFilter(Actor: "rare"), 100), (new TimelineFilter(Place: "sirte"), 2100),
            (new TimelineFilter(Place: "سرت", Actor: "نادر"), 100), (new TimelineFilter(Publisher: "rare"), 100), (new TimelineFilter(Actor: "nobody"), 0), (new TimelineFilter(Side: "none"), 2100),
        })
            Assert.Equal(count, (await record.TimelineAsync(Viewer.Public, filter, TestContext.Current.CancellationToken)).Count);
    }

    private static string Day(int day) => First.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
