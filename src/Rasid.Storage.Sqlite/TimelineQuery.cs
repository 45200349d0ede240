using Rasid.Storage;

namespace Rasid.Storage.Sqlite;

/// <summary>Puts the timeline's statements together from the pieces in <c>reads.sql</c> that a filter asks for.</summary>
internal sealed class TimelineQuery
{
    private const int LastDated = 9_999_998;

    // What more claims than these have is not gathered first: it is met soon on the way.
    private const int MostGathered = 2000;

    private readonly List<string> _conditions = [];
    private readonly List<(string Name, object? Value)> _parameters = [];
    private readonly bool _isRejected;
    private bool _isWindow;

    private TimelineQuery(Connection connection, Viewer viewer, string audiences, TimelineFilter f)
    {
        _parameters.Add(("$audiences", audiences));
        _isRejected = f.Review == TimelineFilter.Rejected;
        // With several audiences an event has a lead in each, and the first of them stands for it.
        if (viewer.Audiences.Count > 1 && !_isRejected) _conditions.Add(SqlFile.Get("timeline_first_seen"));
        if (f.OnlyUndated) _conditions.Add(SqlFile.Get("timeline_undated"));
        else AddWindow(f);
        if (!string.IsNullOrEmpty(f.Type)) Add("timeline_type", "$type", f.Type.ToUpperInvariant());
        if (!string.IsNullOrEmpty(f.Status)) Add("timeline_status", "$status", f.Status.ToLowerInvariant());
        if (!string.IsNullOrEmpty(f.Publisher))
        {
            var isMany = (long)connection.Scalar("timeline_publisher_count", ("$publisher", f.Publisher), ("$most", MostGathered))! == MostGathered;
            Add(isMany ? "timeline_publisher_many" : "timeline_publisher_few", "$publisher", f.Publisher);
        }
        if (f.ToldFrom is { } toldFrom) Add("timeline_told_from", "$told_from", toldFrom.DayNumber);
        if (f.ToldTo is { } toldTo) Add("timeline_told_to", "$told_to", toldTo.DayNumber);
        if (f.Since is { } since) Add("timeline_since", "$since", SqliteJournal.HeadsJson(since));
        if (!string.IsNullOrEmpty(f.Side)) AddMember(connection, "side_names", "0 AND 4", [("$side", f.Side.ToLowerInvariant())]);
        if (!string.IsNullOrWhiteSpace(f.Actor)) AddMember(connection, "actor_names", "0 AND 4", Named("actor", f.Actor));
        if (!string.IsNullOrWhiteSpace(f.Place)) AddMember(connection, "place_names", "5 AND 5", Named("place", f.Place));
        if (f.Review == TimelineFilter.Reviewed) _conditions.Add(SqlFile.Get("timeline_reviewed"));
        if (f.Review == TimelineFilter.Unreviewed) _conditions.Add(SqlFile.Get("timeline_unreviewed"));
        // What an event's other claims say decides too, but not those that were rejected.
        if (_conditions.Exists(c => c.Contains("$out", StringComparison.Ordinal))) _parameters.Add(("$out", _isRejected ? 1 : 0));
    }

    /// <summary>The events themselves, in order.</summary>
    public static (string Sql, (string Name, object? Value)[] Parameters) Of(Connection connection, Viewer viewer, string audiences, TimelineFilter f)
    {
        var query = new TimelineQuery(connection, viewer, audiences, f);
        var parts = query.Parts("timeline_some", "");
        parts.Insert(0, SqlFile.Get("timeline"));
        parts.Add(SqlFile.Get(query._isWindow ? "timeline_order_union" : "timeline_order"));
        if (f.Limit > 0)
        {
            parts.Add(SqlFile.Get("timeline_limit"));
            query._parameters.Add(("$limit", f.Limit));
            query._parameters.Add(("$skip", f.Skip));
        }
        parts.Add(SqlFile.Get("timeline_end"));
        return (string.Join('\n', parts), [.. query._parameters]);
    }

    /// <summary>How many events lie where; neither limited nor skipped.</summary>
    public static (string Sql, (string Name, object? Value)[] Parameters) Spans(Connection connection, Viewer viewer, string audiences, TimelineFilter f)
    {
        var query = new TimelineQuery(connection, viewer, audiences, f);
        var parts = query.Parts("spans_some", SqlFile.Get("spans_group"));
        parts.Insert(0, SqlFile.Get("spans"));
        parts.Add(SqlFile.Get("spans_end"));
        return (string.Join('\n', parts), [.. query._parameters]);
    }

    private List<string> Parts(string select, string end)
    {
        if (!_isWindow) return Part(select, "", "", end);
        return
        [
            .. Part(select, "", "timeline_short", end), SqlFile.Get("timeline_union"), .. Part(select, "timeline_longer", "timeline_longer_ones", end),
            SqlFile.Get("timeline_union"), .. Part(select, "timeline_longest", "timeline_longest_ones", end),
        ];
    }

    private List<string> Part(string select, string index, string which, string end)
    {
        var part = new List<string> { SqlFile.Get(select) };
        if (index.Length > 0) part.Add(SqlFile.Get(index));
        part.Add(SqlFile.Get(_isRejected ? "timeline_rejected" : "timeline_leads"));
        if (which.Length > 0) part.Add(SqlFile.Get(which));
        part.AddRange(_conditions);
        if (end.Length > 0) part.Add(end);
        return part;
    }

    private void AddWindow(TimelineFilter f)
    {
        if (!(f.Undated ?? (f.From is null && f.To is null))) _conditions.Add(SqlFile.Get("timeline_dated"));
        if (f.To is { } to) Add("timeline_to", "$to", to.DayNumber);
        if (f.From is not { } from) return;
        Add("timeline_from", "$from", from.DayNumber);
        // Undated events lie outside every window, and what was rejected is little.
        if (f.Undated is true || _isRejected) return;
        _isWindow = true;
        _parameters.Add(("$last", f.To?.DayNumber ?? LastDated));
    }

    private void Add(string piece, string parameter, object value)
    {
        _conditions.Add(SqlFile.Get(piece));
        _parameters.Add((parameter, value));
    }

    private void AddMember(Connection connection, string names, string roles, (string, object?)[] parameters)
    {
        var count = connection.Composed(Filled("timeline_member_count"), [.. parameters, ("$most", MostGathered)]).ExecuteScalar();
        _conditions.Add(Filled((long)count! == MostGathered ? "timeline_member_many" : "timeline_member_few"));
        _parameters.AddRange(parameters);

        string Filled(string piece) =>
            SqlFile.Get(piece).Replace("{names}", SqlFile.Get(names), StringComparison.Ordinal).Replace("{roles}", roles, StringComparison.Ordinal);
    }

    private static (string, object?)[] Named(string what, string typed) =>
        [($"${what}_id", SearchKey.OfId(typed)), ($"${what}_word", SearchKey.LongestWord(typed)), ($"${what}", SearchKey.OfWords(typed))];
}
