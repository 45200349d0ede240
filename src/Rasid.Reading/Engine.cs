using Rasid.Actors;
using Rasid.Coding.Rules;
using Rasid.Text.Tables;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Reading;

/// <summary>Everything a reader needs that is loaded once and shared by all threads: language data and a pack's names.</summary>
/// <remarks>Immutable. The engine does no I/O: the caller reads the folders.</remarks>
public sealed class Engine
{
    /// <summary>Version of the engine's code; a reading records it beside the digests of its data.</summary>
    public const string Version = "0.1.0";

    private Engine()
    {
    }

    /// <summary>Digest of the language data.</summary>
    public required string LanguageDigest { get; init; }

    /// <summary>Digest of the pack.</summary>
    public required string PackDigest { get; init; }

    /// <summary>The language's words.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>The rules of temporal expressions.</summary>
    public required TemporalRules TemporalRules { get; init; }

    /// <summary>The language's cues for names.</summary>
    public required ActorLanguage ActorLanguage { get; init; }

    /// <summary>The pack's names.</summary>
    public required ActorIndex Actors { get; init; }

    /// <summary>The tables that coding follows.</summary>
    public required CodingRules CodingRules { get; init; }

    /// <summary>Zone and weekend of the process.</summary>
    public required ProcessTime ProcessTime { get; init; }

    /// <summary>Loads an engine.</summary>
    /// <param name="language">The folder <c>data/ar</c>.</param>
    /// <param name="actorLanguage">The language's cues for names, from the same folder (the pack was read with it).</param>
    /// <param name="actors">The pack's names.</param>
    /// <param name="packDigest">Digest of the pack.</param>
    /// <param name="time">Zone and weekend of the process; null for none.</param>
    /// <exception cref="DataFaultException">The data has faults.</exception>
    public static Engine Load(DataFolder language, ActorLanguage actorLanguage, ActorIndex actors, string packDigest, ProcessTime? time = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new Engine
        {
            LanguageDigest = language.Digest,
            PackDigest = packDigest,
            Lexicon = Lexicon.Load(language),
            TemporalRules = TemporalRules.Load(language),
            ActorLanguage = actorLanguage,
            Actors = actors,
            ProcessTime = time ?? ProcessTime.None,
            CodingRules = CodingRules.Load(language),
        };
    }
}
