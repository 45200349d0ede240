namespace Rasid.Coding.Clauses;

/// <summary>What a phrase is.</summary>
internal enum PhraseKind
{
    Noun,
    Verb,

    /// <summary>A participle that goes on with the sentence (مؤكداً).</summary>
    Participle,
    Time,
    Opener,
    Comma,
    Colon,
    QuoteOpen,
    QuoteClose,
    Other,
}
