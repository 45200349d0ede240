namespace Rasid.Records.Claims;

/// <summary>Which engine read, with which data.</summary>
/// <param name="Version">Version of the engine's code.</param>
/// <param name="Language">Digest of the language data.</param>
/// <param name="Pack">Digest of the pack.</param>
public sealed record EngineStamp(string Version, string Language, string Pack);
