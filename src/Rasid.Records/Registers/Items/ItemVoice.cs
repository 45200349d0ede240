namespace Rasid.Records.Registers.Items;

/// <summary>Where a voice stands on an item.</summary>
/// <param name="Voice">Id of the voice.</param>
/// <param name="Word">Its latest word on the whole, a dispute before a confirmation; null where it said none.</param>
/// <param name="Latest">Its latest judgements, several where its sites had not seen each other.</param>
public sealed record ItemVoice(string Voice, VerificationWord? Word, IReadOnlyList<JudgedEntry> Latest)
{
    /// <summary>Whether it entered the item.</summary>
    public bool IsEnterer { get; init; }

    /// <summary>Ids of the fields that it disputes.</summary>
    public IReadOnlyList<string> Disputes { get; init; } = [];

    /// <summary>Ids of the fields that were changed since it spoke of them.</summary>
    public IReadOnlyList<string> Outdated { get; init; } = [];

    /// <summary>Whether it confirms all fields that need its word, as they are now.</summary>
    public bool ConfirmsAll { get; init; }
}
