namespace Rasid.Coding.Ranking;

/// <summary>Adds up what the features of one sentence are worth under one model. Scratch of one coder, used again for each sentence.</summary>
internal sealed class NewsScorer : IFeatureSink
{
    private readonly SeenFeatures _words = new();
    private readonly SeenFeatures _signs = new();
    private readonly List<NewsModel.Feature> _said = [];
    private NewsModel? _model;
    private float _wordSum;
    private float _signSum;

    public void Start(NewsModel model)
    {
        _model = model;
        _words.Clear();
        _signs.Clear();
        _said.Clear();
        _wordSum = _signSum = 0;
    }

    /// <summary>The score: above the model's <see cref="NewsModel.Tell"/> the sentence tells a new deed.</summary>
    public float Score => _model!.Bias + (_wordSum * WordScale) + (_signSum * SignScale);

    /// <summary>The score as a share from 0 to 1.</summary>
    public double Share => 1 / (1 + Math.Exp(-_model!.Curve.Slope * (Score - _model.Curve.Middle)));

    private float WordScale => 1 / MathF.Sqrt(Math.Max(1, _words.Count));

    private float SignScale => 1 / MathF.Sqrt(Math.Max(1, _signs.Count));

    public void Word(string group, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var hash = FeatureHash.Of(group, first, second);
        if (!_words.Add(hash) || _model!.Word(hash) is not { } feature) return;
        _wordSum += feature.Weight;
        _said.Add(feature);
    }

    public void Sign(string group, string value)
    {
        var hash = FeatureHash.Of(group, value);
        if (!_signs.Add(hash) || _model!.Sign(hash) is not { } feature) return;
        _signSum += feature.Weight;
        // Signs and words are scaled apart; kept so that they can be put in one order.
        _said.Add(feature with { Weight = feature.Weight * MathF.Sqrt(Math.Max(1, _words.Count)) / MathF.Sqrt(12) });
    }

    /// <summary>The features that said most, the weightiest first.</summary>
    public IEnumerable<NewsModel.Feature> Foremost(int count) => _said.OrderByDescending(static f => Math.Abs(f.Weight)).ThenBy(static f => f.Name, StringComparer.Ordinal).Take(count);
}
