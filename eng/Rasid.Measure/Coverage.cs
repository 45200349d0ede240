using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Measure;

/// <summary>How many word tokens of a corpus have a reading from the lexicon.</summary>
internal static class Coverage
{
    public static void Run(Lexicon lexicon, string file, bool unknown)
    {
        var types = new WordTypes(lexicon);
        var tokenizer = new Tokenizer(types);
        var missing = new Dictionary<string, int>(StringComparer.Ordinal);
        long words = 0, known = 0;
        foreach (var text in CorpusReport.All(file).Where(r => r.IsNews).Select(r => r.Text))
        {
            foreach (var token in tokenizer.Tokenize(text).Tokens)
            {
                if (token.Kind != TokenKind.Word) continue;
                words++;
                if (token.Type.Readings.Any(static r => r.Lexeme is not null)) known++;
                else missing[token.Type.Clean] = missing.GetValueOrDefault(token.Type.Clean) + 1;
            }
        }
        Console.WriteLine($"{Path.GetFileName(file)}: {words} word tokens, {100.0 * known / Math.Max(1, words):F2}% in the lexicon");
        if (!unknown) return;
        foreach (var (form, count) in missing.OrderByDescending(static m => m.Value).ThenBy(static m => m.Key, StringComparer.Ordinal).Take(3000))
            Console.WriteLine($"{count}\t{form}");
    }
}
