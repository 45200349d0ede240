namespace Rasid.Records.Reviews;

/// <summary>What review has made of a claim; computed from persons' words, never set.</summary>
public static class ReviewVerdicts
{
    /// <summary>Nobody judged it.</summary>
    public const string None = "";

    /// <summary>Somebody accepted it as it stands.</summary>
    public const string Accepted = "accepted";

    /// <summary>Somebody accepted it with changes.</summary>
    public const string Amended = "amended";

    /// <summary>Somebody corrected fields of it and did not judge the rest.</summary>
    public const string Corrected = "corrected";

    /// <summary>Somebody rejected it.</summary>
    public const string Rejected = "rejected";

    /// <summary>A person added it, and nobody else judged it.</summary>
    public const string Added = "added";

    /// <summary>A person added it and the word was undone.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Whether such a claim leaves the timeline; it stays in the record.</summary>
    public static bool IsOut(string verdict) => verdict is Rejected or Withdrawn;
}
