using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Measure;

/// <summary>Measures the chosen readings against a treebank in CoNLL-U.</summary>
internal static class PosMeasure
{
    public static void Run(Lexicon lexicon, string file, bool errors)
    {
        var tokenizer = new Tokenizer(new WordTypes(lexicon));
        var chooser = new ReadingChooser(lexicon);
        int right = 0, extra = 0, missed = 0, words = 0, fine = 0, coarse = 0;
        var confusions = new Dictionary<string, int>(StringComparer.Ordinal);
        var samples = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (text, gold) in Sentences(file))
        {
            var table = tokenizer.Tokenize(text);
            var chosen = chooser.Choose(table);
            for (var t = 0; t < table.Count; t++)
            {
                var token = table[t];
                if (token.Kind != TokenKind.Word) continue;
                var inside = gold.Where(g => g.Start < token.Span.End && token.Span.Start < g.End).ToList();
                if (inside.Count == 0) continue;
                words++;
                var verb = inside.Exists(static g => g.Pos is "VERB" or "AUX");
                var isVerb = chosen[t].PartOfSpeech == PartOfSpeech.Verb;
                if (verb && isVerb) right++;
                else if (verb) missed++;
                else if (isVerb) extra++;
                var want = inside.MaxBy(static g => (g.Pos is "CCONJ" or "PRON" ? 0 : 100) + g.End - g.Start).Pos;
                var have = Universal(chosen[t]);
                if (Same(want, have)) fine++;
                if (Merge(want) == Merge(have)) coarse++;
                else
                {
                    var pair = $"{want} read as {have}";
                    confusions[pair] = confusions.GetValueOrDefault(pair) + 1;
                    if (!samples.TryGetValue(pair, out var list)) samples[pair] = list = [];
                    list.Add(token.Type.Clean);
                }
            }
        }
        double precision = right / (double)(right + extra), recall = right / (double)(right + missed);
        Console.WriteLine($"{words} words; verb P {precision:F4} R {recall:F4} F1 {2 * precision * recall / (precision + recall):F4}; part of speech {100.0 * fine / words:F2}%, noun, name and adjective taken as one {100.0 * coarse / words:F2}%");
        if (!errors) return;
        foreach (var (pair, count) in confusions.OrderByDescending(static c => c.Value).Take(30))
            Console.WriteLine($"{count}\t{pair}\t{string.Join(' ', samples[pair].GroupBy(static f => f).OrderByDescending(static g => g.Count()).Take(60).Select(static g => $"{g.Key}:{g.Count()}"))}");
    }

    private static bool Same(string want, string have) => want == have || (want is "AUX" or "VERB" && have is "VERB") || (Merge(want) == "FUNCTION" && Merge(have) == "FUNCTION");

    private static string Merge(string pos) => pos switch
    {
        "NOUN" or "PROPN" or "ADJ" or "NUM" or "X" => "NOMINAL",
        "AUX" or "VERB" => "VERB",
        "PUNCT" or "SYM" => "PUNCT",
        _ => "FUNCTION",
    };

    private static string Universal(Reading reading) => reading.PartOfSpeech switch
    {
        PartOfSpeech.Verb => "VERB",
        PartOfSpeech.Noun => "NOUN",
        PartOfSpeech.Adjective => "ADJ",
        PartOfSpeech.ProperNoun or PartOfSpeech.Unknown or PartOfSpeech.Foreign => "PROPN",
        PartOfSpeech.Number => "NUM",
        PartOfSpeech.Adverb => "ADV",
        PartOfSpeech.Preposition => "ADP",
        PartOfSpeech.Conjunction => "CCONJ",
        PartOfSpeech.Pronoun => "PRON",
        PartOfSpeech.Demonstrative or PartOfSpeech.Relative => "PRON",
        _ => "PART",
    };

    private static IEnumerable<(string Text, List<(int Start, int End, string Pos)> Gold)> Sentences(string file)
    {
        var text = "";
        var gold = new List<(int, int, string)>();
        var at = 0;
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal)) (text, at) = (line[9..], 0);
            else if (line.Length == 0)
            {
                if (gold.Count > 0) yield return (text, gold);
                gold = [];
            }
            else if (char.IsAsciiDigit(line[0]))
            {
                var cells = line.Split('\t');
                var start = text.IndexOf(cells[1], at, StringComparison.Ordinal);
                if (start < 0) continue;
                gold.Add((start, at = start + cells[1].Length, cells[3]));
            }
        }
    }
}
