using Rasid.Actors;

namespace Rasid.Packs;

/// <summary>What packs know of each actor, gathered on first use. Immutable to the outside; safe on any thread.</summary>
internal sealed class PackContents(
    IEnumerable<Dossier> actors,
    IEnumerable<(string Actor, NameForm Name)> names,
    IReadOnlyList<Tenure> terms,
    IReadOnlyList<Post> posts,
    IReadOnlyList<Kinship> kin,
    IReadOnlyList<Membership> members)
{
    private readonly Lazy<Dictionary<string, Dossier>> _dossiers = new(() => Gather(actors, names, terms, posts, kin, members));

    public IReadOnlyCollection<Dossier> All => _dossiers.Value.Values;

    public Dossier? Find(string id) => _dossiers.Value.GetValueOrDefault(id);

    private static Dictionary<string, Dossier> Gather(
        IEnumerable<Dossier> actors,
        IEnumerable<(string Actor, NameForm Name)> names,
        IReadOnlyList<Tenure> terms,
        IReadOnlyList<Post> posts,
        IReadOnlyList<Kinship> kin,
        IReadOnlyList<Membership> members)
    {
        var all = actors.ToList();
        var forms = names.ToLookup(n => n.Actor, n => n.Name, StringComparer.Ordinal);
        var parts = all.Where(a => a.Parent is not null).ToLookup(a => a.Parent!.Id, a => a.Actor, StringComparer.Ordinal);
        var offices = terms.ToLookup(t => t.Holder.Id, StringComparer.Ordinal);
        var holders = terms.ToLookup(t => t.Office.Of, StringComparer.Ordinal);
        var seats = members.ToLookup(m => m.Person.Id, StringComparer.Ordinal);
        var sitting = members.ToLookup(m => m.Body.Id, StringComparer.Ordinal);
        var own = posts.ToLookup(p => p.Person.Id, StringComparer.Ordinal);
        var staff = posts.Where(p => p.Body is not null).ToLookup(p => p.Body!.Id, StringComparer.Ordinal);
        var ties = kin.SelectMany(k => new[] { (k.Person.Id, k), (k.Kin.Id, k) }).ToLookup(k => k.Id, k => k.k, StringComparer.Ordinal);
        return all.ToDictionary(
            a => a.Actor.Id,
            a => a with
            {
                Names = [.. forms[a.Actor.Id]],
                Parts = [.. parts[a.Actor.Id]],
                Offices = Latest(offices[a.Actor.Id], t => t.When),
                Holders = Latest(holders[a.Actor.Id], t => t.When),
                Posts = Latest(own[a.Actor.Id], p => p.When),
                Staff = Latest(staff[a.Actor.Id], p => p.When),
                Kin = [.. ties[a.Actor.Id]],
                Seats = [.. seats[a.Actor.Id]],
                Members = [.. sitting[a.Actor.Id]],
            },
            StringComparer.Ordinal);
    }

    /// <summary>The latest first; what has no first day goes by its last, what has neither comes last.</summary>
    private static List<T> Latest<T>(IEnumerable<T> items, Func<T, Period> when) =>
        [.. items.OrderByDescending(i => when(i).Possible.From ?? when(i).Possible.To ?? DateOnly.MinValue)];
}
