using Rasid.Text.Tables;
using Rasid.Text.Words;

namespace Rasid.Reading;

/// <summary>Everything a reader needs that is loaded once and shared by all threads: language data and a pack's names.</summary>
/// <remarks>Immutable. The engine does no I/O: the caller reads the folders.</remarks>
public sealed class Engine
{
    /// <summary>Version of the engine's code; a reading records it beside the digests of its data.</summary>
    public const string Version = "0.1.0";

    private Engine(DataFolder language, Lexicon lexicon) => (LanguageDigest, Lexicon) = (language.Digest, lexicon);

    /// <summary>Digest of the language data.</summary>
    public string LanguageDigest { get; }

    /// <summary>The words of the language; intake asks it whether a line has a verb.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Loads an engine.</summary>
    /// <param name="language">The folder <c>data/ar</c>.</param>
    /// <exception cref="DataFaultException">The data has faults.</exception>
    public static Engine Load(DataFolder language) => new(language, Lexicon.Load(language));
}
