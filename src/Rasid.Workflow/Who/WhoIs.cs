using Rasid.Packs;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Who is who, on that day: answers from the pack and the record. Made once for a pack; safe on any thread.</summary>
/// <param name="pack">The pack.</param>
/// <param name="record">The record; null to answer from the pack alone.</param>
public sealed class WhoIs(Pack pack, IRecordReads? record = null)
{
    private const int MostOthers = 30;
    private const int MostNearIds = 5;
    private const int ShortId = 6;

    private readonly NameSearch _names = new(pack);

    /// <summary>Who bears a name, is known by an id, or holds an office.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="name">A name in Arabic or English in any spelling that folds to the pack's, an actor id, or the name of an office.</param>
    /// <param name="on">The day that decides between names of different times; null for any.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<WhoAnswer> AskAsync(Viewer viewer, string name, DateOnly? on = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        var asked = name.Trim();
        if (await ShowAsync(viewer, asked, on, cancellation).ConfigureAwait(false) is { } known) return new WhoAnswer(name, on, known, [], []);
        var exact = _names.Exactly(asked, on);
        var holding = _names.Holding(asked, on);
        var named = record is null || asked.Length == 0 ? [] : await record.FindActorsAsync(viewer, asked, MostOthers, cancellation).ConfigureAwait(false);
        var others = exact.Concat(holding).DistinctBy(e => e.Dossier.Actor.Id).Select(Candidate)
            .Concat(named.Select(n => new WhoCandidate(n.Id, n.Kind, n.NameAr, n.NameEn, n.NameAr.Length > 0 ? n.NameAr : n.NameEn)))
            .DistinctBy(c => c.Id).ToList();
        var meant = exact.Count == 1 ? exact[0].Dossier.Actor.Id : exact.Count == 0 && others.Count == 1 ? others[0].Id : null;
        var found = meant is null ? null : await ShowAsync(viewer, meant, on, cancellation).ConfigureAwait(false);
        // Two with one name are the question; others that only hold its words would drown it.
        if (exact.Count > 1) others = [.. exact.Select(Candidate)];
        return new WhoAnswer(
            name,
            on,
            found,
            [.. others.Where(c => c.Id != found?.Id).Take(MostOthers)],
            found is null && others.Count == 0 ? [.. _names.Near(asked).Select(Candidate)] : []);
    }

    /// <summary>The actor with an id; null when neither pack nor record knows it.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="id">Actor id.</param>
    /// <param name="on">The day that the page is about; null for any.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<ActorPage?> ShowAsync(Viewer viewer, string id, DateOnly? on = null, CancellationToken cancellation = default)
    {
        var dossier = pack.Find(id);
        var known = record is null ? null : await record.ActorAsync(viewer, id, cancellation).ConfigureAwait(false);
        if (dossier is null && known is null) return null;
        var page = record is null || known is null ? null : await record.ReportsOfActorAsync(viewer, id, 0, ActorPage.MostReports, cancellation).ConfigureAwait(false);
        var (reports, latest) = page is null ? (0, []) : (page.Total, page.Reports);
        return dossier is not null
            ? new ActorPage(id, Kind(dossier), dossier.Actor.NameAr, dossier.Actor.NameEn, on, dossier, reports, latest)
            : new ActorPage(id, known!.Actor.Kind, known.Actor.NameAr, known.Actor.NameEn, on, null, reports, latest);
    }

    /// <summary>What the pack knows of an actor; null when it does not know it.</summary>
    internal Actors.Actor? Find(string id) => pack.Find(id)?.Actor;

    /// <summary>Ids of the pack that are spelt nearly as one that it does not have, the nearest first.</summary>
    internal IReadOnlyList<string> NearIds(string typed)
    {
        var most = typed.Length <= ShortId ? 1 : 3;
        return [.. pack.Dossiers.Select(d => (d.Actor.Id, Distance: EditDistance.Of(typed.ToLowerInvariant(), d.Actor.Id, most)))
            .Where(d => d.Distance <= most).OrderBy(d => d.Distance).ThenBy(d => d.Id, StringComparer.Ordinal).Select(d => d.Id).Take(MostNearIds)];
    }

    private static WhoCandidate Candidate(NameSearch.Entry entry) =>
        new(entry.Dossier.Actor.Id, Kind(entry.Dossier), entry.Dossier.Actor.NameAr, entry.Dossier.Actor.NameEn, entry.Form);

    private static string Kind(Dossier dossier) => dossier.Actor.Kind.ToString().ToLowerInvariant();
}
