using Rasid.Records.Claims;

namespace Rasid.Records.Agreements;

/// <summary>That a claim says something of a provision, and why. Immutable.</summary>
/// <param name="Provision">Id of the provision.</param>
/// <param name="Stage">What it says.</param>
/// <param name="Rule">Id of the rule; empty where a person linked it.</param>
/// <param name="Row">Pack file and line of the rule; empty where a person linked it.</param>
/// <param name="Because">What held: the part of the rule (<c>type</c>, <c>mode</c>, <c>actor</c>, <c>recipient</c>, <c>member</c>, <c>place</c>, <c>sides</c>,
/// <c>trigger</c>, <c>near</c>, <c>word</c>, <c>status</c>) and the value or the report's words; of a person's link the reason.</param>
public sealed record ProvisionLink(string Provision, StepStage Stage, string Rule, string Row, IReadOnlyList<(string Part, string Value)> Because)
{
    /// <summary>What a rule makes of a claim; null when the rule does not hold.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="agreement">Its agreement: what happened before it was signed says nothing of it.</param>
    /// <param name="claim">The claim, as it is shown.</param>
    /// <param name="published">First day on which its report can have been published; null when unknown.</param>
    /// <param name="text">Text of its report; null when it is withheld.</param>
    public static IReadOnlyList<ProvisionLink> Of(LinkRule rule, Agreement agreement, Claim claim, DateOnly? published, string? text)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(claim);
        if (text is null || !MayHold(rule, agreement, claim, published)) return [];
        var stage = rule.StageOf(claim.Type, claim.Status)!.Value;
        var because = new List<(string, string)> { ("type", claim.Type) };
        if (!One("mode", rule.Modes, claim.Modes) || !One("actor", rule.Actors, Ids(claim.Actors)) || !One("recipient", rule.Recipients, Ids(claim.Recipients))) return [];
        if (!One("member", rule.Members, Ids([.. claim.Actors, .. claim.Recipients, .. claim.Hosts, .. claim.Auspices, .. claim.Chairs]))) return [];
        if (!One("place", rule.Places, claim.Place is { Id.Length: > 0 } place ? [place.Id] : [])) return [];
        if (rule.BetweenSides && !Sides(claim, because)) return [];
        var words = new LinkWords(claim, text);
        if (!Says("trigger", rule.Trigger, words.InTrigger) || !Says("near", rule.Near, words.Near)) return [];
        if (!rule.Words.All(list => Says("word", list, words.InSentence)) || rule.Not.Any(p => words.InSentence(p) is not null) || rule.NotAfter.Any(words.IsRightBefore)) return [];
        if (agreement.Context.Count > 0 && !IsOfSide(claim) && !Names(agreement, text)) return [];
        because.Add(("status", claim.Status));
        return [.. rule.Provisions.Select(p => new ProvisionLink(p, stage, rule.Id, rule.Row, because))];

        bool One(string part, IReadOnlyList<string> wanted, IReadOnlyList<string> there)
        {
            if (wanted.Count == 0) return true;
            if (there.FirstOrDefault(t => wanted.Contains(t, StringComparer.Ordinal)) is not { } found) return false;
            because.Add((part, found));
            return true;
        }

        bool Says(string part, IReadOnlyList<LinkPhrase> wanted, Func<LinkPhrase, string?> find)
        {
            if (wanted.Count == 0) return true;
            if (wanted.Select(find).FirstOrDefault(f => f is not null) is not { } found) return false;
            because.Add((part, found));
            return true;
        }
    }

    /// <summary>Whether a rule may hold, by what is known of a claim without its words; what it says further decides.</summary>
    public static bool MayHold(LinkRule rule, Agreement agreement, Claim claim, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(claim);
        if (!rule.Types.Contains(claim.Type, StringComparer.Ordinal) || rule.StageOf(claim.Type, claim.Status) is null) return false;
        if (rule.Modes.Count > 0 && !claim.Modes.Any(m => rule.Modes.Contains(m, StringComparer.Ordinal))) return false;
        if (!IsAfter(agreement, claim, published) || (rule.IsDated && !IsWhollyAfter(agreement, claim))) return false;
        if (rule.Until is { } until && !((EdtfDays.Of(claim.Date) is { } days ? days.From : published) <= until)) return false;
        return rule.Country.Length == 0 || claim.Place is not { Country.Length: > 0 } told || told.Country == rule.Country;
    }

    // What is told without a day happened before it was told of; without either nothing is known of its time.
    private static bool IsAfter(Agreement agreement, Claim claim, DateOnly? published)
    {
        if (agreement.SignedOn is not { } signed) return true;
        return EdtfDays.Of(claim.Date) is { } days ? days.To is null || days.To >= signed : published is { } day && day >= signed;
    }

    // Who belongs to a side under the agreement names the process as its own words do.
    private static bool IsOfSide(Claim claim) => claim.Actors.Concat(claim.Recipients).Any(m => m.Side is "west" or "east" or "joint");

    private static bool Names(Agreement agreement, string text)
    {
        // A word that stands there as the pack writes it needs no folding of the whole report.
        if (agreement.Context.Any(p => text.Contains(p.Written.TrimEnd('*'), StringComparison.OrdinalIgnoreCase))) return true;
        var words = LinkWords.OfText(text);
        return agreement.Context.Any(p => words.Contains(p));
    }

    private static bool IsWhollyAfter(Agreement agreement, Claim claim) =>
        EdtfDays.Of(claim.Date) is { From: { } from } && (agreement.SignedOn is not { } signed || from >= signed);

    private static bool Sides(Claim claim, List<(string, string)> because)
    {
        foreach (var actor in claim.Actors.Where(a => a.Side is "west" or "east"))
        {
            if (claim.Recipients.FirstOrDefault(r => r.Side is "west" or "east" && r.Side != actor.Side) is not { } other) continue;
            because.Add(("sides", $"{actor.Side} → {other.Side}"));
            return true;
        }
        return false;
    }

    private static List<string> Ids(IReadOnlyList<ClaimMember> members) => [.. members.Select(m => m.Id).Where(id => id.Length > 0)];
}
