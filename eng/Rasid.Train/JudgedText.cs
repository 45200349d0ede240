using Rasid.Coding.Ranking;

namespace Rasid.Train;

/// <summary>A judged text with its sentences, and what they score.</summary>
internal sealed record JudgedText(Judged Judged, IReadOnlyList<SentenceSample> Sentences)
{
    /// <summary>Score of each sentence, out of fold.</summary>
    public double[] Scores { get; set; } = [];

    /// <summary>Whether the engine would code a deed: what stands and what is told.</summary>
    public bool IsCoded(double tell, double keep)
    {
        for (var i = 0; i < Sentences.Count; i++)
        {
            var s = Sentences[i];
            if (s.Firm > 0 || (s.Told > 0 ? Scores[i] >= keep : s.Other > 0 ? Scores[i] >= keep - NewsRanker.Margin : s.Open > 0 && Scores[i] >= tell)) return true;
        }
        return false;
    }

    /// <summary>Whether the rules alone code one.</summary>
    public bool IsCodedByRules => Sentences.Any(static s => s.Told + s.Other > 0);

    /// <summary>How far the judges hold it for one that tells: what they were split on teaches a little of both.</summary>
    public double Share => Judged.Label switch
    {
        "yes" => 1,
        "easy no" => 0,
        _ => Math.Pow(Math.Min(0.9, (double)Judged.Accept / Math.Max(1, Judged.Total)), 2),
    };
}
