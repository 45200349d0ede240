using Rasid.Text;

namespace Rasid.Records.Families;

/// <summary>What two tellings of one report do not share, as stretches of words of each.</summary>
/// <param name="Gone">Stretches of the earlier text that the later one lacks, in text order.</param>
/// <param name="New">Stretches of the later text that the earlier one lacks, in text order.</param>
/// <remarks>
/// A word is kept when it stands in a run of five words that both texts have; so a moved paragraph is no change, and a
/// corrected number is a change of one word. Immutable.
/// </remarks>
public sealed record TextChanges(IReadOnlyList<TextSpan> Gone, IReadOnlyList<TextSpan> New)
{
    /// <summary>Compares two texts as published. Time and memory are linear in their length.</summary>
    public static TextChanges Between(string earlier, string later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return new TextChanges(Lacking(earlier, Shingles.Of(later)), Lacking(later, Shingles.Of(earlier)));
    }

    private static List<TextSpan> Lacking(string text, Shingles other)
    {
        var words = new TextWords(text);
        var kept = new bool[words.Count];
        var shingles = words.InOrder();
        for (var i = 0; i < shingles.Length; i++)
        {
            if (other.Contains(shingles[i])) kept.AsSpan(i, Math.Min(Shingles.Words, words.Count)).Fill(true);
        }
        var spans = new List<TextSpan>();
        for (var first = 0; first < kept.Length; first++)
        {
            if (kept[first]) continue;
            var last = first;
            while (last + 1 < kept.Length && !kept[last + 1]) last++;
            spans.Add(words.Span(first, last));
            first = last;
        }
        return spans;
    }
}
