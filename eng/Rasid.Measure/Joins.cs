using Rasid.Records;
using Rasid.Records.Events;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Text;

namespace Rasid.Measure;

/// <summary>Lists joins of claims across reports for a person to judge: always the same ones for one record, number and seed.</summary>
internal static class Joins
{
    /// <param name="file">A record.</param>
    /// <param name="count">How many to list.</param>
    /// <param name="seed">Which ones.</param>
    public static async Task<int> RunAsync(string file, int count, string seed)
    {
        using var record = RecordFile.Open(file);
        var joins = new List<(ClaimRow First, ClaimRow Joined)>();
        var reasons = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in await record.TimelineAsync(Viewer.Public, TimelineFilter.All).ConfigureAwait(false))
        {
            if (row.Claims < 2) continue;
            var claims = await record.ClaimsOfEventAsync(Viewer.Public, row.Event).ConfigureAwait(false);
            foreach (var claim in claims.Skip(1))
            {
                reasons[claim.JoinReason] = reasons.GetValueOrDefault(claim.JoinReason) + 1;
                if (claim.JoinReason != EventJoiner.SameWords) joins.Add((claims[0], claim));
            }
        }
        Console.WriteLine($"JOINS {string.Join(' ', reasons.Select(r => $"{r.Key}={r.Value}"))}");
        var chosen = joins.OrderBy(j => Hash256.Of(System.Text.Encoding.UTF8.GetBytes($"{seed} {j.Joined.Claim.Id}"))).Take(count).ToList();
        for (var i = 0; i < chosen.Count; i++)
        {
            var (first, joined) = chosen[i];
            Console.WriteLine($"{i + 1}. {joined.JoinReason}  {first.Claim.Type}  {first.Claim.Date} / {joined.Claim.Date}");
            Console.WriteLine($"   {await EvidenceAsync(record, first).ConfigureAwait(false)}");
            Console.WriteLine($"   {await EvidenceAsync(record, joined).ConfigureAwait(false)}");
        }
        return 0;
    }

    private static async Task<string> EvidenceAsync(RecordFile record, ClaimRow row)
    {
        var text = await record.TextAsync(Viewer.Public, row.Report.Id).ConfigureAwait(false) ?? "";
        var words = row.Claim.Evidence.End <= text.Length ? row.Claim.Evidence.In(text).ReplaceLineEndings(" ") : "";
        var trigger = row.Claim.Anchor.Trigger[^1];
        return $"{row.Report.Description.GivenId} [{(trigger.End <= text.Length ? trigger.In(text) : "")}] {words}";
    }
}
