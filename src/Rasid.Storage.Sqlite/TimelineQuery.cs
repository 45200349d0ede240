using Rasid.Storage;

namespace Rasid.Storage.Sqlite;

/// <summary>Puts the timeline's statements together from the pieces in <c>reads.sql</c> that a filter asks for.</summary>
internal static class TimelineQuery
{
    private static readonly string[] ByClaims = ["timeline_side", "timeline_publisher", "timeline_actor", "timeline_place"];

    private const int LastDated = 9_999_998;

    /// <summary>The events themselves, in order.</summary>
    public static (string Sql, (string Name, object? Value)[] Parameters) Of(Viewer viewer, string audiences, TimelineFilter f)
    {
        var (pieces, parameters) = Narrowed("timeline", viewer, audiences, f);
        pieces.Add("timeline_order");
        if (f.Limit > 0)
        {
            pieces.Add("timeline_limit");
            parameters.Add(("$limit", f.Limit));
            parameters.Add(("$skip", f.Skip));
        }
        return Composed(pieces, parameters);
    }

    /// <summary>How many events lie where; neither limited nor skipped.</summary>
    public static (string Sql, (string Name, object? Value)[] Parameters) Spans(Viewer viewer, string audiences, TimelineFilter f)
    {
        var (pieces, parameters) = Narrowed("spans", viewer, audiences, f);
        pieces.Add("spans_group");
        return Composed(pieces, parameters);
    }

    private static (string Sql, (string Name, object? Value)[] Parameters) Composed(List<string> pieces, List<(string, object?)> parameters) =>
        (string.Join('\n', pieces.Select(SqlFile.Get)), [.. parameters]);

    private static (List<string> Pieces, List<(string, object?)> Parameters) Narrowed(string head, Viewer viewer, string audiences, TimelineFilter f)
    {
        var isRejected = f.Review == TimelineFilter.Rejected;
        var pieces = new List<string> { head, isRejected ? "timeline_rejected" : "timeline_leads" };
        // With several audiences an event has a lead in each, and the first of them stands for it.
        if (viewer.Audiences.Count > 1 && !isRejected) pieces.Add("timeline_first_seen");
        var parameters = new List<(string, object?)> { ("$audiences", audiences) };
        if (f.OnlyUndated) pieces.Add("timeline_undated");
        else AddWindow();
        if (!string.IsNullOrEmpty(f.Type)) Add("timeline_type", "$type", f.Type.ToUpperInvariant());
        if (!string.IsNullOrEmpty(f.Status)) Add("timeline_status", "$status", f.Status.ToLowerInvariant());
        if (!string.IsNullOrEmpty(f.Side)) Add("timeline_side", "$side", f.Side.ToLowerInvariant());
        if (!string.IsNullOrEmpty(f.Publisher)) Add("timeline_publisher", "$publisher", f.Publisher);
        if (!string.IsNullOrWhiteSpace(f.Actor)) AddName("actor", f.Actor);
        if (!string.IsNullOrWhiteSpace(f.Place)) AddName("place", f.Place);
        if (f.Review == TimelineFilter.Reviewed) pieces.Add("timeline_reviewed");
        if (f.Review == TimelineFilter.Unreviewed) pieces.Add("timeline_unreviewed");
        // What an event's other claims say decides too, but not those that were rejected.
        if (pieces.Exists(ByClaims.Contains)) parameters.Add(("$out", isRejected ? 1 : 0));
        return (pieces, parameters);

        void AddWindow()
        {
            if (!(f.Undated ?? (f.From is null && f.To is null))) pieces.Add("timeline_dated");
            if (f.To is { } to) Add("timeline_to", "$to", to.DayNumber);
            if (f.From is not { } from) return;
            Add("timeline_from", "$from", from.DayNumber);
            // Undated events lie outside every window.
            if (f.Undated is true) return;
            pieces.Add("timeline_window");
            if (f.To is null) parameters.Add(("$to", LastDated));
        }

        void Add(string piece, string parameter, object value)
        {
            pieces.Add(piece);
            parameters.Add((parameter, value));
        }

        void AddName(string what, string typed)
        {
            pieces.Add("timeline_" + what);
            parameters.Add(($"${what}_id", SearchKey.OfId(typed)));
            parameters.Add(($"${what}", SearchKey.OfWords(typed)));
        }
    }
}
