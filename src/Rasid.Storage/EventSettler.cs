using Rasid.Records;
using Rasid.Records.Events;

namespace Rasid.Storage;

/// <summary>Brings events up to date after claims or persons' words changed: what changed, its slots, and what is tied to them; nothing else is looked at.</summary>
internal static class EventSettler
{
    // However often an agency's sentence was printed, or however much happened on one day, a report costs the same.
    private const int MostOfStatement = 64;
    private const int MostOfSlot = 200;

    public static void Settle(IEventProjection to, IEnumerable<Hash256> changed)
    {
        var keys = new SortedSet<Hash256>(changed);
        var (slots, groups) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<Hash256>());
        foreach (var key in keys) Restate(to, key, slots, groups);
        foreach (var slot in slots) Regroup(to, slot, keys, groups);
        var seen = new HashSet<Hash256>();
        foreach (var group in groups)
        {
            if (seen.Contains(group)) continue;
            var members = Whole(to, group, seen);
            if (members.Count > 0) Set(to, members);
        }
        to.Finish();
    }

    private static void Restate(IEventProjection to, Hash256 key, SortedSet<string> slots, SortedSet<Hash256> groups)
    {
        if (to.Statement(key) is { } before)
        {
            groups.Add(before.Group);
            if (before.Statement.Gist.Slot.Length > 0) slots.Add(before.Statement.Gist.Slot);
        }
        var gists = to.Gists(key, MostOfStatement);
        if (gists.Count == 0)
        {
            to.Drop(key);
            return;
        }
        var gist = Statement.Fullest(gists.Select(g => g.Gist));
        to.Keep(new Statement(key, gist, [.. gists.Select(g => g.Report).Distinct().Order()]), key);
        groups.Add(key);
        if (gist.Slot.Length > 0) slots.Add(gist.Slot);
    }

    private static void Regroup(IEventProjection to, string slot, SortedSet<Hash256> keys, SortedSet<Hash256> changed)
    {
        var placed = to.Slot(slot, MostOfSlot).ToDictionary(p => p.Statement.Key);
        foreach (var group in EventJoiner.Group(placed.Values.Select(p => p.Statement)))
        {
            var name = group.Min(s => s.Key);
            foreach (var statement in group)
            {
                var old = placed[statement.Key].Group;
                if (old != name)
                {
                    changed.Add(old);
                    changed.Add(name);
                    to.Keep(statement, name);
                }
                else if (keys.Contains(statement.Key))
                {
                    changed.Add(name);
                }
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
        var claims = to.ClaimsIn(members);
        var told = new List<(PlacedStatement Placed, HashSet<Hash256> Texts)>();
        var reasons = new List<(Hash256, string)>();
        foreach (var claim in claims)
        {
            var known = told.Find(t => t.Placed.Statement.Key == claim.Statement);
            if (known.Placed is not null)
            {
                reasons.Add((claim.Claim, known.Texts.Add(claim.Text) ? EventJoiner.SameSentence : EventJoiner.SameWords));
                continue;
            }
            var placed = to.Statement(claim.Statement)!;
            reasons.Add((claim.Claim, told.Count == 0 ? EventJoiner.First : Why(placed, told.Select(t => t.Placed))));
            told.Add((placed, [claim.Text]));
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
