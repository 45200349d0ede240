using System.Security.Cryptography;
using System.Text;
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

    /// <summary>What English reports are read with; null where only Arabic is loaded: then they are kept and not read.</summary>
    public EnglishRules? English { get; init; }

    /// <summary>Zone and weekend of the process.</summary>
    public required ProcessTime ProcessTime { get; init; }

    /// <summary>Loads an engine.</summary>
    /// <param name="language">The folder <c>data/ar</c>.</param>
    /// <param name="actorLanguage">The language's cues for names, from the same folder (the pack was read with it).</param>
    /// <param name="actors">The pack's names.</param>
    /// <param name="packDigest">Digest of the pack.</param>
    /// <param name="time">Zone and weekend of the process; null for none.</param>
    /// <param name="english">The folder <c>data/en</c>; null to read Arabic alone.</param>
    /// <exception cref="DataFaultException">The data has faults.</exception>
    public static Engine Load(DataFolder language, ActorLanguage actorLanguage, ActorIndex actors, string packDigest, ProcessTime? time = null, DataFolder? english = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new Engine
        {
            LanguageDigest = english is null ? language.Digest : Both(language.Digest, english.Digest),
            English = english is null ? null : EnglishRules.Load(english, actors),
            PackDigest = packDigest,
            Lexicon = Lexicon.Load(language),
            TemporalRules = TemporalRules.Load(language),
            ActorLanguage = actorLanguage,
            Actors = actors,
            ProcessTime = time ?? ProcessTime.None,
            CodingRules = CodingRules.Load(language),
        };
    }

    private static string Both(string arabic, string english) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{arabic}\n{english}\n")));
}
