namespace Rasid.Train;

/// <summary>A linear classifier with squared hinge loss, by dual coordinate descent; always the same for the same data.</summary>
internal static class LinearTrainer
{
    /// <summary>Weights for features 0 … <paramref name="features"/>−1; the last weight is the bias.</summary>
    public static float[] Train(IReadOnlyList<Example> examples, int features, double cost, double positive, int rounds = 40)
    {
        var w = new double[features + 1];
        var alpha = new double[examples.Count];
        var norm = examples.Select(static e => e.Values.Sum(static v => v.Value * (double)v.Value) + 1).ToArray();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Shuffle(17);
        for (var round = 0; round < rounds; round++)
        {
            random.Mix(order);
            foreach (var i in order)
            {
                var e = examples[i];
                double y = e.Yes ? 1 : -1, c = cost * e.Weight * (e.Yes ? positive : 1), diagonal = 0.5 / c;
                var dot = w[features];
                foreach (var (f, v) in e.Values) dot += w[f] * v;
                var gradient = (y * dot) - 1 + (diagonal * alpha[i]);
                var next = Math.Max(0, alpha[i] - (gradient / (norm[i] + diagonal)));
                var step = (next - alpha[i]) * y;
                if (step == 0) continue;
                alpha[i] = next;
                foreach (var (f, v) in e.Values) w[f] += step * v;
                w[features] += step;
            }
        }
        return [.. w.Select(static x => (float)x)];
    }

    public static double Score(float[] weights, Example example)
    {
        double dot = weights[^1];
        foreach (var (f, v) in example.Values) dot += weights[f] * v;
        return dot;
    }
}
