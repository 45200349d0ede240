using Rasid.Records;
using Rasid.Records.Events;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Text;

namespace Rasid.Measure;

/// <summary>Lists events of a record for a person to judge: the largest, and those that were joined for the weakest reasons or over the longest time.</summary>
internal static class EventList
{
    private const int MostShown = 8;

    /// <param name="file">A record.</param>
    /// <param name="count">How many to list.</param>
    public static Task<int> LargestAsync(string file, int count) => RunAsync(file, count, claims => claims.Count);

    /// <param name="file">A record.</param>
    /// <param name="count">How many to list.</param>
    public static Task<int> OddestAsync(string file, int count) => RunAsync(file, count, Oddness);

    private static async Task<int> RunAsync(string file, int count, Func<IReadOnlyList<ClaimRow>, double> weigh)
    {
        using var record = RecordFile.Open(file);
        var events = new List<(double Weight, IReadOnlyList<ClaimRow> Claims)>();
        foreach (var row in await record.TimelineAsync(Viewer.Public, TimelineFilter.All).ConfigureAwait(false))
        {
            if (row.Claims < 2) continue;
            var claims = await record.ClaimsOfEventAsync(Viewer.Public, row.Event).ConfigureAwait(false);
            events.Add((weigh(claims), claims));
        }
        var number = 0;
        foreach (var (weight, claims) in events.OrderByDescending(e => e.Weight).ThenBy(e => e.Claims[0].Claim.Id).Take(count))
        {
            var reports = claims.Select(c => c.Report.Id).Distinct().Count();
            Console.WriteLine($"{++number}. {weight:F1}  {claims[0].Claim.Type} {claims[0].Claim.Status} {claims[0].Claim.Date}  claims={claims.Count} reports={reports} publishers={claims.Select(c => c.Report.Description.Publisher).Distinct().Count()}");
            foreach (var claim in claims.DistinctBy(c => (c.JoinReason, c.Report.Text)).Take(MostShown)) Console.WriteLine($"   {claim.JoinReason}: {await EvidenceAsync(record, claim).ConfigureAwait(false)}");
        }
        return 0;
    }

    // A weak reason, reports that lie far apart in time, and a place that not all name alike: each makes a join worth a look.
    private static double Oddness(IReadOnlyList<ClaimRow> claims)
    {
        var published = claims.Select(c => EdtfDays.Of(c.Report.Published.Value)?.From?.DayNumber).OfType<int>().ToList();
        var spread = published.Count == 0 ? 0 : published.Max() - published.Min();
        var places = claims.Select(c => c.Claim.Place?.Text).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return claims.Skip(1).Max(c => Weakness(c.JoinReason)) + Math.Log2(1 + spread) + Math.Max(0, places - 1);
    }

    private static double Weakness(string reason) => reason switch
    {
        EventJoiner.SameWords => 0,
        EventJoiner.SameSentence => 1,
        Likeness.SameActors => 4,
        Likeness.SameObject or Likeness.SameDeed => 5,
        Likeness.PastDay => 6,
        _ => 7,
    };

    private static async Task<string> EvidenceAsync(RecordFile record, ClaimRow row)
    {
        var text = await record.TextAsync(Viewer.Public, row.Report.Id).ConfigureAwait(false) ?? "";
        var words = row.Claim.Evidence.End <= text.Length ? row.Claim.Evidence.In(text).ReplaceLineEndings(" ") : "";
        var trigger = row.Claim.Anchor.Trigger[^1];
        return $"{row.Report.Description.GivenId} {row.Report.Published.Value} [{(trigger.End <= text.Length ? trigger.In(text) : "")}] {words}";
    }
}
