using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Records.Claims;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Finds the claims that say something of provisions: by the pack's rules, and by what persons linked.</summary>
internal sealed class LinkClaims(IRecordReads record)
{
    private readonly Dictionary<Hash256, ClaimWithText> _claims = [];

    /// <summary>A claim that was linked, with its text.</summary>
    public ClaimWithText? Find(Hash256 claim) => _claims.GetValueOrDefault(claim);

    /// <summary>The linked claims of each provision, in the record's order where rules link them, and after them those that persons linked.</summary>
    public async Task<ILookup<string, LinkedClaim>> RunAsync(
        Viewer viewer, Agreement agreement, IReadOnlyList<ProvisionSaying> words, CancellationToken cancellation)
    {
        var provisions = agreement.Provisions.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<(string Provision, Hash256 Claim), LinkedClaim>();
        foreach (var rule in agreement.Rules)
        {
            foreach (var claim in await AskAsync(viewer, agreement, rule, cancellation).ConfigureAwait(false))
            {
                var published = EdtfDays.Of(claim.Row.Report.Published.Value)?.From;
                foreach (var link in ProvisionLink.Of(rule, agreement, claim.Row.Claim, published, claim.Text))
                {
                    // Where several rules hold, the first of them speaks.
                    if (provisions.Contains(link.Provision) && found.TryAdd((link.Provision, claim.Row.Claim.Id), Linked(claim, link)))
                        _claims[claim.Row.Claim.Id] = claim;
                }
            }
        }
        await ByHandAsync(viewer, provisions, words, found, cancellation).ConfigureAwait(false);
        return found.ToLookup(f => f.Key.Provision, f => f.Value, StringComparer.Ordinal);
    }

    private static LinkedClaim Linked(ClaimWithText claim, ProvisionLink link) =>
        new(claim.Row.Claim, claim.Row.Report, claim.Row.Event, claim.Voice, link);

    // Of what persons said of a claim and a provision the last word counts.
    private async Task ByHandAsync(
        Viewer viewer,
        HashSet<string> provisions,
        IReadOnlyList<ProvisionSaying> words,
        Dictionary<(string Provision, Hash256 Claim), LinkedClaim> found,
        CancellationToken cancellation)
    {
        foreach (var said in words.Where(w => w.Stands && provisions.Contains(w.Word.Provision) && w.Word.Kind is ProvisionWord.Link or ProvisionWord.Unlink))
        {
            foreach (var id in said.Claims)
            {
                var key = (said.Word.Provision, id);
                found.Remove(key);
                if (said.Word.Kind != ProvisionWord.Link) continue;
                if (await record.ClaimWithTextAsync(viewer, id, cancellation).ConfigureAwait(false) is not { Row.IsOut: false } claim) continue;
                var link = new ProvisionLink(said.Word.Provision, said.Word.Stage, "", "", [("person", said.Word.Author), ("reason", said.Word.Reason)]);
                found[key] = Linked(claim, link) with { ByHand = said.Word.Id };
                _claims[id] = claim;
            }
        }
    }

    private Task<IReadOnlyList<ClaimWithText>> AskAsync(Viewer viewer, Agreement agreement, LinkRule rule, CancellationToken cancellation)
    {
        var lists = new[] { rule.Near, rule.Trigger }.Concat(rule.Words).Where(l => l.Count > 0)
            .Select(l => (IReadOnlyList<string>)[.. l.SelectMany(p => p.Forms).Distinct(StringComparer.Ordinal)]).ToList();
        var members = new[] { rule.Actors, rule.Recipients, rule.Members, rule.Places }.FirstOrDefault(l => l.Count > 0) ?? [];
        var asked = new ClaimsAsked(rule.Types, lists, members)
        {
            Statuses = [.. rule.Stages.Keys.Select(k => k[(k.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Distinct(StringComparer.Ordinal)],
            Wanted = row => ProvisionLink.MayHold(rule, agreement, row.Claim, EdtfDays.Of(row.Report.Published.Value)?.From),
        };
        return record.ClaimsWithTextAsync(viewer, asked, cancellation);
    }
}
