namespace Rasid.Text.Words;

/// <summary>One token read as a word of a number.</summary>
/// <param name="Word">The row; null for digits.</param>
/// <param name="Low">Value, or least value.</param>
/// <param name="High">Greatest value.</param>
/// <param name="Joined">Whether و is joined before it.</param>
/// <param name="Definite">Whether the article is joined.</param>
/// <param name="Prefixed">Whether a preposition is joined.</param>
/// <param name="Tokens">Number of tokens taken.</param>
internal readonly record struct NumeralStep(NumeralWord? Word, decimal Low, decimal High, bool Joined, bool Definite, bool Prefixed, int Tokens)
{
    public bool Is(NumeralKind kind) => Word?.Kind == kind;

    public bool IsDigits => Word is null;
}
