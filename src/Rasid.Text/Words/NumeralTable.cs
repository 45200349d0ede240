using System.Globalization;
using Rasid.Text.Tables;
using Rasid.Text.Tokens;

namespace Rasid.Text.Words;

/// <summary>The words of numbers by their first key.</summary>
internal sealed class NumeralTable
{
    private readonly Dictionary<string, NumeralWord[]> _words;
    private readonly Dictionary<string, NumeralWord[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public NumeralTable(DataFolder data)
    {
        var words = new Dictionary<string, List<NumeralWord>>(StringComparer.Ordinal);
        foreach (var row in data.Table("words/numerals.tsv").Rows)
        {
            var keys = Normalizer.Key(row.Required("form")).Split(' ');
            if (!words.TryGetValue(keys[0], out var list)) words[keys[0]] = list = [];
            list.Add(new NumeralWord(row.Enum<NumeralKind>("kind"), Value(row, "low"), Value(row, "high"), row["article"] == "must", keys));
        }
        _words = words.ToDictionary(static w => w.Key, static w => w.Value.OrderByDescending(static n => n.Keys.Length).ToArray(), StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The rows whose first word is this key.</summary>
    public NumeralWord[] At(ReadOnlySpan<char> key) => _lookup.TryGetValue(key, out var words) ? words : [];

    /// <summary>Whether the tokens from an index are all of the row's words, the first one already matched.</summary>
    public static bool Continues(NumeralWord word, TokenTable table, int first)
    {
        if (first + word.Keys.Length > table.Count) return false;
        for (var i = 1; i < word.Keys.Length; i++)
        {
            if (table[first + i].Key != word.Keys[i]) return false;
        }
        return true;
    }

    private static decimal Value(DataRow row, string column)
    {
        if (row[column].Length == 0) return 0;
        return decimal.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw row.Fault("RSD1101", $"\"{row[column]}\" in the column \"{column}\" is no number: write one like 300");
    }
}
