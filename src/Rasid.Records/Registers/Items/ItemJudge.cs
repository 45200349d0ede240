using Rasid.Records.Keys;
using Rasid.Records.Payloads;

namespace Rasid.Records.Registers.Items;

/// <summary>Decides which entries of an item count, each by itself and what its writer had seen.</summary>
internal static class ItemJudge
{
    public static JudgedEntry[] Judge(ItemHistory history, ItemRules rules)
    {
        var judged = new JudgedEntry[history.Entries.Count];
        for (var i = 0; i < judged.Length; i++)
        {
            var entry = history.Entries[i];
            var standing = rules.Standing(entry);
            var why = WhyNot(entry, standing, rules) ?? Allowed(history, judged, i, rules) ?? "";
            var refused = why.Length == 0 && FieldsOf(entry.Said) is { Count: > 0 } fields
                ? fields.All.Select(f => f.Key).Where(id => !rules.MayFill(entry.Said.Voice, id)).ToList()
                : [];
            judged[i] = new JudgedEntry(entry, standing, why) { Refused = refused };
        }
        return judged;
    }

    /// <summary>The fields that an entry says; null where it is of another kind.</summary>
    public static ItemFields? FieldsOf(ItemSaying said) => said switch
    {
        ItemEntered entered => entered.Fields,
        ItemAmended amended => amended.Fields,
        _ => null,
    };

    /// <summary>The states that an item is in after some of its entries: of the moves that count those that none of the others had seen.</summary>
    /// <param name="history">Its entries.</param>
    /// <param name="judged">Them, judged as far as they are asked for.</param>
    /// <param name="rules">By what it is judged.</param>
    /// <param name="before">Only what the entry at this place had seen; the number of entries for all.</param>
    public static List<string> Stages(ItemHistory history, IReadOnlyList<JudgedEntry> judged, ItemRules rules, int before)
    {
        if (rules.Register.States.Count == 0) return [];
        var moves = Enumerable.Range(0, before)
            .Where(i => judged[i] is { Counts: true, Entry.Said: ItemMoved } && (before == judged.Count || history.HasSeen(before, i))).ToList();
        var last = moves.Where(i => !moves.Exists(later => history.HasSeen(later, i))).ToList();
        return last.Count == 0 ? [rules.Register.States[0].Id] : [.. last.Select(i => ((ItemMoved)history.Entries[i].Said).State).Distinct(StringComparer.Ordinal)];
    }

    private static string? WhyNot(ItemEntry entry, WordStanding standing, ItemRules rules)
    {
        if (!standing.Counts) return standing.Reason;
        if (rules.Book.Voice(entry.Said.Voice) is null) return ItemReasons.UnknownVoice;
        return rules.Register.IsSignedOnly && standing.Kind != StandingKind.KeySigned ? ItemReasons.OnlySigned : null;
    }

    private static string? Allowed(ItemHistory history, JudgedEntry[] judged, int at, ItemRules rules)
    {
        var said = history.Entries[at].Said;
        return said switch
        {
            ItemEntered => rules.Register.MayEnter(said.Voice) ? null : ItemReasons.MayNotEnter,
            ItemAmended amended => amended.Fields.Count == 0 || amended.Fields.All.Any(f => rules.MayFill(said.Voice, f.Key)) ? null : ItemReasons.MayNotFill,
            ItemMoved moved => Move(moved, Stages(history, judged, rules, at), rules),
            ItemWithdrawn => said.Voice == history.Entered.Voice || (rules.Book.IsHost(said.Voice) && history.Entries[0].StreamVoice == said.Voice)
                ? null
                : ItemReasons.MayNotWithdraw,
            _ => null,
        };
    }

    // Out of a conflict of moves an item may also pass into one of the states that are in conflict: so it is settled.
    private static string? Move(ItemMoved moved, List<string> from, ItemRules rules)
    {
        if (rules.Register.State(moved.State) is null) return ItemReasons.NoSuchStep;
        var isStep = false;
        foreach (var state in from.Select(rules.Register.State).OfType<RegisterState>())
        {
            if (!state.LeadsTo(moved.State) && !(from.Count > 1 && from.Contains(moved.State))) continue;
            isStep = true;
            if (state.By.Contains(moved.Voice, StringComparer.Ordinal)) return null;
        }
        return isStep ? ItemReasons.MayNotMove : ItemReasons.NoSuchStep;
    }
}
