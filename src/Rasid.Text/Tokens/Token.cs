using Rasid.Text.Words;

namespace Rasid.Text.Tokens;

/// <summary>One token of a report.</summary>
/// <param name="Span">Where it stands in the original, with the marks on its letters.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Type">Its distinct form with all readings; shared by every token of that form.</param>
/// <param name="SpaceBefore">Whether white space or a line end comes before it.</param>
/// <param name="Sentence">Index of its sentence in <see cref="TokenTable.Sentences"/>.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, WordType Type, bool SpaceBefore, int Sentence)
{
    /// <summary>The folded form: the key that tables and names are looked up by.</summary>
    public string Key => Type.Key;

    /// <summary>Whether the token is this punctuation mark or symbol.</summary>
    public bool Is(char mark) => Kind is TokenKind.Punctuation or TokenKind.Symbol && Type.Key.Length == 1 && Type.Key[0] == mark;
}
