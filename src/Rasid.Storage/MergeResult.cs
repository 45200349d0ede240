using Rasid.Records.Journal;

namespace Rasid.Storage;

/// <summary>What a package brought.</summary>
/// <param name="Added">Entries that were new here.</param>
/// <param name="Known">Entries that were here already.</param>
/// <param name="Filled">Payloads of entries that were here already without them.</param>
/// <param name="Signatures">Signatures that were new here.</param>
/// <param name="Texts">Texts and files that were new here.</param>
/// <param name="Forks">Places at which another entry stood already: those streams are frozen from there on.</param>
public sealed record MergeResult(long Added, long Known, long Filled, long Signatures, long Texts, IReadOnlyList<StreamHead> Forks)
{
    /// <summary>Payloads, texts and files that were here, or came, and were taken out again because their writer took them out.</summary>
    public long TakenOut { get; init; }

    /// <summary>False when something was taken out and another program was in the way, so that the file may still hold its letters: redacting anything, or the same once more, cleans it.</summary>
    public bool IsScrubbed { get; init; } = true;
}
