namespace Rasid.Records.Registers.Items;

/// <summary>What a voice says of a field.</summary>
/// <param name="Voice">Id of the voice.</param>
/// <param name="Word">Its word.</param>
/// <param name="Entry">The entry that says so.</param>
/// <param name="Holds">Whether it was said of the value as it is now; else the field was changed since and the word does not count any more.</param>
public sealed record FieldVoice(string Voice, VerificationWord Word, Hash256 Entry, bool Holds)
{
    /// <summary>How the field is by this voice, canonical JSON; null where it does not say.</summary>
    public string? Value { get; init; }

    /// <summary>Whether it is confirmed by having been written by the voice itself.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether the word is on this field, and not on the item as a whole.</summary>
    public bool IsOfField { get; init; }
}
