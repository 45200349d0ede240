namespace Rasid.Coding.Rules;

/// <summary>The rows of several words that can start with a form, the longest first.</summary>
/// <param name="whole">Those that start with the form itself.</param>
/// <param name="joined">Those that start with what stands behind a joined و or ف.</param>
internal sealed class RowStarts((string[] Words, object Row)[] whole, (string[] Words, object Row)[] joined)
{
    public (string[] Words, object Row)[] Whole { get; } = whole;

    public (string[] Words, object Row)[] Joined { get; } = joined;
}
