namespace Rasid.Text.Tokens;

/// <summary>One sentence, heading or list line of a report.</summary>
/// <param name="Span">From its first token to its last, in the original.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens, at least 1.</param>
/// <param name="Paragraph">Index of its line in the report, from 0; blank lines are not counted.</param>
public readonly record struct Sentence(TextSpan Span, int First, int Count, int Paragraph)
{
    /// <summary>Index after its last token.</summary>
    public int End => First + Count;
}
