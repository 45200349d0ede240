namespace Rasid.Records.Registers.Items;

/// <summary>What a voice says of an item, or of a field of it.</summary>
public enum VerificationWord
{
    /// <summary>It was not seen: neither confirmed nor disputed.</summary>
    NotSeen,

    /// <summary>It is as said.</summary>
    Confirm,

    /// <summary>It is not as said.</summary>
    Dispute,
}
