namespace Rasid.Office;

/// <summary>A paragraph.</summary>
/// <param name="Style">What it is.</param>
/// <param name="Pieces">Its words.</param>
public sealed record TextBlock(TextStyle Style, IReadOnlyList<TextPiece> Pieces)
{
    /// <summary>Which way it runs where that is not the document's; null where it is.</summary>
    public bool? IsRightToLeft { get; init; }
}
