namespace Rasid.Packs;

/// <summary>The tables that a pack may have, with their columns.</summary>
public static class PackTables
{
    /// <summary>With what the names of the tables begin that say what can be asked about: no reading depends on them.</summary>
    internal const string Subjects = "subject";

    private const char Optional = '?';

    private static readonly string[] Layouts =
    [
        "states.tsv id code name_en need? source name_ar",
        "actors.tsv id kind code? sector? side? from? to? parent? seat? died? name_en need? unsure? source name_ar",
        "places.tsv id kind code? lat? lon? name_en need? unsure? source name_ar",
        "names.tsv actor lang kind need? source form",
        "offices.tsv id head portfolio? of to? sector? name_en source name_ar",
        "holders.tsv office person from? to? unsure? source",
        "members.tsv body person side? from? to? unsure? source",
        "posts.tsv person body? from? to? unsure? name_en source name_ar",
        "kin.tsv person relation kin unsure? source",
        "subjects.tsv id question? name_en source name_ar",
        "subject-terms.tsv subject use value? lang? source form?",
    ];

    private static readonly Dictionary<string, string[]> Columns = Layouts.Select(l => l.Split(' ')).ToDictionary(l => l[0], l => l[1..], StringComparer.Ordinal);

    /// <summary>Names of the tables, in the order in which they are read.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Layouts.Select(l => l[..l.IndexOf(' ', StringComparison.Ordinal)])];

    /// <summary>The columns of a table in the order in which a new one has them.</summary>
    /// <exception cref="KeyNotFoundException">There is no such table.</exception>
    public static IReadOnlyList<string> ColumnsOf(string table) => [.. Columns[table].Select(c => c.TrimEnd(Optional))];

    /// <summary>The columns that a table must have; the others may be left out.</summary>
    /// <exception cref="KeyNotFoundException">There is no such table.</exception>
    public static IReadOnlyList<string> RequiredOf(string table) => [.. Columns[table].Where(c => !c.EndsWith(Optional))];
}
