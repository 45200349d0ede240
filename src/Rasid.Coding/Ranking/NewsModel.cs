using System.Globalization;
using Rasid.Text.Tables;

namespace Rasid.Coding.Ranking;

/// <summary>Weights of what speaks for and against a sentence telling a new deed of one type: <c>coding/news.weights.tsv</c>.</summary>
/// <remarks>Made by <c>eng/Rasid.Train</c>. Immutable after <see cref="Load"/>; safe on any thread.</remarks>
internal sealed class NewsModel
{
    /// <summary>Where the weights stand in the data folder.</summary>
    public const string File = "coding/news.weights.tsv";

    private readonly Dictionary<ulong, Feature> _words = [];
    private readonly Dictionary<ulong, Feature> _signs = [];

    // A bit for the hash of each feature: most features of a sentence have no weight, and a look here says so for nearly all of them.
    private readonly ulong[] _known = new ulong[KnownBits / 64];
    private const int KnownBits = 1 << 18;

    private NewsModel(EventType type) => Type = type;

    /// <summary>A feature and what it is worth.</summary>
    public readonly record struct Feature(string Name, float Weight);

    public EventType Type { get; }

    public float Bias { get; private set; }

    /// <summary>From here on a sentence tells a deed of the type, though the rules passed its word over.</summary>
    public float Tell { get; private set; }

    /// <summary>Below this a sentence tells none, though the rules found one.</summary>
    public float Keep { get; private set; }

    /// <summary>How a score becomes a probability: the slope and the middle of a logistic curve.</summary>
    public (float Slope, float Middle) Curve { get; private set; }

    public Feature? Word(ulong hash) => MayKnow(hash) && _words.TryGetValue(hash, out var feature) ? feature : null;

    public Feature? Sign(ulong hash) => MayKnow(hash) && _signs.TryGetValue(hash, out var feature) ? feature : null;

    private bool MayKnow(ulong hash) => (_known[(hash & (KnownBits - 1)) >> 6] & (1UL << (int)(hash & 63))) != 0;

    /// <summary>Loads the models; none where the data folder has no weights.</summary>
    /// <exception cref="DataFaultException">A row is no row of weights (RSD3004).</exception>
    public static IReadOnlyList<NewsModel> Load(DataFolder data)
    {
        var models = new Dictionary<EventType, NewsModel>();
        if (!data.Has(File)) return [];
        // Some ten thousand rows, read without a table of cells.
        var number = 0;
        Span<Range> cells = stackalloc Range[5];
        foreach (var line in data.Content(File).AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line[0] == '#' || line.StartsWith("type\t", StringComparison.Ordinal)) continue;
            if (line.Split(cells, '\t') != 4 || CodingNames.ParseType(line[cells[0]].ToString()) is not { } type || !float.TryParse(line[cells[2]], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw new DataFaultException("RSD3004", File, number, "no row of type, kind, weight and feature: make the file again with eng/Rasid.Train");
            if (!models.TryGetValue(type, out var model)) models[type] = model = new NewsModel(type);
            model.Take(line[cells[1]], weight, line[cells[3]].ToString(), number);
        }
        return [.. models.Values];
    }

    private void Take(ReadOnlySpan<char> kind, float weight, string name, int number)
    {
        switch (kind)
        {
            case "word":
                Take(_words, name, weight);
                break;
            case "sign":
                Take(_signs, name, weight);
                break;
            case "set" when name == "bias":
                Bias = weight;
                break;
            case "set" when name == "tell":
                Tell = weight;
                break;
            case "set" when name == "keep":
                Keep = weight;
                break;
            case "set" when name == "slope":
                Curve = (weight, Curve.Middle);
                break;
            case "set" when name == "middle":
                Curve = (Curve.Slope, weight);
                break;
            default:
                throw new DataFaultException("RSD3004", File, number, "no row of type, kind, weight and feature: make the file again with eng/Rasid.Train");
        }
    }

    private void Take(Dictionary<ulong, Feature> features, string name, float weight)
    {
        var hash = FeatureHash.Of(name);
        features[hash] = new Feature(name, weight);
        _known[(hash & (KnownBits - 1)) >> 6] |= 1UL << (int)(hash & 63);
    }
}
