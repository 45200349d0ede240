using System.Collections.Frozen;
using System.Text;

namespace Rasid.Storage.Sqlite;

/// <summary>The named statements of the embedded <c>.sql</c> files. Lines before the first name are for readers.</summary>
internal static class SqlFile
{
    private const string Marker = "-- name: ";

    private static readonly FrozenDictionary<string, string> Statements = Load();

    public static string Get(string name) => Statements[name];

    private static FrozenDictionary<string, string> Load()
    {
        var statements = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in new[] { "schema.sql", "journal.sql", "packages.sql", "projections.sql", "events.sql", "reads.sql", "provisions.sql", "asks.sql", "items.sql" })
        {
            using var stream = typeof(SqlFile).Assembly.GetManifestResourceStream(file)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var sections = reader.ReadToEnd().Split(Marker);
            foreach (var section in sections[1..])
            {
                var end = section.IndexOf('\n', StringComparison.Ordinal);
                statements.Add(section[..end].Trim(), section[(end + 1)..].Trim());
            }
        }
        foreach (var name in statements.Keys.ToList())
        {
            // The columns of a claim hold those of a report, so this is done twice.
            for (var i = 0; i < 2; i++)
            {
                statements[name] = statements[name]
                    .Replace("{claim_columns}", statements["claim_columns"], StringComparison.Ordinal)
                    .Replace("{event_claim_columns}", statements["event_claim_columns"], StringComparison.Ordinal)
                    .Replace("{placed_columns}", statements["placed_columns"], StringComparison.Ordinal)
                    .Replace("{report_columns}", statements["report_columns"], StringComparison.Ordinal)
                    .Replace("{text_columns}", statements["text_columns"], StringComparison.Ordinal)
                    .Replace("{text_joins}", statements["text_joins"], StringComparison.Ordinal)
                    .Replace("{asked_columns}", statements["asked_columns"], StringComparison.Ordinal)
                    .Replace("{since_entries}", statements["since_entries"], StringComparison.Ordinal);
            }
        }
        return statements.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
