using Rasid.Records;
using Rasid.Records.Families;
using Rasid.Records.Reports;

namespace Rasid.Storage.Sqlite;

/// <summary>Keeps the families of near-duplicates: who shares a band of minima with whom, and who is whose nearest relative.</summary>
internal sealed class SqliteFamilies(Connection connection)
{
    public IReadOnlyList<Report> Sharing(Hash256 report, IReadOnlyList<long> keys, int aBand, int most)
    {
        var (rid, audience) = Number(report);
        var shared = new Dictionary<long, int>();
        foreach (var key in keys)
        {
            using var reader = connection.Command("band", ("$key", key), ("$rid", rid), ("$audience", audience), ("$most", aBand)).ExecuteReader();
            while (reader.Read()) shared[reader.GetInt64(0)] = shared.GetValueOrDefault(reader.GetInt64(0)) + 1;
        }
        return [.. shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(most).OrderBy(s => s.Key).Select(s => Numbered(s.Key))];
    }

    public void Relate(Hash256 report, IReadOnlyList<long> keys, Relative? nearest)
    {
        var (rid, _) = Number(report);
        foreach (var key in keys) connection.Run("add_band", ("$key", key), ("$rid", rid));
        if (keys.Count == 0) return;
        connection.Run(
            "relate",
            ("$rid", rid),
            ("$nearest", nearest?.Report.ToBytes()),
            ("$shared", nearest?.Kinship.Shared),
            ("$own", nearest?.Kinship.Own),
            ("$other", nearest?.Kinship.Other));
    }

    private (long Rid, string Audience) Number(Hash256 report)
    {
        using var reader = connection.Command("report_place", ("$id", report.ToBytes())).ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetString(1)) : throw new InvalidOperationException("a report is added before it is related");
    }

    private Report Numbered(long rid)
    {
        using var reader = connection.Command("numbered_report", ("$rid", rid)).ExecuteReader();
        reader.Read();
        return Rows.Report(reader, 0);
    }
}
