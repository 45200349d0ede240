using System.Globalization;
using Microsoft.Data.Sqlite;
using Rasid.Records.Reports;

namespace Rasid.Storage.Sqlite;

/// <summary>What people find things by: actors by their names, reports by their words.</summary>
internal sealed class SqliteFinds(RecordAccess access)
{
    public ActorInRecord? Actor(Viewer viewer, string id) => access.Read(c =>
    {
        var audiences = SqliteReads.Audiences(viewer);
        (string Id, string Kind, string Ar, string En) found;
        using (var reader = c.Command("actor", ("$id", id), ("$audiences", audiences)).ExecuteReader())
        {
            if (!reader.Read()) return null;
            found = (reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3));
        }
        var words = new List<WrittenName>();
        using (var reader = c.Command("words_of_actor", ("$id", id), ("$audiences", audiences)).ExecuteReader())
        {
            while (reader.Read()) words.Add(new WrittenName(reader.GetString(0), reader.GetString(1), reader.GetInt64(2)));
        }
        var reports = (long)c.Scalar("count_reports_of_actor", ("$id", id), ("$audiences", audiences))!;
        return new ActorInRecord(new NamedActor(found.Id, found.Kind, found.Ar, found.En, reports), words);
    });

    public ReportPage ReportsOfActor(Viewer viewer, string id, int skip, int take) => access.Read(c =>
    {
        var audiences = SqliteReads.Audiences(viewer);
        var total = (long)c.Scalar("count_reports_of_actor", ("$id", id), ("$audiences", audiences))!;
        return new ReportPage(
            Reports(c.Command("reports_of_actor", ("$id", id), ("$audiences", audiences), ("$take", take), ("$skip", skip))), total);
    });

    public IReadOnlyList<NamedActor> Actors(Viewer viewer, string words, int most)
    {
        var key = SearchKey.OfWords(words);
        return string.IsNullOrWhiteSpace(key)
            ? []
            : access.Read(c => Actors(c.Command("find_actors", ("$words", key), ("$audiences", SqliteReads.Audiences(viewer)), ("$most", most))));
    }

    public OftenNamed OftenNamed(Viewer viewer, int most) => access.Read(c =>
    {
        var audiences = SqliteReads.Audiences(viewer);
        var publishers = new List<(string, long)>();
        using (var reader = c.Command("publishers", ("$audiences", audiences), ("$most", most)).ExecuteReader())
        {
            while (reader.Read()) publishers.Add((reader.GetString(0), reader.GetInt64(1)));
        }
        return new OftenNamed(Often(0, SqliteClaims.PlaceRole - 1), Often(SqliteClaims.PlaceRole, SqliteClaims.PlaceRole), publishers);

        IReadOnlyList<NamedActor> Often(int from, int to) =>
            Actors(c.Command("often_named", ("$from", from), ("$to", to), ("$audiences", audiences), ("$most", most)));
    });

    public ReportPage Search(Viewer viewer, SearchRequest request, int skip, int take)
    {
        var match = Match(request);
        if (match.Length == 0) return new ReportPage([], 0);
        (string, object?)[] asked =
        [
            ("$match", match),
            ("$audiences", SqliteReads.Audiences(viewer)),
            ("$publisher", (object?)request.Publisher ?? DBNull.Value),
            ("$from", Day(request.From)),
            ("$to", Day(request.To)),
        ];
        return access.Read(c =>
        {
            var total = (long)c.Scalar("count_search", asked)!;
            return new ReportPage(Reports(c.Command("search", [.. asked, ("$take", take), ("$skip", skip)])), total);
        });
    }

    private static object Day(DateOnly? day) => day is { } d ? d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : DBNull.Value;

    // Every form is quoted, so that nothing that a person types is an operator of the index.
    private static string Match(SearchRequest request)
    {
        var words = Match(request.Words);
        return words.Length == 0 ? "" : request.Field switch
        {
            SearchField.Title => $"title : ({words})",
            SearchField.Text => $"body : ({words})",
            _ => words,
        };
    }

    /// <summary>What the index is asked for: of each list one form.</summary>
    internal static string Match(IReadOnlyList<IReadOnlyList<string>> words) =>
        string.Join(" AND ", words.Where(w => w.Count > 0).Select(forms => $"({string.Join(" OR ", forms.Select(Quoted))})"));

    private static string Quoted(string form)
    {
        var isBeginning = form.EndsWith('*');
        var word = (isBeginning ? form[..^1] : form).Replace("\"", "\"\"", StringComparison.Ordinal);
        return isBeginning ? $"\"{word}\"*" : $"\"{word}\"";
    }

    private static List<Report> Reports(SqliteCommand command)
    {
        var reports = new List<Report>();
        using var reader = command.ExecuteReader();
        while (reader.Read()) reports.Add(Rows.Report(reader, 0));
        return reports;
    }

    private static List<NamedActor> Actors(SqliteCommand command)
    {
        var actors = new List<NamedActor>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
            actors.Add(new NamedActor(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetInt64(4)));
        return actors;
    }
}
