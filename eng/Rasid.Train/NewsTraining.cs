using System.Globalization;
using Rasid.Coding;

namespace Rasid.Train;

/// <summary>Cross-validates one type, says how good it is, and gives the rows of its weights.</summary>
internal sealed class NewsTraining(EventType type, IReadOnlyList<JudgedText> texts)
{
    private const int Seeds = 5;
    private const int Draws = 1000;

    /// <summary>How much lower the score may be where the rules tell a deed: they read more than one newspaper.</summary>
    private const double Lenience = 0.1;

    /// <summary>Weights that say less than this are left out of the file.</summary>
    private const double Least = 0.02;

    public IEnumerable<string> Run()
    {
        var features = new FeatureTable(texts.Select(static t => t.Sentences));
        var scored = texts.Where(static t => t.Judged.IsScored).ToList();
        var rules = Rules(scored);
        var tells = new List<double>();
        var f1s = new List<double>();
        var coded = new List<(bool Coded, bool Rules, bool Yes)>();
        for (var seed = 1UL; seed <= Seeds; seed++)
        {
            var folds = CrossValidation.Score(texts, features, seed);
            // A fold's threshold is what is best on the others.
            var result = new List<(bool Coded, bool Rules, bool Yes)>();
            for (var k = 0; k < CrossValidation.Folds; k++)
            {
                var tell = CrossValidation.Best([.. scored.Where(t => folds[t.Judged.Group] != k)], Lenience).Tell;
                result.AddRange(scored.Where(t => folds[t.Judged.Group] == k).Select(t => (t.IsCoded(tell, tell - Lenience), t.IsCodedByRules, t.Judged.IsYes)));
            }
            f1s.Add(CrossValidation.F1(result.Select(static r => (r.Coded, r.Yes))));
            tells.Add(CrossValidation.Best(scored, Lenience).Tell);
            coded.AddRange(result);
            if (seed == 1) Print("cross-validated", result.Select(static r => (r.Coded, r.Yes)).ToList());
        }
        Print("rules alone", [.. scored.Select(static t => (t.IsCodedByRules, t.Judged.IsYes))]);
        var gain = Gain([.. coded.Take(scored.Count)]);
        Console.WriteLine(FormattableString.Invariant($"  {Seeds} divisions: mean F1 {f1s.Average():F4} ({f1s.Min():F4} to {f1s.Max():F4}); rules alone {rules:F4}; gain in the first {gain.Mean:F3} [{gain.Low:F3}, {gain.High:F3}]"));
        var weights = CrossValidation.Train(texts, features);
        var (slope, middle) = Curve(scored);
        var all = tells.Average();
        yield return Row("set", weights[^1], "bias");
        yield return Row("set", all, "tell");
        yield return Row("set", all - Lenience, "keep");
        yield return Row("set", slope, "slope");
        yield return Row("set", middle, "middle");
        var count = 0;
        foreach (var (kind, weight, name) in features.Rows(weights))
        {
            if (Math.Abs(weight) < Least) continue;
            count++;
            yield return Row(kind, weight, name);
        }
        Console.WriteLine(FormattableString.Invariant($"  {features.Count} features, {count} kept; tell {all:F2}, curve {slope:F2} around {middle:F2}"));
    }

    private double Rules(List<JudgedText> scored)
    {
        var no = scored.Count(static t => !t.Judged.IsYes);
        Console.WriteLine($"{type}: {scored.Count} scored, {scored.Count - no} yes; the rules tell {scored.Count(static t => t.Judged.IsYes && t.IsCodedByRules)} of the yes and {scored.Count(static t => !t.Judged.IsYes && t.IsCodedByRules)} of the no; a word of the deed stands in {scored.Count(static t => t.Judged.IsYes && t.Sentences.Any(static s => s.Told + s.Other + s.Open > 0))} of the yes");
        return CrossValidation.F1(scored.Select(static t => (t.IsCodedByRules, t.Judged.IsYes)));
    }

    private static void Print(string name, List<(bool Coded, bool Yes)> pairs)
    {
        int right = pairs.Count(static p => p is { Coded: true, Yes: true }), coded = pairs.Count(static p => p.Coded), yes = pairs.Count(static p => p.Yes);
        var random = new Shuffle(5);
        var draws = Enumerable.Range(0, Draws).Select(_ => CrossValidation.F1(Enumerable.Range(0, pairs.Count).Select(_ => pairs[random.Below(pairs.Count)]))).Order().ToArray();
        Console.WriteLine(FormattableString.Invariant($"  {name,-16} P {(double)right / Math.Max(1, coded):F3} R {(double)right / yes:F3} F1 {CrossValidation.F1(pairs):F4} [{draws[25]:F3}, {draws[974]:F3}]"));
    }

    /// <summary>What the judgement adds to the rules, drawn over the same sentences.</summary>
    private static (double Mean, double Low, double High) Gain(List<(bool Coded, bool Rules, bool Yes)> pairs)
    {
        var random = new Shuffle(7);
        var draws = Enumerable.Range(0, Draws).Select(_ =>
        {
            var drawn = Enumerable.Range(0, pairs.Count).Select(_ => pairs[random.Below(pairs.Count)]).ToList();
            return CrossValidation.F1(drawn.Select(static d => (d.Coded, d.Yes))) - CrossValidation.F1(drawn.Select(static d => (d.Rules, d.Yes)));
        }).Order().ToArray();
        return (draws.Average(), draws[25], draws[974]);
    }

    /// <summary>The logistic curve through the scores out of fold, by steps downhill.</summary>
    private static (double Slope, double Middle) Curve(List<JudgedText> scored)
    {
        double a = 2, b = 0;
        var points = scored.SelectMany(static t => t.Sentences.Zip(t.Scores).Where(static p => p.First.Told + p.First.Open > 0).Select(p => (Score: p.Second, t.Judged.IsYes))).ToList();
        for (var step = 0; step < 4000; step++)
        {
            double da = 0, db = 0;
            foreach (var (s, yes) in points)
            {
                var error = (1 / (1 + Math.Exp(-((a * s) + b)))) - (yes ? 1 : 0);
                da += error * s;
                db += error;
            }
            a -= da / points.Count;
            b -= db / points.Count;
        }
        return (a, -b / a);
    }

    private string Row(string kind, double weight, string name) => string.Create(CultureInfo.InvariantCulture, $"{CodingNames.Name(type)}\t{kind}\t{weight:0.###}\t{name}");
}
