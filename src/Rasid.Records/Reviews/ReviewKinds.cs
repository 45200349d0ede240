namespace Rasid.Records.Reviews;

/// <summary>What a person can say in review.</summary>
public static class ReviewKinds
{
    /// <summary>The claim is what the report says, as it stands.</summary>
    public const string Accept = "accept";

    /// <summary>With the given fields changed the claim is what the report says.</summary>
    public const string Amend = "amend";

    /// <summary>The given fields are otherwise; of the rest nothing is said.</summary>
    public const string Correct = "correct";

    /// <summary>The report does not say so.</summary>
    public const string Reject = "reject";

    /// <summary>The report says this too, and it was not read.</summary>
    public const string Add = "add";

    /// <summary>Two claims contradict each other.</summary>
    public const string Contradict = "contradict";

    /// <summary>An earlier word does not count any more.</summary>
    public const string Undo = "undo";
}
