namespace Rasid.Records.Journal;

/// <summary>The kinds of entries that this version knows; others are kept, carried and shown as unknown.</summary>
public static class EntryKinds
{
    /// <summary>The first entry of a stream: whose it is and for whom.</summary>
    public const string StreamOpened = "stream-opened";

    /// <summary>A report came in.</summary>
    public const string ReportAdded = "report-added";

    /// <summary>A report's publisher, date, title or address was corrected.</summary>
    public const string ReportDescribed = "report-described";

    /// <summary>What the engine read in a report.</summary>
    public const string Reading = "reading";

    /// <summary>A person says that claims are of one event.</summary>
    public const string EventJoined = "event-joined";

    /// <summary>A person takes claims out of their event.</summary>
    public const string EventSplit = "event-split";

    /// <summary>A person holds a claim in the event of another claim.</summary>
    public const string ClaimPinned = "claim-pinned";

    /// <summary>A person says how far a publisher is to be relied upon.</summary>
    public const string SourceRated = "source-rated";

    /// <summary>A person says how credible a claim is.</summary>
    public const string ClaimRated = "claim-rated";

    /// <summary>A person accepts, amends, corrects or rejects a claim.</summary>
    public const string ClaimReviewed = "claim-reviewed";

    /// <summary>A person adds a claim that was not read.</summary>
    public const string ClaimAdded = "claim-added";

    /// <summary>A person notes that two claims contradict each other.</summary>
    public const string ClaimsContradict = "claims-contradict";

    /// <summary>A person's word of review or on a provision does not count any more.</summary>
    public const string ReviewUndone = "review-undone";

    /// <summary>A person decides how far a provision is carried out.</summary>
    public const string ProvisionScored = "provision-scored";

    /// <summary>A person says what a claim says of a provision, or that it says nothing of it.</summary>
    public const string ProvisionLinked = "provision-linked";

    /// <summary>A voice's root key is made known.</summary>
    public const string KeyRooted = "key-rooted";

    /// <summary>A root lets a key speak for its voice.</summary>
    public const string KeyDelegated = "key-delegated";

    /// <summary>A key speaks no more for a voice.</summary>
    public const string KeyRevoked = "key-revoked";

    /// <summary>A payload or text was taken out, by whom and why; its hash stays.</summary>
    public const string Redacted = "redacted";

    /// <summary>An item is entered in a register.</summary>
    public const string ItemEntered = "item-entered";

    /// <summary>Fields of an item are said otherwise.</summary>
    public const string ItemAmended = "item-amended";

    /// <summary>An item passes into another state of its register.</summary>
    public const string ItemMoved = "item-moved";

    /// <summary>Who entered an item takes it back.</summary>
    public const string ItemWithdrawn = "item-withdrawn";

    /// <summary>A voice confirms an item, disputes it, or says that it was not seen.</summary>
    public const string Verification = "verification";

    /// <summary>What reports say is laid beside an item.</summary>
    public const string ItemLinked = "item-linked";
}
