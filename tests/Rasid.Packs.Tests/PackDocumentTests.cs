using Rasid.Actors;

namespace Rasid.Packs.Tests;

/// <summary>docs/packs.md names every file, column, kind, need and fault that there is, and no others.</summary>
public sealed class PackDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.At("docs", "packs.md"));

    [Fact]
    public void Every_table_and_column_is_described()
    {
        foreach (var table in PackTables.All)
        {
            Assert.Contains(table, Document, StringComparison.Ordinal);
            foreach (var column in PackTables.ColumnsOf(table)) Assert.True(Document.Contains($"`{column}`", StringComparison.Ordinal), $"{table} {column}");
        }
    }

    [Fact]
    public void Columns_that_may_be_left_out_are_marked_and_no_others()
    {
        foreach (var table in PackTables.All)
        {
            var at = Document.IndexOf($"### {table}", StringComparison.Ordinal);
            if (at < 0) at = Document.IndexOf($"`{table}`: `", StringComparison.Ordinal);
            Assert.True(at >= 0, table);
            var end = Document.IndexOf("\n###", at + 4, StringComparison.Ordinal);
            var section = end < 0 ? Document[at..] : Document[at..end];
            foreach (var column in PackTables.ColumnsOf(table).Except(PackTables.RequiredOf(table), StringComparer.Ordinal))
                Assert.True(section.Contains($"`{column}`?", StringComparison.Ordinal), $"{table}: {column} may be left out");
        }
    }

    [Fact]
    public void Every_kind_of_form_need_and_tie_is_described()
    {
        foreach (var name in Enum.GetNames<NameKind>().Concat(Enum.GetNames<NameNeed>().Skip(1)).Concat(Enum.GetNames<KinRelation>()))
            Assert.True(Document.Contains($"`{Written(name)}`", StringComparison.Ordinal), name);
    }

    [Fact]
    public void Every_code_lies_in_a_described_range()
    {
        var ranges = Document.Split('\n').Where(l => l.StartsWith("| `RSD", StringComparison.Ordinal)).SelectMany(l => l.Split('|')[1].Split(','))
            .Select(r => r.Split('–').Select(c => int.Parse(c.Trim(' ', '`', 'R', 'S', 'D'), null)).ToList()).ToList();
        foreach (var code in PackFaults.Codes) Assert.True(ranges.Exists(r => int.Parse(code[3..], null) >= r[0] && int.Parse(code[3..], null) <= r[^1]), code);
    }

    private static string Written(string member) =>
        string.Concat(member.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
