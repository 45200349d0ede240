namespace Rasid.Train;

/// <summary>Scores each text by a model that saw no sentence of its article.</summary>
internal static class CrossValidation
{
    public const int Folds = 10;
    private const double Cost = 0.5;
    private const double PositiveCost = 2;

    /// <summary>A model of all the given texts.</summary>
    public static float[] Train(IEnumerable<JudgedText> texts, FeatureTable features)
    {
        var examples = new List<Example>();
        foreach (var text in texts)
        {
            foreach (var sentence in text.Sentences)
            {
                if (text.Share > 0) examples.Add(features.Of(sentence, true, text.Share));
                if (text.Share < 1) examples.Add(features.Of(sentence, false, 1 - text.Share));
            }
        }
        return LinearTrainer.Train(examples, features.Count, Cost, PositiveCost);
    }

    /// <summary>Fills the scores of every text; returns the fold of each article.</summary>
    public static Dictionary<string, int> Score(IReadOnlyList<JudgedText> texts, FeatureTable features, ulong seed)
    {
        var groups = texts.Select(static t => t.Judged.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var order = Enumerable.Range(0, groups.Length).ToArray();
        new Shuffle(seed).Mix(order);
        var folds = order.Select((g, i) => (Group: groups[g], Fold: i % Folds)).ToDictionary(static x => x.Group, static x => x.Fold, StringComparer.Ordinal);
        for (var k = 0; k < Folds; k++)
        {
            var weights = Train(texts.Where(t => folds[t.Judged.Group] != k), features);
            foreach (var text in texts.Where(t => folds[t.Judged.Group] == k))
                text.Scores = [.. text.Sentences.Select(s => LinearTrainer.Score(weights, features.Of(s, false, 1)))];
        }
        return folds;
    }

    /// <summary>The threshold with the best F1; <paramref name="lenience"/> is how much lower it is for what the rules tell.</summary>
    public static (double F1, double Tell) Best(IReadOnlyList<JudgedText> texts, double lenience)
    {
        double best = 0, at = 0;
        for (var tell = -1.5; tell <= 0.8; tell += 0.02)
        {
            var f = F1(texts.Select(t => (t.IsCoded(tell, tell - lenience), t.Judged.IsYes)));
            if (f > best) (best, at) = (f, tell);
        }
        return (best, at);
    }

    public static double F1(IEnumerable<(bool Coded, bool Yes)> pairs)
    {
        int right = 0, coded = 0, yes = 0;
        foreach (var (c, y) in pairs)
        {
            if (c && y) right++;
            if (c) coded++;
            if (y) yes++;
        }
        return coded + yes == 0 ? 0 : 2.0 * right / (coded + yes);
    }
}
