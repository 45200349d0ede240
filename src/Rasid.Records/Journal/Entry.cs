namespace Rasid.Records.Journal;

/// <summary>An entry of the journal as it is stored.</summary>
/// <param name="Id">SHA-256 of <paramref name="HeaderBytes"/>.</param>
/// <param name="HeaderBytes">The header exactly as stored.</param>
/// <param name="Header">The header, read.</param>
/// <param name="Salt">Random bytes that keep the payload's hash from being guessed; null when the payload is withheld.</param>
/// <param name="Payload">Canonical JSON; null when it is withheld or redacted.</param>
public sealed record Entry(Hash256 Id, ReadOnlyMemory<byte> HeaderBytes, Header Header, ReadOnlyMemory<byte>? Salt, ReadOnlyMemory<byte>? Payload)
{
    /// <summary>Length of a salt in bytes: 16.</summary>
    public const int SaltSize = 16;

    /// <summary>Composes an entry that follows <paramref name="prev"/> in its stream.</summary>
    /// <param name="draft">What it says.</param>
    /// <param name="process">Id of the process.</param>
    /// <param name="stream">The stream it goes to.</param>
    /// <param name="prev">The stream's head; null when this is its first entry.</param>
    /// <param name="seen">Heads of other streams that are new to this one.</param>
    /// <param name="author">Who writes it.</param>
    /// <param name="claimed">When; cut to whole seconds.</param>
    /// <param name="salt">Fresh random bytes, at least <see cref="SaltSize"/>.</param>
    public static Entry Compose(
        EntryDraft draft,
        string process,
        StreamId stream,
        StreamHead? prev,
        IReadOnlyList<Hash256> seen,
        string author,
        DateTimeOffset claimed,
        ReadOnlyMemory<byte> salt)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (salt.Length < SaltSize) throw new ArgumentException("the salt is too short", nameof(salt));
        var whole = new DateTimeOffset(claimed.UtcTicks - (claimed.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
        var header = new Header(
            process,
            stream,
            (prev?.Seq ?? 0) + 1,
            prev?.Id,
            [.. seen.Order()],
            draft.Kind,
            draft.Version,
            author,
            whole,
            Hash256.Of(salt.Span, draft.Payload.Span));
        var bytes = header.ToBytes();
        return new Entry(Hash256.Of(bytes), bytes, header, salt, draft.Payload);
    }

    /// <summary>Its place as the head of its stream.</summary>
    public StreamHead AsHead => new(Header.Stream, Header.Seq, Id);
}
