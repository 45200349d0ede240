using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>Makes a reading the current one: its claims take the places of the last one's, and persons' words are carried over.</summary>
internal static class ReadingProjector
{
    public static void Read(Report report, Hash256 entry, Reading reading, IProjection to)
    {
        var events = to.Events;
        var before = events.ClaimsOf(report.Id);
        var held = events.Held(report.Id);
        var changed = new HashSet<Hash256>(before.Select(c => c.Statement));
        foreach (var claim in held.Where(h => h.Now is not null)) changed.UnionWith(TiedTo(events, claim.Now!.Value));
        var gists = new ClaimGists(reading, report, to.FamilyOf(report.Id) ?? report.Id, to.Text(report.Text));
        // A reading of another make may name one anchor twice: the first stands.
        var claims = reading.Claims.Select(c => c.Claim).DistinctBy(c => c.Id).ToList();
        var placed = claims.ConvertAll(c => new PlacedClaim(c, gists.Of(c), gists.StatementOf(c), false));
        var now = held.Select(h => (Held: h, Claim: CarryOver.Match(h.Anchor, claims))).ToList();
        foreach (var (anchor, claim) in now)
        {
            if (claim is null && anchor.Now is { } last && placed.TrueForAll(p => p.Claim.Id != last) && before.FirstOrDefault(c => c.Claim.Id == last) is { } kept)
                placed.Add(kept with { IsLost = !kept.IsByHand });
        }
        foreach (var (anchor, claim) in now)
        {
            var id = claim?.Id ?? anchor.Now;
            events.Hold(anchor with { Now = id });
        }
        if (held.Count > 0) Review(report, placed, to, gists);
        foreach (var (anchor, claim) in now)
        {
            var id = claim?.Id ?? anchor.Now;
            if (anchor.IsApart && placed.FindIndex(p => p.Claim.Id == id) is >= 0 and var i) placed[i] = Apart(placed[i], anchor.Anchor);
        }
        to.Read(report, entry, reading, placed);
        foreach (var old in before.Where(o => !placed.Exists(p => p.Claim.Id == o.Claim.Id)))
        {
            if (CarryOver.Match(old.Claim.Anchor, claims) is { } match) events.Replace(old.Claim.Id, match.Id);
        }
        changed.UnionWith(placed.Select(p => p.Statement));
        if (held.Count == 0) EventSettler.SettleReport(events, changed, report.Id);
        else EventSettler.Settle(events, changed);
    }

    /// <summary>The claim as it is when a person took it out of what the program joins: a statement of its own that is compared with none.</summary>
    public static PlacedClaim Apart(PlacedClaim claim, ClaimAnchor anchor) =>
        claim with { Gist = claim.Gist with { Day = null }, Statement = anchor.Id };

    private static void Review(Report report, List<PlacedClaim> placed, IProjection to, ClaimGists gists)
    {
        var words = to.Reviews.In(report.Id);
        if (words.Count == 0) return;
        foreach (var anchors in to.Events.Held(report.Id).Where(h => h.Now is not null).GroupBy(h => h.Now!.Value, h => h.Anchor.Id))
        {
            if (placed.FindIndex(p => p.Claim.Id == anchors.Key) is >= 0 and var i)
                placed[i] = ReviewProjector.Reviewed(placed[i], report, [.. anchors], words, () => gists);
        }
    }

    private static IEnumerable<Hash256> TiedTo(IEventProjection events, Hash256 claim) =>
        events.Claim(claim) is { } placed ? events.TiedStatements(placed.Statement) : [];
}
