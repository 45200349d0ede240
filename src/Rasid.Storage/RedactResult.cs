using Rasid.Records.Journal;

namespace Rasid.Storage;

/// <summary>What became of a redaction.</summary>
/// <param name="Entry">The entry that says so; null where nothing was to be taken out any more.</param>
/// <param name="IsScrubbed">
/// Whether what was taken out is gone from the file too. If not, another program was reading: it may still lie where nothing points at, until the same is asked again.
/// </param>
public sealed record RedactResult(Entry? Entry, bool IsScrubbed);
