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

    private readonly DataFolder _data;

    private Lexicon(DataFolder data) => _data = data;

    /// <summary>Digest of the data that the lexicon was made from.</summary>
    public string Digest => _data.Digest;

    /// <summary>Loads the lexicon from the language's data folder.</summary>
    /// <exception cref="DataFaultException">The data has faults.</exception>
    public static Lexicon Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new Lexicon(data);
    }

    /// <summary>All readings of a form, likeliest first; at least one.</summary>
    /// <param name="clean">The form without marks.</param>
    /// <param name="key">Its folded form.</param>
    /// <param name="kind">What it is made of.</param>
    // CA1822 goes with the first table.
#pragma warning disable CA1822
    public IReadOnlyList<Reading> Analyze(string clean, string key, TokenKind kind) => kind switch
    {
        TokenKind.Word => [Plain(PartOfSpeech.Unknown) with { StemLength = key.Length }],
        TokenKind.Number => Digits,
        TokenKind.Latin => Foreign,
        _ => Mark,
    };
#pragma warning restore CA1822

    private static Reading Plain(PartOfSpeech pos) => new(Proclitics.None, 0, 0, pos, null, Derivation.None, Agreement.Unknown, Agreement.Unknown, false, 0);
}
