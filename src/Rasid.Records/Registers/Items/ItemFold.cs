using Rasid.Records.Payloads;

namespace Rasid.Records.Registers.Items;

/// <summary>
/// What an item is by what was said of it: pure, and the same for the same entries in whatever order they came. A later word never takes an earlier one
/// out of the history, and no entry changes what another voice said.
/// </summary>
public static class ItemFold
{
    /// <summary>Folds an item.</summary>
    /// <param name="history">Its entries in order.</param>
    /// <param name="rules">By what it is judged.</param>
    public static Item Of(ItemHistory history, ItemRules rules)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(rules);
        var judged = ItemJudge.Judge(history, rules);
        var latest = Latest(history, judged);
        var changes = Changes(history, judged).ToList();
        var all = changes.Concat(Unsaid(history, latest, changes)).OrderBy(f => f.Id, StringComparer.Ordinal).Select(f => Field(f.Id, f.At, history, latest, rules)).ToList();
        var fields = all.FindAll(f => f.Id.Length > 0);
        // The item itself, that it is as a whole, is judged like a field that never changes: words on the whole are on it, and so on every field
        // of which nobody said anything but that.
        all.Insert(0, Field("", [0], history, latest, rules));
        var voices = Voices(judged, history, latest, all, rules);
        return new Item(history, State(judged, all, voices, rules), judged, fields, voices)
        {
            Stages = ItemJudge.Stages(history, judged, rules, judged.Length),
            Links = Links(history, judged),
        };
    }

    // The judgements that count, of each voice those that no later one of its own had seen.
    private static List<int> Latest(ItemHistory history, JudgedEntry[] judged)
    {
        var all = Enumerable.Range(0, judged.Length).Where(i => judged[i] is { Counts: true, Entry.Said: Verification });
        return [.. all.GroupBy(i => history.Entries[i].Said.Voice, StringComparer.Ordinal).SelectMany(own => Last(history, [.. own])).Order()];
    }

    // Of each field the changes that no other change of it had seen. What repeats the value that its writer saw changes nothing.
    private static IEnumerable<(string Id, List<int> At)> Changes(ItemHistory history, JudgedEntry[] judged)
    {
        var changes = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < judged.Length; i++)
        {
            if (!judged[i].Counts || ItemJudge.FieldsOf(history.Entries[i].Said) is not { } fields) continue;
            foreach (var (id, value) in fields.All)
            {
                if (judged[i].Refused.Contains(id)) continue;
                if (!changes.TryGetValue(id, out var at)) changes.Add(id, at = []);
                var (now, seen) = (i, Last(history, at.Where(c => history.HasSeen(i, c)).ToList()));
                if (seen.Count == 0 || seen.Exists(c => ValueAt(history, c, id) != value)) at.Add(now);
            }
        }
        return changes.Where(c => c.Value.Count > 0).Select(c => (c.Key, Last(history, c.Value)));
    }

    // A dispute of a field that nobody filled: that something is missing is a dispute as well, and with its value stands beside the empty field.
    private static IEnumerable<(string Id, List<int> At)> Unsaid(ItemHistory history, List<int> latest, List<(string Id, List<int> At)> changes) =>
        latest.SelectMany(i => ((Verification)history.Entries[i].Said).Fields).Where(f => f.Word == VerificationWord.Dispute).Select(f => f.Id)
            .Distinct(StringComparer.Ordinal).Where(id => !changes.Exists(c => c.Id == id || ItemFields.Split(c.Id).Field == id)).Select(id => (id, new List<int>()));

    // From the end on: what none of those that stay has seen stays too, so that a long history costs little more than its length.
    private static List<int> Last(ItemHistory history, List<int> entries)
    {
        var last = new List<int>();
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            var entry = entries[i];
            if (!last.Exists(later => history.HasSeen(later, entry))) last.Add(entry);
        }
        last.Reverse();
        return last;
    }

    private static string ValueAt(ItemHistory history, int at, string id) => ItemJudge.FieldsOf(history.Entries[at].Said)![id]!;

    private static ItemField Field(string id, List<int> at, ItemHistory history, List<int> latest, ItemRules rules)
    {
        var values = at.GroupBy(i => id.Length == 0 ? "" : ValueAt(history, i, id), StringComparer.Ordinal)
            .Select(g => new SaidValue(g.Key, [.. g.Select(i => history.Entries[i])])).ToList();
        if (at.Count == 0) values.Add(new SaidValue(ItemFields.None, []));
        var voices = new List<FieldVoice>();
        foreach (var i in latest)
        {
            var said = (Verification)history.Entries[i].Said;
            var word = said.WordOn(id);
            // A word on a value is on that one alone; where values are in conflict nothing can be confirmed.
            var holds = at.Count == 0 ? word.Word != VerificationWord.Confirm : values.Count == 1
                ? at.Exists(c => history.HasSeen(i, c)) && (word.Word != VerificationWord.Confirm || word.Value is null || word.Value == values[0].Json)
                : at.TrueForAll(c => history.HasSeen(i, c)) && word.Word != VerificationWord.Confirm;
            voices.Add(new FieldVoice(said.Voice, word.Word, history.Entries[i].Id, holds) { Value = word.Value, IsOfField = said.Fields.Any(f => f.Id == id || f.Id == ItemFields.Split(id).Field) });
        }
        foreach (var i in at)
        {
            var own = history.Entries[i];
            // Whoever writes a value confirms it, unless it said something of it since.
            if (latest.Exists(l => history.Entries[l].Said.Voice == own.Said.Voice && history.HasSeen(l, i))) continue;
            voices.Add(new FieldVoice(own.Said.Voice, VerificationWord.Confirm, own.Id, values.Count == 1) { IsOwn = true });
        }
        voices = [.. voices.OrderBy(v => v.Voice, StringComparer.Ordinal).ThenBy(v => v.Entry)];
        var field = new ItemField(id, values, voices, ItemState.Reported);
        return field with { State = State(field, at, history, rules) };
    }

    private static ItemState State(ItemField field, List<int> at, ItemHistory history, ItemRules rules)
    {
        var words = field.Voices.Where(v => v.Holds).Select(v => v.Voice).Distinct(StringComparer.Ordinal)
            .Select(v => (Voice: v, Word: field.WordOf(v))).ToList();
        if (words.Exists(w => w.Word == VerificationWord.Dispute)) return ItemState.Disputed;
        var needs = rules.Register.Needs;
        if (needs.Count > 0 && needs.All(n => field.WordOf(n) == VerificationWord.Confirm)) return ItemState.JointlyVerified;
        var writers = at.Select(i => history.Entries[i].Said.Voice).ToHashSet(StringComparer.Ordinal);
        var others = words.Where(w => !writers.Contains(w.Voice)).ToList();
        if (others.Exists(w => w.Word == VerificationWord.Confirm)) return ItemState.ConfirmedByOne;
        // That it was not seen is no judgement on the new value.
        return at.Exists(i => i > 0) ? ItemState.Corrected : ItemState.Reported;
    }

    private static List<ItemVoice> Voices(JudgedEntry[] judged, ItemHistory history, List<int> latest, List<ItemField> fields, ItemRules rules)
    {
        var needed = fields.Where(f => !rules.IsFinding(f.Id)).ToList();
        var ids = rules.Book.Voices.Select(v => v.Id).Where(rules.Register.Needs.Contains)
            .Concat(rules.Register.Needs).Concat(rules.Book.Voices.Select(v => v.Id).Where(Spoke))
            .Concat(history.Entries.Select(e => e.Said.Voice).Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal);
        return [.. ids.Select(Voice)];

        bool Spoke(string voice) => history.Entries.Any(e => e.Said.Voice == voice);

        ItemVoice Voice(string voice)
        {
            var own = latest.Where(i => history.Entries[i].Said.Voice == voice).ToList();
            var word = own.Count == 0 ? (VerificationWord?)null : own.Max(i => ((Verification)history.Entries[i].Said).Word);
            var said = fields.Where(f => f.Id.Length > 0 && f.Voices.Any(v => v.Voice == voice)).ToList();
            return new ItemVoice(voice, word, [.. own.Select(i => judged[i])])
            {
                IsEnterer = history.Entered.Voice == voice,
                Disputes = [.. said.Where(f => f.WordOf(voice) == VerificationWord.Dispute).Select(f => f.Id)],
                Outdated = [.. said.Where(f => f.WordOf(voice) is null).Select(f => f.Id)],
                ConfirmsAll = needed.TrueForAll(f => f.WordOf(voice) == VerificationWord.Confirm),
            };
        }
    }

    private static ItemState State(JudgedEntry[] judged, List<ItemField> fields, List<ItemVoice> voices, ItemRules rules)
    {
        // What nobody could rightly enter is shown and is no more than reported, whatever was said of it.
        if (!judged[0].Counts) return ItemState.Reported;
        if (judged.Any(j => j is { Counts: true, Entry.Said: ItemWithdrawn })) return ItemState.Withdrawn;
        if (fields.Exists(f => f.State == ItemState.Disputed)) return ItemState.Disputed;
        var needs = rules.Register.Needs;
        if (needs.Count > 0 && needs.All(n => voices.Exists(v => v.Voice == n && v.ConfirmsAll))) return ItemState.JointlyVerified;
        if (fields.Exists(f => f.State == ItemState.Corrected && !rules.IsFinding(f.Id))) return ItemState.Corrected;
        return voices.Exists(v => !v.IsEnterer && v.Word == VerificationWord.Confirm) ? ItemState.ConfirmedByOne : ItemState.Reported;
    }

    private static List<ItemLink> Links(ItemHistory history, JudgedEntry[] judged)
    {
        var links = new List<ItemLink>();
        var all = Enumerable.Range(0, judged.Length).Where(i => judged[i] is { Counts: true, Entry.Said: ItemLinked });
        foreach (var on in all.GroupBy(i => Target((ItemLinked)history.Entries[i].Said)))
        {
            var last = on.Where(i => !on.Any(later => history.HasSeen(later, i))).Select(i => history.Entries[i]).ToList();
            var said = (ItemLinked)last[^1].Said;
            links.Add(new ItemLink(said.Claim, said.Report, last));
        }
        return links;
    }

    private static Hash256 Target(ItemLinked linked) => linked.Claim?.Id ?? linked.Report;
}
