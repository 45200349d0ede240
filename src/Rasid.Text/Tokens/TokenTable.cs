namespace Rasid.Text.Tokens;

/// <summary>A report's tokens and sentences: the one table every later stage annotates.</summary>
/// <remarks>Immutable; safe on any thread.</remarks>
public sealed class TokenTable
{
    private readonly Token[] _tokens;
    private readonly Sentence[] _sentences;

    internal TokenTable(FoldedText text, Token[] tokens, Sentence[] sentences) => (Text, _tokens, _sentences) = (text, tokens, sentences);

    /// <summary>The text with its views.</summary>
    public FoldedText Text { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Length;

    /// <summary>The tokens in text order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>The sentences in text order; every token is in exactly one.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences;

    /// <summary>The token at an index.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The original span from one token to another, both included.</summary>
    public TextSpan Span(int first, int last) => TextSpan.Hull(_tokens[first].Span, _tokens[last].Span);

    /// <summary>The original characters from one token to another, both included.</summary>
    public string Slice(int first, int last) => Span(first, last).In(Text.Original);

    /// <summary>Index of the first token that ends after an original position; <see cref="Count"/> when none does.</summary>
    public int At(int position)
    {
        int low = 0, high = _tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
