using Rasid.Records;
using Rasid.Records.Events;

namespace Rasid.Storage;

/// <summary>Brings events up to date after claims or persons' words changed: what changed, its slots, and what is tied to them; nothing else is looked at.</summary>
/// <remarks>
/// A report that says once more what others said before it changes nothing but its own claims: those follow the claims before them, however many
/// there are. <see cref="Settle"/> looks at all claims of the events; both ways lead to the same events.
/// </remarks>
internal static class EventSettler
{
    // However often an agency's sentence was printed, or however much happened on one day, a report costs the same.
    private const int MostOfStatement = 64;
    private const int MostOfSlot = 200;

    /// <summary>Settles events anew after statements changed in any way.</summary>
    public static void Settle(IEventProjection to, IEnumerable<Hash256> changed) => Run(to, changed, null);

    /// <summary>As <see cref="Settle"/>, where nothing but the claims of one report came or went, and no person's word rests on them.</summary>
    public static void SettleReport(IEventProjection to, IEnumerable<Hash256> changed, Hash256 report) => Run(to, changed, report);

    private static void Run(IEventProjection to, IEnumerable<Hash256> changed, Hash256? report)
    {
        var keys = new SortedSet<Hash256>(changed);
        var (slots, groups) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<Hash256>());
        var following = new List<(EventClaim Leader, IReadOnlyList<EventClaim> Claims, Hash256 Statement)>();
        foreach (var key in keys)
        {
            if (report is not { } one || Following(to, key, one) is not { } claims)
            {
                Restate(to, key, slots, groups, isWhole: true);
                continue;
            }
            following.Add((claims[0], claims, key));
            if (!to.IsBehind(key, one, MostOfStatement)) Restate(to, key, slots, groups, isWhole: false);
        }
        foreach (var slot in slots) Regroup(to, slot, groups);
        var (seen, settled) = (new HashSet<Hash256>(), new HashSet<Hash256>());
        foreach (var group in groups)
        {
            if (seen.Contains(group)) continue;
            var members = Whole(to, group, seen);
            settled.UnionWith(members);
            if (members.Count > 0) Set(to, members);
        }
        foreach (var (leader, claims, statement) in following)
        {
            if (!settled.Contains(statement)) to.Follow(leader, Retold(claims));
        }
        to.Finish();
    }

    // The claims of a statement whose places change with a report's, behind the first of all; null where a claim of the report is or was the first.
    private static IReadOnlyList<EventClaim>? Following(IEventProjection to, Hash256 key, Hash256 report) =>
        to.Statement(key) is null || to.Neighbours(key, report) is not { Count: > 0 } claims || claims[0].Event == 0 ? null : claims;

    private static List<(EventClaim, string)> Retold(IReadOnlyList<EventClaim> claims)
    {
        var texts = new HashSet<Hash256> { claims[0].Text };
        return [.. claims.Skip(1).Select(c => (c, Retold(texts, c)))];
    }

    private static string Retold(HashSet<Hash256> texts, EventClaim claim) => texts.Add(claim.Text) ? EventJoiner.SameSentence : EventJoiner.SameWords;

    private static void Restate(IEventProjection to, Hash256 key, SortedSet<string> slots, SortedSet<Hash256> groups, bool isWhole)
    {
        var before = to.Statement(key);
        if (before is not null && isWhole) groups.Add(before.Group);
        if (before is not null && before.Statement.Gist.Slot.Length > 0) slots.Add(before.Statement.Gist.Slot);
        var gists = to.Gists(key, MostOfStatement);
        if (gists.Count == 0)
        {
            to.Drop(key);
            return;
        }
        var now = new Statement(key, Statement.Fullest(gists.Select(g => g.Gist)), [.. gists.Select(g => g.Report).Distinct().Order()]);
        // Whatever the statement says otherwise may give another reason to those that it stands with.
        var isSame = before is not null && IsSame(before.Statement.Gist, now.Gist);
        to.Keep(now, isSame ? before!.Group : key);
        if (!isSame && before is not null) groups.Add(before.Group);
        if (!isSame || isWhole) groups.Add(isSame ? before!.Group : key);
        if (now.Gist.Slot.Length > 0) slots.Add(now.Gist.Slot);
    }

    private static bool IsSame(ClaimGist a, ClaimGist b) => ClaimGistJson.Of(a).AsSpan().SequenceEqual(ClaimGistJson.Of(b));

    private static void Regroup(IEventProjection to, string slot, SortedSet<Hash256> changed)
    {
        var placed = to.Slot(slot, MostOfSlot).ToDictionary(p => p.Statement.Key);
        foreach (var group in EventJoiner.Group(placed.Values.Select(p => p.Statement)))
        {
            var name = group.Min(s => s.Key);
            foreach (var statement in group)
            {
                var old = placed[statement.Key].Group;
                if (old == name) continue;
                changed.Add(old);
                changed.Add(name);
                to.Keep(statement, name);
            }
        }
    }

    // A group with all groups that persons tied to it.
    private static SortedSet<Hash256> Whole(IEventProjection to, Hash256 first, HashSet<Hash256> seen)
    {
        var members = new SortedSet<Hash256>();
        var waiting = new Queue<Hash256>([first]);
        while (waiting.TryDequeue(out var group))
        {
            if (!seen.Add(group)) continue;
            foreach (var key in to.Group(group))
            {
                members.Add(key);
                foreach (var tied in to.TiedStatements(key))
                {
                    if (to.Statement(tied) is { } other) waiting.Enqueue(other.Group);
                }
            }
        }
        return members;
    }

    private static void Set(IEventProjection to, SortedSet<Hash256> members)
    {
        var told = new Dictionary<Hash256, HashSet<Hash256>>();
        var placed = new List<PlacedStatement>();
        var reasons = new List<(EventClaim, string)>();
        foreach (var claim in to.ClaimsIn(members))
        {
            if (told.TryGetValue(claim.Statement, out var texts))
            {
                reasons.Add((claim, Retold(texts, claim)));
                continue;
            }
            var statement = to.Statement(claim.Statement)!;
            reasons.Add((claim, told.Count == 0 ? EventJoiner.First : Why(statement, placed)));
            placed.Add(statement);
            told.Add(claim.Statement, [claim.Text]);
        }
        to.SetEvent(reasons);
    }

    private static string Why(PlacedStatement placed, IEnumerable<PlacedStatement> earlier)
    {
        var inGroup = earlier.Where(e => e.Group == placed.Group).ToList();
        if (inGroup.Count == 0) return EventJoiner.ByHand;
        // Of a chain the earlier links may come in later: what joined the group still holds.
        return inGroup.Select(e => Likeness.Reason(e.Statement.Gist, placed.Statement.Gist)).FirstOrDefault(r => r is not null) ?? Likeness.Chain;
    }
}
