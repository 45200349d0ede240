using System.Globalization;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;

namespace Rasid.Storage.Sqlite;

/// <summary>What the questions about a process rest on.</summary>
internal sealed class SqliteAsks(RecordAccess access)
{
    private const int Undated = int.MaxValue;
    private const int MostKept = 8;

    // What much is found for is asked for page by page, and until something is written the list stays the same.
    private readonly Dictionary<string, ((long Entry, long Tables) State, List<Found> Found)> _kept = new(StringComparer.Ordinal);
    private readonly Lock _keeping = new();

    // The claim that stands for its event in an answer, and where it lies among the others.
    private readonly record struct Found(long Cid, int Day, bool IsDated, long Report, int Ordinal, string Status);

    public AskedClaims Claims(Viewer viewer, ClaimRequest request, int skip, int take) => access.Read(c =>
    {
        var found = Events(c, viewer, request);
        var statuses = found.GroupBy(f => f.Status, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var rows = take > 0 ? Claims(c, [.. found.Skip(skip).Take(take).Select(f => f.Cid)]) : [];
        return new AskedClaims(rows, found.Count, statuses);
    });

    public AskedFacts Facts(Viewer viewer, FactRequest request, int skip, int take) => access.Read(c =>
    {
        var found = new List<Found>();
        var seen = new HashSet<long>();
        foreach (var one in request.Or.Prepend(request))
        {
            var (sql, parameters) = AskQuery.Of(c, SqliteReads.Audiences(viewer), one);
            using var reader = c.Composed(sql, parameters).ExecuteReader();
            while (reader.Read())
            {
                if (!seen.Add(reader.GetInt64(0))) continue;
                var isDated = !reader.IsDBNull(3);
                var day = isDated ? reader.GetInt32(3) : reader.IsDBNull(4) ? Undated : reader.GetInt32(4);
                found.Add(new Found(reader.GetInt64(0), day, isDated, reader.GetInt64(1), reader.GetInt32(2), ""));
            }
        }
        Sort(found, isNewestFirst: false);
        var rows = new List<(Fact, Report)>();
        using (var reader = c.Command("fact_rows", ("$fids", Numbers(found.Skip(skip).Take(take)))).ExecuteReader())
        {
            while (reader.Read()) rows.Add((Rows.Fact(reader), Rows.Report(reader, 2)));
        }
        return new AskedFacts(rows, found.Count);
    });

    public ActorCounts Actors(Viewer viewer, ClaimRequest request, ClaimRoles roles, int most, int look) => access.Read(c =>
    {
        var found = Events(c, viewer, request with { IsNewestFirst = true });
        var actors = new List<(NamedActor Actor, long Latest)>();
        using (var reader = c.Command("asked_actors", ("$cids", Numbers(found.Take(look))), ("$roles", AskQuery.RolesJson(roles)), ("$most", most)).ExecuteReader())
        {
            while (reader.Read())
                actors.Add((new NamedActor(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetInt64(4)), reader.GetInt64(6)));
        }
        var latest = Claims(c, actors.ConvertAll(a => a.Latest));
        return new ActorCounts([.. actors.Select((a, i) => new ActorCount(a.Actor, latest[i]))], Math.Min(look, found.Count), found.Count);
    });

    public IReadOnlyList<ClaimRow> FirstClaims(Viewer viewer, Hash256 id, int most) => access.Read(c =>
    {
        var rows = new List<ClaimRow>();
        using var reader = c.Command("first_claims_of_event", ("$id", id.ToBytes()), ("$audiences", SqliteReads.Audiences(viewer)), ("$most", most)).ExecuteReader();
        while (reader.Read()) rows.Add(Rows.Claim(reader));
        return rows;
    });

    public IReadOnlyList<NameInClaims> Names(Viewer viewer, string id, int most) => access.Read(c =>
    {
        var names = new List<(WrittenName Name, long First)>();
        using (var reader = c.Command("names_of_actor", ("$id", id), ("$audiences", SqliteReads.Audiences(viewer)), ("$most", most)).ExecuteReader())
        {
            while (reader.Read()) names.Add((new WrittenName(reader.GetString(0), reader.GetString(1), reader.GetInt64(2)), reader.GetInt64(3)));
        }
        var first = Claims(c, names.ConvertAll(n => n.First));
        return names.Select((n, i) => new NameInClaims(n.Name, first[i])).ToList();
    });

    public IReadOnlyList<CountryCount> Countries(Viewer viewer, string home) => access.Read(c =>
    {
        var audiences = ("$audiences", (object?)SqliteReads.Audiences(viewer));
        var countries = new List<(string Country, long Count, long Latest)>();
        using (var reader = ((long)c.Scalar("hidden_streams", audiences)! == 0
            ? c.Command("countries", ("$home", home)) : c.Command("countries_seen", ("$home", home), audiences)).ExecuteReader())
        {
            while (reader.Read()) countries.Add((reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2)));
        }
        var latest = Claims(c, countries.ConvertAll(n => n.Latest));
        return countries.Select((n, i) => new CountryCount(n.Country, n.Count, latest[i])).ToList();
    });

    public IReadOnlyList<NamedMonth> Months(Viewer viewer, string id) => access.Read(c =>
    {
        var months = new List<NamedMonth>();
        using var reader = c.Command("months_of_actor", ("$id", id), ("$audiences", SqliteReads.Audiences(viewer))).ExecuteReader();
        while (reader.Read()) months.Add(new NamedMonth(reader.GetString(0), reader.GetInt64(1)));
        return months;
    });

    // Of each event the claim that came first; the days put them in order.
    private List<Found> Events(Connection c, Viewer viewer, ClaimRequest request)
    {
        // A rebuild writes no entry and makes the tables anew.
        var state = ((long)c.Scalar("last_entry")!, c.Pragma("schema_version"));
        var queries = request.Or.Prepend(request).Select(one => AskQuery.Of(c, SqliteReads.Audiences(viewer), one)).ToList();
        var key = string.Join('\u001e', queries.Select(q => $"{q.Sql}\u001f{string.Join('\u001f', q.Parameters.Select(p => p.Value))}")) + (request.IsNewestFirst ? "\u001enewest" : "");
        lock (_keeping)
        {
            if (_kept.TryGetValue(key, out var kept) && kept.State == state) return kept.Found;
        }
        var found = Events(c, queries, request.IsNewestFirst);
        lock (_keeping)
        {
            if (_kept.Count >= MostKept) _kept.Clear();
            _kept[key] = (state, found);
        }
        return found;
    }

    private static List<Found> Events(Connection c, List<(string Sql, (string Name, object? Value)[] Parameters)> queries, bool isNewestFirst)
    {
        var events = new Dictionary<long, Found>();
        foreach (var (sql, parameters) in queries)
        {
            using var reader = c.Composed(sql, parameters).ExecuteReader();
            while (reader.Read())
            {
                var (eid, report, ordinal) = (reader.GetInt64(1), reader.GetInt64(2), reader.GetInt32(3));
                if (events.TryGetValue(eid, out var known) && (known.Report, known.Ordinal).CompareTo((report, ordinal)) <= 0) continue;
                var isDated = !reader.IsDBNull(5);
                var day = isDated ? reader.GetInt32(5) : reader.IsDBNull(6) ? Undated : reader.GetInt32(6);
                events[eid] = new Found(reader.GetInt64(0), day, isDated, report, ordinal, reader.GetString(4));
            }
        }
        var found = events.Values.ToList();
        Sort(found, isNewestFirst);
        return found;
    }

    // On one day what has a date stands before what was told that day of an unknown one.
    private static void Sort(List<Found> found, bool isNewestFirst) => found.Sort((a, b) =>
    {
        var days = isNewestFirst ? Known(b).CompareTo(Known(a)) : a.Day.CompareTo(b.Day);
        return days != 0 ? days : (b.IsDated.CompareTo(a.IsDated), a.Report.CompareTo(b.Report), a.Ordinal.CompareTo(b.Ordinal)) switch
        {
            (not 0 and var dated, _, _) => dated,
            (_, not 0 and var report, _) => report,
            (_, _, var ordinal) => ordinal,
        };

        // What nobody knows the day of is not the newest.
        static int Known(Found f) => f.Day == Undated ? -1 : f.Day;
    });

    private static List<ClaimRow> Claims(Connection c, IReadOnlyList<long> cids)
    {
        var rows = new List<ClaimRow>();
        using var reader = c.Command("asked_rows", ("$cids", Numbers(cids))).ExecuteReader();
        while (reader.Read()) rows.Add(Rows.Claim(reader));
        return rows;
    }

    private static string Numbers(IEnumerable<Found> found) => Numbers(found.Select(f => f.Cid));

    private static string Numbers(IEnumerable<long> numbers) => $"[{string.Join(',', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)))}]";
}
