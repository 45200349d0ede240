using Rasid.Records;
using Rasid.Records.Json;
using Rasid.Records.Payloads;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A short mark of what a claim says and what was said of it: a form that was filled in over another state is not taken.</summary>
public static class ClaimState
{
    private const int Digits = 16;

    /// <summary>The mark of a claim.</summary>
    /// <param name="row">The claim.</param>
    /// <param name="words">What persons said of it.</param>
    public static string Of(ClaimRow row, IReadOnlyList<ReviewRow> words)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(words);
        var w = new CanonicalWriter().StartArray().Text(row.Claim.Id.ToString()).Text(Hash256.Of(ClaimJson.Of(row.Claim)).ToString());
        foreach (var word in words.Where(x => x.Stands)) w.Text(word.Word.Id.ToString());
        return Hash256.Of(w.End().ToArray()).ToString()[..Digits];
    }
}
