using Rasid.Coding.Ranking;

namespace Rasid.Train;

/// <summary>Numbers the features that come often enough, and makes examples of sentences.</summary>
internal sealed class FeatureTable
{
    /// <summary>In how many texts a feature must stand: what is in fewer says who was there, not how news is told.</summary>
    private const int Least = 2;

    /// <summary>How far signs weigh beside words.</summary>
    private const double SignScale = 0.5;

    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<string, int> _signs;

    public FeatureTable(IEnumerable<IReadOnlyList<SentenceSample>> texts)
    {
        var words = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var signs = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentences in texts)
        {
            foreach (var f in sentences.SelectMany(static s => s.Words).Distinct()) words[f] = words.GetValueOrDefault(f) + 1;
            foreach (var f in sentences.SelectMany(static s => s.Signs).Distinct()) signs[f] = signs.GetValueOrDefault(f) + 1;
        }
        _words = Number(words, 0);
        _signs = Number(signs, _words.Count);
    }

    public int Count => _words.Count + _signs.Count;

    public Example Of(SentenceSample sample, bool yes, double weight)
    {
        // Scaled by all features, known or not, as the engine does.
        var word = (float)(1 / Math.Sqrt(Math.Max(1, sample.Words.Count)));
        var sign = (float)(SignScale / Math.Sqrt(Math.Max(1, sample.Signs.Count)));
        return new Example([.. Known(sample.Words, _words, word), .. Known(sample.Signs, _signs, sign)], yes, weight);
    }

    /// <summary>The rows of the file of weights: kind, weight, name.</summary>
    public IEnumerable<(string Kind, double Weight, string Name)> Rows(float[] weights)
    {
        foreach (var (name, i) in _words) yield return ("word", weights[i], name);
        foreach (var (name, i) in _signs) yield return ("sign", weights[i] * SignScale, name);
    }

    private static Dictionary<string, int> Number(SortedDictionary<string, int> counts, int from) =>
        counts.Where(static c => c.Value >= Least).Select((c, i) => (c.Key, Index: from + i)).ToDictionary(static c => c.Key, static c => c.Index, StringComparer.Ordinal);

    private static IEnumerable<(int, float)> Known(IEnumerable<string> names, Dictionary<string, int> numbers, float value)
    {
        foreach (var name in names)
        {
            if (numbers.TryGetValue(name, out var i)) yield return (i, value);
        }
    }
}
