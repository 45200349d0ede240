namespace Rasid.Office;

/// <summary>A text with footnotes, ready to be written.</summary>
/// <param name="Title">Its title, as the file's properties have it.</param>
/// <param name="IsRightToLeft">Whether it runs from right to left.</param>
/// <param name="Blocks">Its paragraphs.</param>
/// <param name="Footnotes">Its footnotes, numbered from 1 as pieces refer to them.</param>
public sealed record TextDocument(string Title, bool IsRightToLeft, IReadOnlyList<TextBlock> Blocks, IReadOnlyList<IReadOnlyList<TextBlock>> Footnotes);
