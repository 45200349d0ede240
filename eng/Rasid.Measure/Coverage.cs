using System.IO.Compression;
using System.Text.Json;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Measure;

/// <summary>How many word tokens of a corpus have a reading from the lexicon.</summary>
internal static class Coverage
{
    private static readonly string[] Categories = ["politic", "internationalNews"];

    public static void Run(Lexicon lexicon, string file, bool unknown)
    {
        var types = new WordTypes(lexicon);
        var tokenizer = new Tokenizer(types);
        var missing = new Dictionary<string, int>(StringComparer.Ordinal);
        long words = 0, known = 0;
        foreach (var text in Texts(file))
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

    /// <summary>The texts of a file that gives a day of publication for them.</summary>
    internal static IEnumerable<(DateOnly Published, string Text)> Dated(string file)
    {
        foreach (var line in Lines(file))
        {
            using var json = JsonDocument.Parse(line);
            if (DateOnly.TryParseExact(json.RootElement.GetProperty("published").GetString(), "yyyy-MM-dd", out var day))
                yield return (day, json.RootElement.GetProperty("text").GetString() ?? "");
        }
    }

    /// <summary>All texts of a file.</summary>
    internal static IEnumerable<string> All(string file)
    {
        foreach (var line in Lines(file))
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("text").GetString() ?? "";
        }
    }

    /// <summary>The texts of the file; of a corpus with categories, politics and international news.</summary>
    internal static IEnumerable<string> Texts(string file)
    {
        foreach (var line in Lines(file))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("category", out var category) && !Categories.Contains(category.GetString())) continue;
            yield return json.RootElement.GetProperty("text").GetString() ?? "";
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        using Stream raw = File.OpenRead(file);
        using var stream = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
