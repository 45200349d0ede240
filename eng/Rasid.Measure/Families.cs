using System.Diagnostics;
using Rasid.Records.Families;

namespace Rasid.Measure;

/// <summary>Near-duplicate pairs of a corpus: how many of a given list are found, and which others are.</summary>
internal static class Families
{
    /// <param name="corpus">Reports, JSON lines, gzip.</param>
    /// <param name="pairs">Similarity, id, id: tab-separated.</param>
    /// <param name="listed">Prints so many of the found pairs that the list lacks, the least alike first.</param>
    public static int Run(string corpus, string pairs, int listed)
    {
        var ids = new List<string>();
        var sets = new List<Shingles>();
        var bands = new Dictionary<long, List<int>>();
        var found = new Dictionary<(string, string), Kinship>();
        var family = new List<int>();
        var compared = 0L;
        var clock = Stopwatch.StartNew();
        foreach (var report in CorpusReport.All(corpus))
        {
            var (id, set, me) = (report.Id, Shingles.Of(report.Text), ids.Count);
            (string Id, int Index, Kinship Kin)? best = null;
            var keys = MinHash.KeysOf(set);
            foreach (var other in keys.Where(bands.ContainsKey).SelectMany(k => bands[k]).Distinct())
            {
                compared++;
                var kin = Kinship.Of(set, sets[other]);
                if (!kin.IsFamily) continue;
                found[Pair(id, ids[other])] = kin;
                if (best is null || kin.Similarity > best.Value.Kin.Similarity) best = (ids[other], other, kin);
            }
            foreach (var key in keys) (bands.TryGetValue(key, out var list) ? list : bands[key] = []).Add(me);
            ids.Add(id);
            sets.Add(set);
            family.Add(best is null ? me : family[best.Value.Index]);
        }
        var place = ids.Select((id, i) => (id, i)).DistinctBy(p => p.id).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        var wanted = File.ReadLines(pairs).Select(l => l.Split('\t')).Select(c => (Similar: double.Parse(c[0], System.Globalization.CultureInfo.InvariantCulture), Pair: Pair(c[1], c[2])))
            .Where(p => place.ContainsKey(p.Pair.Item1) && place.ContainsKey(p.Pair.Item2)).ToList();
        var hit = wanted.Count(p => found.ContainsKey(p.Pair));
        var exact = wanted.Where(p => Kinship.Of(sets[place[p.Pair.Item1]], sets[place[p.Pair.Item2]]).Similarity >= 0.7).ToList();
        Console.WriteLine($"FAMILIES reports={ids.Count} pairs={found.Count} families={family.GroupBy(f => f).Count(g => g.Count() > 1)} listed={wanted.Count} found={hit} "
            + $"recall_at_0.7={(double)exact.Count(p => found.ContainsKey(p.Pair)) / exact.Count:F4} ({exact.Count}) same_family={(double)wanted.Count(p => family[place[p.Pair.Item1]] == family[place[p.Pair.Item2]]) / wanted.Count:F4} "
            + $"compared={(double)compared / ids.Count:F1}/report {clock.Elapsed.TotalMicroseconds / ids.Count:F0}us/report largest={family.GroupBy(f => f).Max(g => g.Count())}");
        var known = wanted.Select(p => p.Pair).ToHashSet();
        foreach (var (pair, kin) in found.Where(f => !known.Contains(f.Key)).OrderBy(f => f.Value.Similarity).Take(listed))
            Console.WriteLine($"{kin.Similarity:F2}\t{kin.Containment:F2}\t{Math.Min(kin.Own, kin.Other)}\t{pair.Item1}\t{pair.Item2}");
        return 0;
    }

    private static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
