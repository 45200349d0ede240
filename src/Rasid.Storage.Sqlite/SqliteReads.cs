using System.Text;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;

namespace Rasid.Storage.Sqlite;

/// <summary>What can be asked of a record, from its projections.</summary>
internal sealed class SqliteReads(RecordAccess access)
{
    private const int MostKept = 64;

    // Counting all events of a large record takes long, and until something is written the answer stays the same.
    private readonly Dictionary<(string Audiences, TimelineFilter Filter), (long Entry, IReadOnlyList<TimelineSpan> Spans)> _spans = [];
    private readonly Lock _counting = new();

    public IReadOnlyList<TimelineRow> Timeline(Viewer viewer, TimelineFilter filter) => access.Read(c => TimelineRows(c, viewer, filter).ToList());

    public IEnumerable<TimelineRow> TimelineRows(Viewer viewer, TimelineFilter filter) => access.Rows(c => TimelineRows(c, viewer, filter));

    private static IEnumerable<TimelineRow> TimelineRows(Connection c, Viewer viewer, TimelineFilter filter)
    {
        var (sql, parameters) = TimelineQuery.Of(c, viewer, Audiences(viewer), filter);
        using var reader = c.Composed(sql, parameters).ExecuteReader();
        while (reader.Read())
        {
            var row = Rows.Claim(reader);
            yield return new TimelineRow(row.Event, row.Claim, row.Report, reader.GetInt32(Rows.ClaimColumns), reader.GetInt32(Rows.ClaimColumns + 1))
            {
                Verdict = row.Verdict,
                IsByHand = row.IsByHand,
                Before = row.Before,
            };
        }
    }

    public IReadOnlyList<RecordRef> Find(Viewer viewer, RecordId id, int most)
    {
        var from = Convert.FromHexString(id.Prefix.PadRight(Hash256.Size * 2, '0'));
        var to = Convert.FromHexString(id.Prefix.PadRight(Hash256.Size * 2, 'f'));
        return access.Read(c =>
        {
            var found = new List<RecordRef>();
            // A word of review is asked for by its letter alone.
            foreach (var kind in id.Kind is { } one ? [one] : Enum.GetValues<RecordIdKind>().Where(k => k != RecordIdKind.Word))
            {
                var name = kind switch
                {
                    RecordIdKind.Report => "find_reports",
                    RecordIdKind.Event => "find_events",
                    RecordIdKind.Claim => "find_claims",
                    RecordIdKind.Word => "find_words",
                    RecordIdKind.Item => "find_items",
                    _ => "find_facts",
                };
                Add(name, kind);
            }
            // What had the id once leads to what it is now.
            if (found.Count == 0 && id.Kind == RecordIdKind.Event) Add("find_moved_events", RecordIdKind.Event);
            if (found.Count == 0 && id.Kind is RecordIdKind.Claim or null) Add("find_replaced_claims", RecordIdKind.Claim);
            return found;

            void Add(string name, RecordIdKind kind)
            {
                using var reader = c.Command(name, ("$from", from), ("$to", to), ("$audiences", Audiences(viewer)), ("$most", most)).ExecuteReader();
                while (reader.Read()) found.Add(new RecordRef(kind, Rows.Hash(reader, 0)));
            }
        });
    }

    public IReadOnlyList<Report> ReportsSince(Viewer viewer, IReadOnlyList<StreamHead> since) => access.Read(c =>
    {
        var reports = new List<Report>();
        using var reader = c.Command("reports_since", ("$since", SqliteJournal.HeadsJson(since)), ("$audiences", Audiences(viewer))).ExecuteReader();
        while (reader.Read()) reports.Add(Rows.Report(reader, 0));
        return reports;
    });

    public IReadOnlyList<KinRow> Family(Viewer viewer, Hash256 id, int most) => access.Read(c =>
    {
        var kin = new List<KinRow>();
        using var reader = c.Command("family", ("$id", id.ToBytes()), ("$audiences", Audiences(viewer)), ("$most", most)).ExecuteReader();
        while (reader.Read()) kin.Add(new KinRow(Rows.Report(reader, 0), Rows.Nearest(reader, Rows.ReportColumns)));
        return kin;
    });

    public Report? Report(Viewer viewer, Hash256 id) => access.Read(c =>
    {
        using var reader = c.Command("report", ("$id", id.ToBytes()), ("$audiences", Audiences(viewer))).ExecuteReader();
        return reader.Read() ? Rows.Report(reader, 0) : null;
    });

    public IReadOnlyList<TimelineSpan> Spans(Viewer viewer, TimelineFilter filter)
    {
        var asked = (Audiences(viewer), filter with { Limit = 0, Skip = 0 });
        return access.Read(c =>
        {
            var last = (long)c.Scalar("last_entry")!;
            lock (_counting)
            {
                if (_spans.TryGetValue(asked, out var kept) && kept.Entry == last) return kept.Spans;
            }
            var (sql, parameters) = TimelineQuery.Spans(c, viewer, asked.Item1, filter);
            var spans = new List<TimelineSpan>();
            using var reader = c.Composed(sql, parameters).ExecuteReader();
            while (reader.Read()) spans.Add(new TimelineSpan(Rows.Days(reader, 0), reader.GetString(2), reader.GetInt32(3)));
            lock (_counting)
            {
                if (_spans.Count >= MostKept) _spans.Clear();
                _spans[asked] = (last, spans);
            }
            return spans;
        });
    }

    public IReadOnlyList<Report> Reports(string statement, Viewer viewer, int skip, int take) => access.Read(c =>
    {
        var reports = new List<Report>();
        using var reader = c.Command(statement, ("$audiences", Audiences(viewer)), ("$take", take), ("$skip", skip)).ExecuteReader();
        while (reader.Read()) reports.Add(Rows.Report(reader, 0));
        return reports;
    });

    public IReadOnlyList<Report> ReportsWithText(Viewer viewer, IReadOnlyList<Hash256> texts) => access.Read(c =>
    {
        var audiences = Audiences(viewer);
        var reports = new List<Report>();
        foreach (var text in texts)
        {
            using var reader = c.Command("reports_with_text", ("$text", text.ToBytes()), ("$audiences", audiences)).ExecuteReader();
            while (reader.Read()) reports.Add(Rows.Report(reader, 0));
        }
        return reports;
    });

    public string? Text(Viewer viewer, Hash256 report) => access.Read(c =>
    {
        using var reader = c.Command("text", ("$id", report.ToBytes()), ("$audiences", Audiences(viewer))).ExecuteReader();
        if (!reader.Read()) return null;
        var bytes = Packing.Unpack(reader.GetInt64(0), Rows.Bytes(reader, 1));
        return bytes is null ? throw new RecordException(RecordFaults.Corrupt, access.Path, "a text cannot be unpacked") : Encoding.UTF8.GetString(bytes);
    });

    public Reading? Reading(Viewer viewer, Hash256 report) => access.Read(c =>
    {
        using var reader = c.Command("reading", ("$id", report.ToBytes()), ("$audiences", Audiences(viewer))).ExecuteReader();
        return reader.Read() ? PayloadReader.Read(Rows.Entry(reader)) as Reading : null;
    });

    public IReadOnlyList<ClaimRow> Claims(string statement, Viewer viewer, Hash256 id) => access.Read(c =>
    {
        var rows = new List<ClaimRow>();
        using var reader = c.Command(statement, ("$id", id.ToBytes()), ("$audiences", Audiences(viewer))).ExecuteReader();
        while (reader.Read()) rows.Add(Rows.Claim(reader));
        return rows;
    });

    /// <summary>The claims of a report; those that persons added stand where their words do.</summary>
    public IReadOnlyList<ClaimRow> ClaimsOfReport(Viewer viewer, Hash256 id)
    {
        var rows = Claims("claims_of_report", viewer, id);
        return rows.Any(r => r.IsByHand) ? [.. rows.OrderBy(r => r.Claim.Anchor.Trigger is [var first, ..] ? first.Start : 0)] : rows;
    }

    /// <summary>The claims of an event; one that was merged or split is found by the claim that it had its id of.</summary>
    public IReadOnlyList<ClaimRow> ClaimsOfEvent(Viewer viewer, Hash256 id)
    {
        var rows = Claims("claims_of_event", viewer, id);
        if (rows.Count > 0) return rows;
        var now = access.Read(c => c.Scalar("event_now", ("$id", id.ToBytes()), ("$audiences", Audiences(viewer))) as byte[]);
        return now is null ? rows : Claims("claims_of_event", viewer, new Hash256(now));
    }

    public Rating? Reliability(Viewer viewer, string publisher) =>
        access.Read(c => Rated(c.Command("rating_of_source", ("$publisher", publisher), ("$audiences", Audiences(viewer)))));

    public Rating? Credibility(Viewer viewer, Hash256 claim) =>
        access.Read(c => Rated(c.Command("rating_of_claim", ("$id", claim.ToBytes()), ("$audiences", Audiences(viewer)))));

    private static Rating? Rated(Microsoft.Data.Sqlite.SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        return reader.Read() ? new Rating(reader.GetString(0), reader.GetString(1), reader.GetString(2)) : null;
    }

    public IReadOnlyList<HeldAnchor> Held(Viewer viewer, Hash256 report) =>
        Report(viewer, report) is null ? [] : access.Read(c => new SqliteEvents(c).Held(report));

    public IReadOnlyList<Fact> Facts(string statement, Viewer viewer, Hash256 id) => access.Read(c =>
    {
        var facts = new List<Fact>();
        using var reader = c.Command(statement, ("$id", id.ToBytes()), ("$audiences", Audiences(viewer))).ExecuteReader();
        while (reader.Read()) facts.Add(Rows.Fact(reader));
        return facts;
    });

    public RecordCounts Counts(Viewer viewer) => access.Read(c =>
    {
        using var reader = c.Command("counts", ("$audiences", Audiences(viewer))).ExecuteReader();
        reader.Read();
        return new RecordCounts(
            reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4), reader.GetInt64(5), reader.GetInt64(6));
    });

    internal static string Audiences(Viewer viewer)
    {
        var w = new Records.Json.CanonicalWriter().StartArray();
        foreach (var audience in viewer.Audiences) w.Text(audience);
        return Encoding.UTF8.GetString(w.End().ToArray());
    }
}
