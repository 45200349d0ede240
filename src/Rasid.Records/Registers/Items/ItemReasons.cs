namespace Rasid.Records.Registers.Items;

/// <summary>Why an entry of an item is kept and shown and does not count, beside <see cref="Keys.StandingReasons"/>; each names a sentence.</summary>
public static class ItemReasons
{
    /// <summary>The pack knows no such voice.</summary>
    public const string UnknownVoice = "unknown-voice";

    /// <summary>Only signed words count in this register, and it is not signed.</summary>
    public const string OnlySigned = "only-signed";

    /// <summary>The voice may not enter items of this register.</summary>
    public const string MayNotEnter = "may-not-enter";

    /// <summary>The voice may fill none of the fields that it says.</summary>
    public const string MayNotFill = "may-not-fill";

    /// <summary>The voice may not move the item out of the state that it was in.</summary>
    public const string MayNotMove = "may-not-move";

    /// <summary>No such state follows the one that the item was in.</summary>
    public const string NoSuchStep = "no-such-step";

    /// <summary>It is another voice that entered the item.</summary>
    public const string MayNotWithdraw = "may-not-withdraw";
}
