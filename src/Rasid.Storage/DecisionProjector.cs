using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;

namespace Rasid.Storage;

/// <summary>Applies a person's word on which claims are of one event.</summary>
internal static class DecisionProjector
{
    public static void Decide(EventDecision decision, IEventProjection to)
    {
        var anchors = decision.Claims.DistinctBy(c => c.Id).ToList();
        var changed = new HashSet<Hash256>();
        foreach (var anchor in anchors) Touch(anchor, to, changed);
        switch (decision.Kind)
        {
            case EntryKinds.EventJoined:
                foreach (var other in anchors.Skip(1)) to.Tie(anchors[0].Id, other.Id);
                break;
            case EntryKinds.EventSplit:
                foreach (var anchor in anchors) TakeOut(anchor, anchors, to, changed);
                foreach (var other in anchors.Skip(1)) to.Tie(anchors[0].Id, other.Id);
                break;
            case EntryKinds.ClaimPinned when anchors.Count == 2:
                TakeOut(anchors[0], [anchors[0]], to, changed);
                to.Tie(anchors[0].Id, anchors[1].Id);
                break;
        }
        EventSettler.Settle(to, changed);
    }

    /// <summary>Keeps an anchor that a person's word rests on; the claim that it holds now, null when there is none.</summary>
    public static Hash256? Hold(ClaimAnchor anchor, IEventProjection to)
    {
        var held = to.Held(anchor.Report).FirstOrDefault(h => h.Anchor.Id == anchor.Id);
        var now = held?.Now ?? CarryOver.Match(anchor, to.ClaimsOf(anchor.Report).Select(c => c.Claim))?.Id;
        to.Hold(held ?? new HeldAnchor(anchor, false, now));
        return now;
    }

    // Whatever hangs together with a claim before and after the word has to be looked at.
    private static void Touch(ClaimAnchor anchor, IEventProjection to, HashSet<Hash256> changed)
    {
        if (Hold(anchor, to) is not { } id || to.Claim(id) is not { } claim) return;
        changed.Add(claim.Statement);
        changed.UnionWith(to.TiedStatements(claim.Statement));
    }

    private static void TakeOut(ClaimAnchor anchor, List<ClaimAnchor> together, IEventProjection to, HashSet<Hash256> changed)
    {
        var inReport = to.Held(anchor.Report);
        var held = inReport.First(h => h.Anchor.Id == anchor.Id);
        // An older word may hold the same claim by the anchor that it had then.
        foreach (var same in inReport.Where(h => h == held || (h.Now is not null && h.Now == held.Now)))
        {
            foreach (var tied in to.Ties(same.Anchor.Id).Where(tied => together.TrueForAll(t => t.Id != tied))) to.Untie(same.Anchor.Id, tied);
        }
        to.Hold(held with { IsApart = true });
        if (held.Now is not { } id || to.Claim(id) is not { } claim) return;
        var apart = ReadingProjector.Apart(claim, anchor);
        to.Place(id, apart.Statement, apart.Gist);
        changed.Add(apart.Statement);
    }
}
