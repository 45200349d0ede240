namespace Rasid.Office;

/// <summary>Words that run one way, or a reference to a footnote.</summary>
/// <param name="Text">The words; empty for a reference.</param>
/// <param name="IsRightToLeft">Which way they run.</param>
/// <param name="IsStrong">Whether they are set apart.</param>
/// <param name="Footnote">Number of the footnote that is referred to, from 1; 0 for words.</param>
public readonly record struct TextPiece(string Text, bool IsRightToLeft, bool IsStrong = false, int Footnote = 0);
