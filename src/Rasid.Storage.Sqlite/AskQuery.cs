using Rasid.Records.Json;

namespace Rasid.Storage.Sqlite;

/// <summary>Puts a question's statement together from the pieces in <c>asks.sql</c>: what holds for the fewest claims finds them, the rest is asked of each.</summary>
internal sealed class AskQuery
{
    // Whatever holds for more claims than these is as good as anything else to begin with.
    private const int MostCounted = 50_000;

    private static readonly ClaimRoles[] Roles =
        [ClaimRoles.Actor, ClaimRoles.Recipient, ClaimRoles.Host, ClaimRoles.Auspices, ClaimRoles.Chair, ClaimRoles.Place, ClaimRoles.Speaker];

    private readonly List<(string Name, object? Value)> _parameters = [];
    private readonly List<string> _conditions = [];
    private readonly Connection _connection;

    private AskQuery(Connection connection, string audiences)
    {
        _connection = connection;
        _parameters.Add(("$audiences", audiences));
        _conditions.Add(SqlFile.Get("asked_seen"));
    }

    /// <summary>All claims that meet a request, in no order.</summary>
    public static (string Sql, (string Name, object? Value)[] Parameters) Of(Connection connection, string audiences, ClaimRequest request)
    {
        var query = new AskQuery(connection, audiences);
        var first = request.IsDisputed ? query.Begin("asked_by_differing", request) : query.Begin("asked", request.Members, request.Words);
        if (request.FirstDay is { } day)
        {
            query._conditions.Add(SqlFile.Get("asked_first_day"));
            query._parameters.Add(("$day", day.DayNumber));
        }
        query.Add("asked_types", "$types", request.Types);
        query.Add("asked_statuses", "$statuses", request.Statuses);
        query.Add("asked_voices", "$voices", request.Voices);
        if (request.IsOnlyVoices && request.Voices.Count > 0) query._conditions.Add(SqlFile.Get("asked_only_voices"));
        query.Add(request.From, request.To);
        first ??= SqlFile.Get(
            request.Voices.Count > 0 ? "asked_by_says" : request.Types.Count > 0 ? "asked_by_type" : request.Statuses.Count > 0 ? "asked_by_status" : "asked_all");
        return query.Whole(first);
    }

    /// <summary>All statements of fact that meet a request, in no order.</summary>
    public static (string Sql, (string Name, object? Value)[] Parameters) Of(Connection connection, string audiences, FactRequest request)
    {
        var query = new AskQuery(connection, audiences);
        var first = query.Begin("fact", request.Members, request.Words);
        query.Add("fact_kinds", "$kinds", request.Kinds);
        query.Add(request.From, request.To);
        return query.Whole(first ?? SqlFile.Get("fact_by_kind"));
    }

    /// <summary>The numbers under which parts of a claim are kept.</summary>
    public static string RolesJson(ClaimRoles roles)
    {
        var w = new CanonicalWriter().StartArray();
        for (var i = 0; i < Roles.Length; i++)
        {
            if (roles.HasFlag(Roles[i])) w.Number(i);
        }
        return System.Text.Encoding.UTF8.GetString(w.End().ToArray());
    }

    public static string Json(IEnumerable<string> values)
    {
        var w = new CanonicalWriter().StartArray();
        foreach (var value in values) w.Text(value);
        return System.Text.Encoding.UTF8.GetString(w.End().ToArray());
    }

    // Where something else finds the claims, members and words are conditions alone.
    private string Begin(string first, ClaimRequest request)
    {
        var pieces = request.Members.Select(Filled).ToList();
        var match = SentenceMatch.Of(request.Words);
        if (match.Length > 0)
        {
            _parameters.Add(("$match", match));
            _conditions.Add(SqlFile.Get("asked_words"));
        }
        foreach (var piece in pieces) _conditions.Add(piece(SqlFile.Get("asked_member")));
        return SqlFile.Get(first);
    }

    // What finds the claims, or null; the other members and words become conditions.
    private string? Begin(string what, IReadOnlyList<MemberTerm> members, IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>> words)
    {
        var pieces = members.Select(Filled).ToList();
        var match = SentenceMatch.Of(words);
        if (match.Length > 0) _parameters.Add(("$match", match));
        var best = -1;
        var fewest = long.MaxValue;
        if (match.Length > 0) fewest = Count(SqlFile.Get("asked_word_count"));
        for (var i = 0; i < pieces.Count && (pieces.Count > 1 || match.Length > 0); i++)
        {
            if (!IsAnybody(members[i]) && Count(pieces[i](SqlFile.Get("asked_member_count"))) is var count && count < fewest) (best, fewest) = (i, count);
        }
        if (pieces.Count == 1 && match.Length == 0 && !IsAnybody(members[0])) best = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i != best) _conditions.Add(pieces[i](SqlFile.Get(what + "_member")));
        }
        if (best >= 0 && match.Length > 0) _conditions.Add(SqlFile.Get("asked_words"));
        return best >= 0 ? pieces[best](SqlFile.Get(what + "_by_member")) : match.Length > 0 ? SqlFile.Get(what + "_by_words") : null;
    }

    private static bool IsAnybody(MemberTerm term) => term.Actors.Count == 0 && term.Side.Length == 0 && term.Country.Length == 0;

    private long Count(string sql) => (long)_connection.Composed(sql, [.. Used(sql), ("$most", MostCounted)]).ExecuteScalar()!;

    // A statement is given no parameter that it does not name.
    private IEnumerable<(string, object?)> Used(string sql) => _parameters.Where(p => sql.Contains(p.Name, StringComparison.Ordinal));

    private Func<string, string> Filled(MemberTerm term, int number)
    {
        var (roles, who) = ($"$roles{number}_", $"$who{number}_");
        _parameters.Add((roles, RolesJson(term.Roles)));
        var names = term switch
        {
            { Side.Length: > 0 } => "asked_names_of_side",
            { Country.Length: > 0 } => "asked_names_of_country",
            { Actors.Count: 0 } => "asked_anybody",
            _ => "asked_names_of",
        };
        _parameters.Add((who, term.Side.Length > 0 ? term.Side : term.Country.Length > 0 ? term.Country : Json(term.Actors)));
        var list = SqlFile.Get(names)
            .Replace("{actors}", who, StringComparison.Ordinal).Replace("{side}", who, StringComparison.Ordinal).Replace("{country}", who, StringComparison.Ordinal);
        return sql => sql.Replace("{names}", list, StringComparison.Ordinal).Replace("{roles}", roles, StringComparison.Ordinal);
    }

    private void Add(string piece, string parameter, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        _conditions.Add(SqlFile.Get(piece));
        _parameters.Add((parameter, Json(values)));
    }

    private void Add(DateOnly? from, DateOnly? to)
    {
        if (from is { } first)
        {
            _conditions.Add(SqlFile.Get("asked_from"));
            _parameters.Add(("$from", first.DayNumber));
        }
        if (to is not { } last) return;
        _conditions.Add(SqlFile.Get("asked_to"));
        _parameters.Add(("$to", last.DayNumber));
    }

    private (string Sql, (string Name, object? Value)[] Parameters) Whole(string first)
    {
        var sql = string.Join('\n', [first, .. _conditions]);
        return (sql, [.. Used(sql)]);
    }
}
