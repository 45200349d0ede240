using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Reports;
using Rasid.Records.Reviews;

namespace Rasid.Storage;

/// <summary>Applies persons' words of review to the claims that their anchors hold.</summary>
internal static class ReviewProjector
{
    public static void Say(ReviewWord word, IProjection to)
    {
        to.Reviews.Keep(word);
        var changed = new HashSet<Hash256>();
        foreach (var anchor in word.Claims.DistinctBy(c => c.Id)) Apply(anchor, to, changed);
        EventSettler.Settle(to.Events, changed);
    }

    /// <summary>What the words on a claim make of it; the claim as it is when nobody said anything that those who see the report may know.</summary>
    /// <param name="placed">The claim as it was read, or as a person added it.</param>
    /// <param name="report">Its report.</param>
    /// <param name="anchors">Ids of the anchors that hold it.</param>
    /// <param name="words">The words in its report.</param>
    /// <param name="gists">Asked only where the claim says something else now.</param>
    public static PlacedClaim Reviewed(
        PlacedClaim placed, Report report, IReadOnlyCollection<Hash256> anchors, IReadOnlyList<ReviewWord> words, Func<ClaimGists> gists)
    {
        var said = words.Where(w => IsSeen(w, report) && w.Claims.Any(c => anchors.Contains(c.Id))).ToList();
        if (ClaimReview.Of(said, placed.IsByHand ? null : placed.Claim) is not { } review) return placed;
        var revised = ClaimChanges.Of(review.Shown).Against(placed.Claim).IsEmpty ? null : review.Shown;
        if (revised is null && placed.Revised is null) return placed with { Verdict = review.Verdict };
        var shown = revised ?? placed.Claim;
        var made = gists();
        return placed with
        {
            Verdict = review.Verdict,
            Revised = revised,
            Gist = made.Of(shown) with { IsReviewed = revised is not null },
            Statement = made.StatementOf(shown),
        };
    }

    private static void Apply(ClaimAnchor anchor, IProjection to, HashSet<Hash256> changed)
    {
        if (to.Report(anchor.Report) is not { } report) return;
        var now = DecisionProjector.Hold(anchor, to.Events);
        var words = to.Reviews.In(report.Id);
        var before = now is { } id ? to.Events.Claim(id) : null;
        ClaimGists Gists() => GistsOf(report, to);
        if (before is null)
        {
            if (words.FirstOrDefault(w => w.Added?.Id == anchor.Id && IsSeen(w, report))?.Added is not { } added) return;
            to.Events.Hold(new HeldAnchor(anchor, false, added.Id));
            var made = Gists();
            var own = new PlacedClaim(added, made.Of(added), made.StatementOf(added), false) { IsByHand = true };
            var first = Reviewed(own, report, [anchor.Id], words, Gists);
            to.Reviews.Add(report, first);
            changed.Add(first.Statement);
            return;
        }
        var held = to.Events.Held(report.Id).Where(h => h.Now == now).ToList();
        var after = Reviewed(before, report, [.. held.Select(h => h.Anchor.Id)], words, Gists);
        // What a person took out of the program's joins stays out of them.
        if (held.Exists(h => h.IsApart)) after = after with { Statement = before.Statement, Gist = after.Gist with { Day = null } };
        to.Reviews.Revise(after);
        changed.Add(before.Statement);
        changed.UnionWith(to.Events.TiedStatements(before.Statement));
        changed.Add(after.Statement);
    }

    private static ClaimGists GistsOf(Report report, IProjection to) => new(
        to.Reading(report.Id) ?? new Reading(report.Id, new EngineStamp("", "", ""), report.Published, [], [], [], [], []),
        report, to.FamilyOf(report.Id) ?? report.Id, to.Text(report.Text));

    // A word for one party alone must not change what everybody sees of a public report.
    private static bool IsSeen(ReviewWord word, Report report) => word.Audience == Viewer.PublicAudience || word.Audience == report.Audience;
}
