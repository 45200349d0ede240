namespace Rasid.Records.Verifying;

/// <summary>A redaction that verification met.</summary>
/// <param name="Entry">The entry that says so.</param>
/// <param name="Author">Who took something out.</param>
/// <param name="Reason">Why.</param>
/// <param name="Entries">Entries whose payloads were taken out.</param>
/// <param name="Texts">Content hashes of the texts that were taken out.</param>
/// <param name="Reports">Ids of the reports that it took out.</param>
public sealed record Redaction(
    Hash256 Entry, string Author, string Reason, IReadOnlyList<Hash256> Entries, IReadOnlyList<Hash256> Texts, IReadOnlyList<Hash256> Reports);
