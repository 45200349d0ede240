using System.Globalization;
using Rasid.Text.Tables;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Measure;

/// <summary>How well publication dates are found in the text alone, against those that a corpus gives.</summary>
internal static class Dates
{
    private const int Shown = 60;

    public static void Run(Lexicon lexicon, DataFolder data, string file, bool wrong)
    {
        var tokenizer = new Tokenizer(new WordTypes(lexicon));
        var dater = new DocumentDater(TemporalRules.Load(data));
        var counts = new SortedDictionary<string, (int Exact, int Holds, int Wrong)>(StringComparer.Ordinal);
        var (reports, silent) = (0, 0);
        var errors = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (published, text) in CorpusReport.All(file).Where(r => r.Published is not null).Select(r => (r.Published!.Value, r.Text)))
        {
            reports++;
            var found = dater.Date(tokenizer.Tokenize(text));
            if (found.Range is not { } range)
            {
                silent++;
                continue;
            }
            var (exact, holds, miss) = counts.GetValueOrDefault(Kind(found));
            if (range.IsDay && range.From == published) exact++;
            else if (range.Contains(published)) holds++;
            else
            {
                miss++;
                if (!errors.TryGetValue(Kind(found), out var list)) errors[Kind(found)] = list = [];
                list.Add($"{published:yyyy-MM-dd}\t{found.Value}\t{found.Reason}\t{text.ReplaceLineEndings(" ⏎ ")[..Math.Min(text.Length, 400)]}");
            }
            counts[Kind(found)] = (exact, holds, miss);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports} reports: {counts.Values.Sum(static c => c.Exact)} dated to the day, {counts.Values.Sum(static c => c.Holds)} to a range that holds the day, {counts.Values.Sum(static c => c.Wrong)} wrong, {silent} without any date"));
        foreach (var (kind, (exact, holds, miss)) in counts) Console.WriteLine($"  {kind,-40} exact {exact,5}  holds {holds,5}  wrong {miss,5}");
        if (!wrong) return;
        foreach (var (kind, list) in errors)
        {
            Console.WriteLine($"== {kind}");
            foreach (var line in list.Take(Shown)) Console.WriteLine(line);
        }
    }

    /// <summary>The words of a reason without its dates.</summary>
    private static string Kind(PublicationDate found) => string.Join(' ', found.Reason.Split(' ').Where(static w => !char.IsAsciiDigit(w[0])));
}
