namespace Rasid.Records.Registers.Items;

/// <summary>Why an entry of an item is kept and shown and does not count.</summary>
public enum NotCounted
{
    /// <summary>Its stream has two entries at one place, and it stands there or after.</summary>
    Forked,

    /// <summary>The pack knows no such voice.</summary>
    UnknownVoice,

    /// <summary>The stream is another voice's: nobody speaks for the other party.</summary>
    AnothersStream,

    /// <summary>It is not signed, and only signed words count in this register, or the voice has a key and no host wrote it down.</summary>
    Unsigned,

    /// <summary>The voice may not enter items of this register.</summary>
    MayNotEnter,

    /// <summary>The voice may fill none of the fields that it says.</summary>
    MayNotFill,

    /// <summary>The voice may not move the item out of the state that it was in.</summary>
    MayNotMove,

    /// <summary>No such state follows the one that the item was in.</summary>
    NoSuchStep,

    /// <summary>It is another voice that entered the item.</summary>
    MayNotWithdraw,
}
