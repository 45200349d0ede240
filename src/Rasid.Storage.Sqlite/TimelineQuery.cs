namespace Rasid.Storage.Sqlite;

/// <summary>Puts the timeline's statement together from the pieces in <c>reads.sql</c> that a filter asks for.</summary>
internal static class TimelineQuery
{
    private const int LastDated = 9_999_998;

    public static (string Sql, (string Name, object? Value)[] Parameters) Of(string audiences, TimelineFilter f)
    {
        var pieces = new List<string> { "timeline" };
        var parameters = new List<(string, object?)> { ("$audiences", audiences) };
        if (!(f.Undated ?? (f.From is null && f.To is null))) pieces.Add("timeline_dated");
        if (f.To is { } to) Add("timeline_to", "$to", to.DayNumber);
        if (f.From is { } from)
        {
            Add("timeline_from", "$from", from.DayNumber);
            // Undated events lie outside every window.
            if (f.Undated is not true)
            {
                pieces.Add("timeline_window");
                if (f.To is null) parameters.Add(("$to", LastDated));
            }
        }
        if (!string.IsNullOrEmpty(f.Type)) Add("timeline_type", "$type", f.Type.ToUpperInvariant());
        if (!string.IsNullOrEmpty(f.Status)) Add("timeline_status", "$status", f.Status.ToLowerInvariant());
        if (!string.IsNullOrEmpty(f.Publisher)) Add("timeline_publisher", "$publisher", f.Publisher);
        if (!string.IsNullOrWhiteSpace(f.Actor)) AddName("actor", f.Actor);
        if (!string.IsNullOrWhiteSpace(f.Place)) AddName("place", f.Place);
        pieces.Add("timeline_order");
        if (f.Limit > 0) Add("timeline_limit", "$limit", f.Limit);
        return (string.Join('\n', pieces.Select(SqlFile.Get)), [.. parameters]);

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
