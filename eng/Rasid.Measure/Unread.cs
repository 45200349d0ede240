using Rasid.Text;
using Rasid.Text.Tables;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Measure;

/// <summary>Lists words of time that no rule read, with what stands around them, and what single rules did read: the source of new rules.</summary>
internal static class Unread
{
    private const int Around = 5;
    private const int Shown = 12;

    private static readonly string[] Tables = ["months", "weekdays", "units", "relative", "clock", "holidays"];

    public static void Print(Lexicon lexicon, DataFolder data, IEnumerable<string> files)
    {
        var words = Words(data);
        var tokenizer = new Tokenizer(new WordTypes(lexicon));
        var reader = new TemporalReader(TemporalRules.Load(data));
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var text in files.SelectMany(CorpusReport.All).Select(r => r.Text))
        {
            var table = tokenizer.Tokenize(text);
            var read = new bool[table.Count];
            foreach (var time in reader.Read(table, new DateTime(2017, 1, 20), Prefer.Past)) read.AsSpan(time.FirstToken, time.LastToken - time.FirstToken + 1).Fill(true);
            for (var t = 0; t < table.Count; t++)
            {
                if (read[t] || Class(words, table[t]) is not { } name) continue;
                if (!found.TryGetValue(name + "\t" + table[t].Key, out var list)) found.Add(name + "\t" + table[t].Key, list = []);
                list.Add(Context(table, t, t));
            }
        }
        foreach (var (word, contexts) in found.OrderByDescending(static f => f.Value.Count))
        {
            Console.WriteLine($"{contexts.Count}\t{word}");
            var step = Math.Max(1, contexts.Count / Shown);
            for (var i = 0; i < contexts.Count && i / step < Shown; i += step) Console.WriteLine($"\t{contexts[i]}");
        }
    }

    /// <summary>What each rule read, or what one rule did: its value and what stands around.</summary>
    public static void PrintRead(Lexicon lexicon, DataFolder data, string file, string rule)
    {
        var tokenizer = new Tokenizer(new WordTypes(lexicon));
        var reader = new TemporalReader(TemporalRules.Load(data));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in CorpusReport.All(file).Select(r => r.Text))
        {
            var table = tokenizer.Tokenize(text);
            foreach (var time in reader.Read(table, new DateTime(2017, 1, 20), Prefer.Past))
            {
                counts[time.Rule] = counts.GetValueOrDefault(time.Rule) + 1;
                if (time.Rule.EndsWith(":" + rule, StringComparison.Ordinal)) Console.WriteLine($"{time.Value}\t{Context(table, time.FirstToken, time.LastToken)}");
            }
        }
        if (rule.Length > 0) return;
        foreach (var (id, count) in counts.OrderByDescending(static c => c.Value)) Console.WriteLine($"{count}\t{id}");
    }

    private static Dictionary<string, string> Words(DataFolder data)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Tables.SelectMany(t => data.Table($"time/{t}.tsv").Rows))
        {
            var form = Normalizer.Key(row["form"]);
            if (form.Contains(' ', StringComparison.Ordinal) || form.Length < 3) continue;
            words.TryAdd(form, row["class"]);
            if (row["article"] == "both") words.TryAdd("ال" + form, row["class"]);
        }
        return words;
    }

    private static string? Class(Dictionary<string, string> words, Token token)
    {
        if (token.Kind == TokenKind.Number) return token.Key.Length == 4 && token.Key[0] is '1' or '2' && token.Key[1] is '9' or '0' ? "year" : null;
        if (token.Kind != TokenKind.Word) return null;
        var key = token.Key;
        return words.GetValueOrDefault(key) ?? (key.Length > 3 && key[0] is 'و' or 'ب' or 'ل' or 'ف' ? words.GetValueOrDefault(key[1..]) : null);
    }

    private static string Context(TokenTable table, int first, int last)
    {
        var (from, to) = (Math.Max(0, first - Around), Math.Min(table.Count - 1, last + Around));
        var before = from < first ? table.Slice(from, first - 1) : "";
        var after = to > last ? table.Slice(last + 1, to) : "";
        return $"{before} [{table.Slice(first, last)}] {after}".ReplaceLineEndings("⏎");
    }
}
