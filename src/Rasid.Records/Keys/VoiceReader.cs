using Rasid.Records.Payloads;

namespace Rasid.Records.Keys;

/// <summary>Puts the keys of one voice together.</summary>
internal static class VoiceReader
{
    public static VoiceKeys Read(
        string voice, IReadOnlyList<KeyRooted> rooted, IReadOnlyList<KeyDelegated> delegated, IReadOnlyList<KeyRevoked> revoked, Hash256? trusted, SignatureChecker checker)
    {
        var roots = rooted.GroupBy(r => r.Key.Id).OrderBy(g => g.Key)
            .Select(g => new VoiceKey(g.First().Key, First(g.Select(r => r.Name)), "", g.Key, SelfRevoked(g.First().Key, revoked, checker)))
            .ToList();
        var standing = roots.Where(r => !r.IsRevoked).ToList();
        var root = trusted is { } known ? standing.Find(r => r.Key.Id == known) : standing is [var one] ? one : null;
        var keys = delegated
            .Where(d => roots.Find(r => r.Key.Id == d.Delegation.Root) is { } by && d.Statement.IsBy(by.Key, checker))
            .Select(d => d.Delegation)
            .GroupBy(d => (d.Key.Id, d.Root)).OrderBy(g => g.Key.Id).ThenBy(g => g.Key.Root)
            .Select(g => new VoiceKey(
                g.First().Key, First(g.Select(d => d.Name)), First(g.Select(d => d.Role)), g.Key.Root, Revoked(g.First().Key, roots.Where(r => r.Key.Id == g.Key.Root || r == root), revoked, checker)))
            .ToList();
        return new VoiceKeys(voice, roots, keys, root, Counting(roots, keys, trusted is { } pinned ? roots.Find(r => r.Key.Id == pinned) : root ?? (roots is [var only] ? only : null)));
    }

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
