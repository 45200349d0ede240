using Rasid.Text.Tables;
using Rasid.Text.Tokens;

namespace Rasid.Text.Words;

/// <summary>The language's words: gives every form its readings.</summary>
/// <remarks>Immutable after <see cref="Load"/>; safe on any thread.</remarks>
public sealed class Lexicon
{
    private static readonly IReadOnlyList<Reading> Mark = [Plain(PartOfSpeech.Punctuation)];
    private static readonly IReadOnlyList<Reading> Digits = [Plain(PartOfSpeech.Number)];
    private static readonly IReadOnlyList<Reading> Foreign = [Plain(PartOfSpeech.Foreign)];

    private readonly Analyzer _analyzer;

    private Lexicon(string digest, Affixes affixes, StemIndex index, IReadOnlyList<LexemeEntry> lexemes, ContextTable context)
    {
        (Digest, Affixes, Index, Entries, Context) = (digest, affixes, index, lexemes, context);
        _analyzer = new Analyzer(affixes, index, lexemes);
    }

    /// <summary>Digest of the data that the lexicon was made from.</summary>
    public string Digest { get; }

    /// <summary>Number of dictionary words.</summary>
    public int Count => Entries.Count;

    internal Affixes Affixes { get; }

    internal StemIndex Index { get; }

    internal ContextTable Context { get; }

    internal IReadOnlyList<LexemeEntry> Entries { get; }

    /// <summary>Loads the lexicon from the language's data folder (<c>data/ar</c>: the tables under <c>words/</c>).</summary>
    /// <exception cref="DataFaultException">The data has faults; all of the word tables are listed.</exception>
    public static Lexicon Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var affixes = Affixes.Load(data);
        var loader = new LexiconLoader(data);
        loader.Run();
        return new Lexicon(data.Digest, affixes, loader.Index, loader.Lexemes, ContextTable.Load(data));
    }

    /// <summary>All readings of a form, likeliest first; at least one.</summary>
    /// <param name="clean">The form without marks.</param>
    /// <param name="key">Its folded form.</param>
    /// <param name="kind">What it is made of.</param>
    public IReadOnlyList<Reading> Analyze(string clean, string key, TokenKind kind)
    {
        ArgumentNullException.ThrowIfNull(clean);
        ArgumentNullException.ThrowIfNull(key);
        switch (kind)
        {
            case TokenKind.Word:
                var readings = key.Length > LongestWord ? [] : _analyzer.Analyze(clean, key);
                return readings.Length > 0 ? readings : [Plain(PartOfSpeech.Unknown) with { StemLength = key.Length }];
            case TokenKind.Number:
                return Digits;
            case TokenKind.Latin:
                return Foreign;
            default:
                return Mark;
        }
    }

    // No Arabic word is longer; what is longer is a run of letters.
    private const int LongestWord = 40;

    private static Reading Plain(PartOfSpeech pos) => new(Proclitics.None, 0, 0, pos, null, Derivation.None, Agreement.Unknown, Agreement.Unknown, false, 0);
}
