using Rasid.Records.Claims;
using Rasid.Records.Reviews;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What weighs in a briefing: independent publishers first, then what kind of deed it is and whether parties take part. Pure.</summary>
internal static class BriefRank
{
    private const int APublisher = 4;
    private const int MostPublishers = 6;
    private const int ASide = 4;
    private const int ManySides = 2;

    private static readonly Dictionary<string, int> Types = new(StringComparer.Ordinal)
    {
        ["ASSAULT"] = 8,
        ["AGREE"] = 7,
        ["CONCEDE"] = 7,
        ["RETREAT"] = 7,
        ["MOBILIZE"] = 6,
        ["THREATEN"] = 6,
        ["COERCE"] = 5,
        ["CONSULT"] = 5,
        ["REJECT"] = 5,
        ["COOPERATE"] = 5,
        ["SANCTION"] = 5,
        ["PROTEST"] = 4,
        ["AID"] = 3,
        ["ACCUSE"] = 3,
        ["REQUEST"] = 3,
        ["SUPPORT"] = 2,
    };

    /// <summary>The weight of an event; more is weightier.</summary>
    public static int Of(TimelineRow row)
    {
        var claim = row.Claim;
        var weight = (Math.Min(row.Publishers, MostPublishers) * APublisher) + (IsSigning(claim) ? Types["AGREE"] : Types.GetValueOrDefault(claim.Type));
        var sides = claim.Actors.Concat(claim.Recipients).Select(m => m.Side).Where(s => s is "west" or "east" or "joint").Distinct(StringComparer.Ordinal).Count();
        weight += Math.Min(sides, ManySides) * ASide;
        // Somebody who is named says more than "a meeting was held".
        weight += Math.Min(claim.Actors.Concat(claim.Recipients).Count(m => m.Id.Length > 0), 3);
        if (claim.Place is not null) weight++;
        if (claim.Attribution.Kind == "official_statement") weight++;
        if (row.Verdict is ReviewVerdicts.Accepted or ReviewVerdicts.Amended or ReviewVerdicts.Corrected or ReviewVerdicts.Added) weight += 3;
        // Who nobody knows does nothing to nobody: words alone.
        return claim.Actors.Count + claim.Recipients.Count == 0 ? weight - 6 : weight;
    }

    /// <summary>Under which heading an event of the period stands.</summary>
    public static string ThemeOf(Claim claim) => claim.Type switch
    {
        "AGREE" or "CONCEDE" or "RETREAT" or "COOPERATE" or "AID" => "steps",
        "ASSAULT" or "COERCE" or "MOBILIZE" or "THREATEN" => "security",
        "CONSULT" => "talks",
        _ => IsSigning(claim) ? "steps" : "positions",
    };

    private static bool IsSigning(Claim claim) => claim.Type == "SUPPORT" && EventSentence.IsSigning(claim);
}
