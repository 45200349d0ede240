using Rasid.Records.Claims;

namespace Rasid.Records.Subjects;

/// <summary>How far a claim says that a deed has come: asked for, promised, claimed as done, told as done. Pure.</summary>
public static class SubjectStage
{
    /// <summary>A report tells it as done in its own voice.</summary>
    public const string Completed = "completed";

    /// <summary>Somebody says that it was done.</summary>
    public const string Claimed = "claimed";

    /// <summary>Somebody agreed to it, announced or planned it.</summary>
    public const string Promised = "promised";

    /// <summary>Somebody wants it.</summary>
    public const string Asked = "asked";

    /// <summary>Somebody says that it is not so, or it did not come about.</summary>
    public const string Denied = "denied";

    /// <summary>It was talked about, or is called possible.</summary>
    public const string Discussed = "discussed";

    /// <summary>The stages, in the order in which answers show them.</summary>
    public static IReadOnlyList<string> All { get; } = [Completed, Claimed, Promised, Asked, Denied, Discussed];

    private static readonly string[] Promises = ["AGREE", "CONCEDE"];

    /// <summary>The stage of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="others">The other claims of its sentence: what is agreed, announced or asked for in it is not done by being told.</param>
    /// <param name="deeds">The types of the deed; none where the subject has no deed, and then everything that happened is told or claimed.</param>
    /// <param name="isSigned">Whether the claim says that something was signed.</param>
    /// <param name="isAbout">Whether the claim itself is about the subject's thing, and not only its sentence.</param>
    public static string Of(Claim claim, IReadOnlyList<Claim> others, IReadOnlyList<string> deeds, bool isSigned, bool isAbout)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(deeds);
        switch (claim.Status)
        {
            case "denied" or "failed": return Denied;
            case "called_for": return Asked;
            case "hypothetical": return Discussed;
        }
        if (claim.Type == "REQUEST") return Asked;
        // A meeting to come is about the deed, and no promise of it.
        var isDeed = deeds.Count == 0 ? claim.Type != "CONSULT" : isAbout && deeds.Contains(claim.Type);
        if (Promises.Contains(claim.Type) || isSigned || (claim.Status == "planned" && isDeed)) return Promised;
        if (!isDeed) return Discussed;
        if (deeds.Count > 0)
        {
            if (others.Any(o => o.Type == "REQUEST" || o.Status == "called_for")) return Asked;
            if (others.Any(o => o.Status == "planned" || Promises.Contains(o.Type))) return Promised;
        }
        return claim.Attribution.Kind == "author" ? Completed : Claimed;
    }
}
