namespace Rasid.Records.Journal;

/// <summary>What an entry will say, before it has a place in a stream.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Version">Version of its payload.</param>
/// <param name="Payload">Canonical JSON.</param>
/// <param name="Text">A report's text that is stored beside the entry under its content hash; null for most.</param>
public sealed record EntryDraft(string Kind, int Version, ReadOnlyMemory<byte> Payload, string? Text = null)
{
    /// <summary>Who says so; null, the default, for the one who opened the record.</summary>
    public string? Author { get; init; }

    /// <summary>Who may see it: the stream of the site that it goes to. <c>public</c> by default.</summary>
    public string Audience { get; init; } = "public";
}
