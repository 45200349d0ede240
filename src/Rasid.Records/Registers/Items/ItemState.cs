namespace Rasid.Records.Registers.Items;

/// <summary>How far an item, or a field of it, is verified. Computed from what was said, never set.</summary>
public enum ItemState
{
    /// <summary>It was entered, and nobody else confirms it.</summary>
    Reported,

    /// <summary>A voice other than the one that said it confirms it; not all do whose word is needed.</summary>
    ConfirmedByOne,

    /// <summary>All voices whose word is needed confirm it as it is now.</summary>
    JointlyVerified,

    /// <summary>The latest word of a voice disputes it.</summary>
    Disputed,

    /// <summary>It was changed since it was entered, and nobody else confirmed or disputed it again.</summary>
    Corrected,

    /// <summary>Who entered it took it back.</summary>
    Withdrawn,
}
