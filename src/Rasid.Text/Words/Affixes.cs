using System.Globalization;
using Rasid.Text.Tables;

namespace Rasid.Text.Words;

/// <summary>Endings, proclitics and pronouns of the language, arranged for the analyser.</summary>
internal sealed class Affixes
{
    private readonly Dictionary<string, Ending[]>.AlternateLookup<ReadOnlySpan<char>> _suffixes;

    private Affixes(Proclitic[] proclitics, Enclitic[] enclitics, Dictionary<string, Ending[]> suffixes, Ending[] all)
    {
        (Proclitics, Enclitics, All) = (proclitics, enclitics, all);
        _suffixes = suffixes.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestSuffix = suffixes.Keys.Max(static s => s.Length);
    }

    public Proclitic[] Proclitics { get; }

    public Enclitic[] Enclitics { get; }

    public Ending[] All { get; }

    public int LongestSuffix { get; }

    /// <summary>The endings with this suffix; null when there is none.</summary>
    public Ending[]? With(ReadOnlySpan<char> suffix) => _suffixes.TryGetValue(suffix, out var endings) ? endings : null;

    public static Affixes Load(DataFolder data)
    {
        var endings = new List<Ending>();
        foreach (var row in data.Table("words/endings.tsv").Rows)
        {
            endings.Add(new Ending(row.Enum<StemSlot>("slot"), Normalizer.Key(row["prefix"]), Normalizer.Key(row["suffix"]),
                AgreementOf(row), row.Enum<BeforePronoun>("pronoun"), Number(row, "weight")));
        }
        var proclitics = new List<Proclitic>();
        foreach (var row in data.Table("words/proclitics.tsv").Rows)
        {
            var value = Words.Proclitics.None;
            foreach (var name in row.List("value")) value |= Parse<Proclitics>(row, name);
            HostKind hosts = 0;
            foreach (var name in row.List("hosts")) hosts |= Parse<HostKind>(row, name);
            proclitics.Add(new Proclitic(Normalizer.Key(row["form"]), value, hosts, Number(row, "weight")));
        }
        var enclitics = new List<Enclitic>();
        foreach (var row in data.Table("words/pronouns.tsv").Rows)
        {
            HostKind hosts = 0;
            foreach (var name in row.List("hosts")) hosts |= Parse<HostKind>(row, name);
            enclitics.Add(new Enclitic(Normalizer.Key(row.Required("form")), AgreementOf(row), hosts, Number(row, "weight")));
        }
        var suffixes = endings.GroupBy(static e => e.Suffix, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal);
        return new Affixes([.. proclitics], [.. enclitics], suffixes, [.. endings]);
    }

    internal static double Number(DataRow row, string column)
    {
        var cell = row[column];
        if (cell.Length == 0) return 0;
        return double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw row.Fault("RSD1101", $"\"{cell}\" in the column \"{column}\" is no number: write one like -0.5");
    }

    private static Agreement AgreementOf(DataRow row) => new(
        (byte)Number(row, "person"),
        row["gender"] is [var gender, ..] ? gender : '\0',
        row["number"] is [var number, ..] ? number : '\0');

    private static T Parse<T>(DataRow row, string name) where T : struct, Enum => Enum.TryParse<T>(name, true, out var value)
        ? value
        : throw row.Fault("RSD1102", $"\"{name}\" is no {typeof(T).Name}: use one of {string.Join(", ", Enum.GetNames<T>())}");
}
