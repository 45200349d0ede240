using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Measure;

/// <summary>Counts how often each dictionary word is chosen in given corpora, finite forms apart: <c>data/ar/words/counts.tsv</c>.</summary>
internal static class Counts
{
    private const double Least = 2;

    public static void Print(Lexicon lexicon, IEnumerable<string> files)
    {
        var tokenizer = new Tokenizer(new WordTypes(lexicon));
        var chooser = new ReadingChooser(lexicon);
        var counts = new SortedDictionary<string, (double Finite, double Other)>(StringComparer.Ordinal);
        foreach (var text in files.SelectMany(CorpusReport.All).Where(r => r.IsNews).Select(r => r.Text))
        {
            var table = tokenizer.Tokenize(text);
            var chosen = chooser.Choose(table);
            for (var t = 0; t < table.Count; t++)
            {
                if (chosen[t] is not { Lexeme: { } lexeme } reading || lexeme.Id.StartsWith("f:", StringComparison.Ordinal)) continue;
                // A form that can be something else says half as much.
                var weight = table[t].Type.Readings.All(r => r.Lexeme is null || (r.Lexeme == lexeme && r.IsFinite == reading.IsFinite)) ? 1 : 0.5;
                var (finite, other) = counts.GetValueOrDefault(lexeme.Id);
                counts[lexeme.Id] = reading.IsFinite ? (finite + weight, other) : (finite, other + weight);
            }
        }
        Console.WriteLine("# How often each word was chosen, finite verb forms apart; half counts where a form has other readings.");
        Console.WriteLine("# Made by: Rasid.Measure counts antcorpus.jsonl.gz gsr/dev/input.jsonl (politics and international news of the first).");
        Console.WriteLine("id\tfinite\tother");
        foreach (var (id, (finite, other)) in counts)
        {
            if (finite + other >= Least) Console.WriteLine(FormattableString.Invariant($"{id}\t{finite:0}\t{other:0}"));
        }
    }
}
