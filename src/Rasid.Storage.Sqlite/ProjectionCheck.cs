using Microsoft.Data.Sqlite;

namespace Rasid.Storage.Sqlite;

/// <summary>Projects the journal once more, into a file of its own, and compares: a change made to the tables that are shown is found.</summary>
internal static class ProjectionCheck
{
    public static string? Run(RecordAccess access, CancellationToken cancellation) => access.Snapshot(source =>
    {
        CheckFile(source, access.Path);
        var file = Path.Combine(Path.GetTempPath(), $"rasid-check-{Guid.NewGuid():N}.db");
        try
        {
            using var copy = new Connection(file, SqliteOpenMode.ReadWriteCreate, busySeconds: 1);
            copy.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
            copy.Execute(SqlFile.Get("create_projections"));
            var projection = new SqliteProjection(copy, source, isSearched: false);
            var (ords, withheld) = SqliteJournal.InOrder(source);
            foreach (var ord in ords)
            {
                cancellation.ThrowIfCancellationRequested();
                Projector.Project(SqliteJournal.EntryAt(source, ord), projection, withheld);
            }
            return Difference(SqliteJournal.Dump(source), SqliteJournal.Dump(copy));
        }
        finally
        {
            File.Delete(file);
        }
    });

    public static bool CheckFile(RecordAccess access) => access.Snapshot(source => CheckFile(source, access.Path));

    private static bool CheckFile(Connection source, string path)
    {
        var said = source.Scalar("integrity") as string;
        return said == "ok" ? true : throw new RecordException(RecordFaults.Corrupt, path, said ?? "");
    }

    private static string? Difference(IEnumerable<string> shown, IEnumerable<string> derived)
    {
        using var a = shown.GetEnumerator();
        using var b = derived.GetEnumerator();
        while (true)
        {
            var (hasA, hasB) = (a.MoveNext(), b.MoveNext());
            if (!hasA && !hasB) return null;
            if (hasA && hasB && a.Current == b.Current) continue;
            return Cut(hasA ? a.Current : b.Current);
        }
    }

    // A claim's body is long, and its beginning names it.
    private static string Cut(string line) => line.Length <= 100 ? line : line[..100] + "…";
}
