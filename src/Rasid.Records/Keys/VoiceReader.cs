using Rasid.Records.Payloads;

namespace Rasid.Records.Keys;

/// <summary>Puts the keys of one voice together.</summary>
internal static class VoiceReader
{
    public static VoiceKeys Read(
        string voice, IReadOnlyList<KeyEntry> rooted, IReadOnlyList<KeyDelegated> delegated, IReadOnlyList<KeyRevoked> revoked, TrustedRoot? trusted, SignatureChecker checker)
    {
        var named = rooted.Select(e => (KeyRooted)e.Payload).ToList();
        if (trusted is not null) named.Add(new KeyRooted(voice, trusted.Key, trusted.Name));
        var roots = named.GroupBy(r => r.Key.Id).OrderBy(g => g.Key)
            .Select(g => new VoiceKey(g.First().Key, First(g.Select(r => r.Name)), "", g.Key, SelfRevoked(g.First().Key, revoked, checker)))
            .ToList();
        // Whoever names a key need not hold it. It is held where it signed its entry, let a key speak or revoked itself; beside such a one the rest counts for nothing.
        var held = roots.FindAll(r => r.IsRevoked || rooted.Any(e => ((KeyRooted)e.Payload).Key.Id == r.Key.Id && e.Signers.Contains(r.Key.Id))
            || delegated.Any(d => d.Delegation.Root == r.Key.Id && d.Statement.IsBy(r.Key, checker)));
        var first = trusted is null ? Last(held.Count == 0 ? roots : held) : roots.Find(r => r.Key.Id == trusted.Key.Id);
        var root = first is { IsRevoked: false } ? first : null;
        var keys = delegated
            .Where(d => roots.Find(r => r.Key.Id == d.Delegation.Root) is { } by && d.Statement.IsBy(by.Key, checker))
            .Select(d => d.Delegation)
            .GroupBy(d => (d.Key.Id, d.Root)).OrderBy(g => g.Key.Id).ThenBy(g => g.Key.Root)
            .Select(g => new VoiceKey(
                g.First().Key, First(g.Select(d => d.Name)), First(g.Select(d => d.Role)), g.Key.Root, Revoked(g.First().Key, roots.Where(r => r.Key.Id == g.Key.Root || r == root), revoked, checker)))
            .ToList();
        return new VoiceKeys(voice, roots, keys, root, Counting(roots, keys, first));
    }

    // The root to which all lead: one that stands, or that revoked itself, leads to itself; one that named an heir to that. Who names none has no follower,
    // since nobody can tell a follower from somebody who names a key of his own after the last root is gone.
    private static VoiceKey? Last(List<VoiceKey> roots)
    {
        VoiceKey? last = null;
        foreach (var root in roots)
        {
            var end = root;
            for (var steps = 0; steps < roots.Count && Heir(end, roots) is { } heir; steps++) end = heir;
            if (last is not null && last != end) return null;
            last = end;
        }
        return last;
    }

    // A root that said twice who follows, and not the same, said nothing.
    private static VoiceKey? Heir(VoiceKey root, List<VoiceKey> roots) =>
        root.Revocations.Select(r => r.ReplacedBy).Distinct().ToList() is [{ } one] ? roots.Find(r => r.Key.Id == one) : null;

    private static List<VoiceKey> Counting(List<VoiceKey> roots, List<VoiceKey> delegated, VoiceKey? first)
    {
        if (first is null) return [];
        var counting = new List<VoiceKey> { first };
        for (var i = 0; i < counting.Count; i++)
        {
            var by = counting[i];
            counting.AddRange(roots.Where(r => !counting.Contains(r) && delegated.Exists(d => d.Key.Id == r.Key.Id && d.Root == by.Key.Id)));
        }
        return counting;
    }

    // Two names of one key: the same one is shown on every site, in whatever order they came.
    private static string First(IEnumerable<string> names) => names.Order(StringComparer.Ordinal).First();

    private static List<Revocation> SelfRevoked(PublicKey key, IReadOnlyList<KeyRevoked> revoked, SignatureChecker checker) =>
        [.. revoked.Where(r => r.Revocation.Key == key.Id && r.Revocation.By == key.Id && r.Statement.IsBy(key, checker)).Select(r => r.Revocation)];

    // Whoever stole a key may revoke it by itself and name his own words as those that stay: a root's word goes over that.
    private static List<Revocation> Revoked(PublicKey key, IEnumerable<VoiceKey> roots, IReadOnlyList<KeyRevoked> revoked, SignatureChecker checker)
    {
        var byRoot = revoked
            .Where(r => r.Revocation.Key == key.Id && roots.FirstOrDefault(k => k.Key.Id == r.Revocation.By) is { } by && r.Statement.IsBy(by.Key, checker))
            .Select(r => r.Revocation).ToList();
        return byRoot.Count > 0 ? byRoot : SelfRevoked(key, revoked, checker);
    }
}
