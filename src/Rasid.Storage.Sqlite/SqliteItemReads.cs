using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Storage.Sqlite;

/// <summary>What can be asked of registers. States are read off the shapes of items, which are few; what is shown is folded from the entries themselves.</summary>
internal sealed class SqliteItemReads(RecordAccess access, string process)
{
    private const int MostOfPage = 1000;

    // Shapes never change, so what follows from one stays as long as keys, streams and the pack do.
    private const int MostKept = 16;
    private readonly Lock _keeping = new();
    private readonly Dictionary<(string Audiences, string Register), KeptRules> _kept = [];

    public Item? One(Viewer viewer, RegisterBook book, Hash256 id) => access.Read(c =>
        c.Scalar("item_seen", ("$id", id.ToBytes()), ("$audiences", SqliteReads.Audiences(viewer))) is string register
            ? Fold(c, viewer, id, Rules(c, viewer, book, register).Rules, [])
            : null);

    public ItemCounts Counts(Viewer viewer, RegisterBook book, string register) => access.Read(c =>
    {
        var (conflicts, not) = (0, 0);
        var states = new Dictionary<ItemState, int>();
        var awaiting = new Dictionary<string, int>(StringComparer.Ordinal);
        var rules = Rules(c, viewer, book, register);
        foreach (var (_, item, number) in Shapes(c, viewer, rules, register))
        {
            if (item.Why.Length > 0)
            {
                not += number;
                continue;
            }
            states[item.State] = states.GetValueOrDefault(item.State) + number;
            if (item.IsConflict) conflicts += number;
            foreach (var voice in rules.Rules.Register.Needs.Where(item.Awaits)) awaiting[voice] = awaiting.GetValueOrDefault(voice) + number;
        }
        return new ItemCounts(states, conflicts, not, awaiting);
    });

    public ItemPage Page(Viewer viewer, RegisterBook book, ItemQuery query, CancellationToken cancellation) => access.Read(c =>
    {
        var take = Math.Clamp(query.Take, 1, MostOfPage);
        var rules = Rules(c, viewer, book, query.Register);
        var select = new ItemSelect(viewer, query);
        if (IsByShape(query)) select.In(Shapes(c, viewer, rules, query.Register).Where(s => IsWanted(s.Item, query)).Select(s => s.Sid));
        var streams = new Dictionary<StreamId, (string, string)>();
        var (items, after) = (new List<Item>(), query.After);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = select.Next(c, after, take + 1);
            foreach (var (id, place) in rows)
            {
                if (items.Count == take) return new ItemPage(items, after);
                after = place;
                // Found by what entries ever said: what does not hold any more, or is not seen, is passed over.
                if (Fold(c, viewer, id, rules.Rules, streams) is { } item && select.Holds(item)) items.Add(item);
            }
            if (rows.Count <= take) return new ItemPage(items, "");
        }
    });

    public IReadOnlyList<Item> Naming(Viewer viewer, RegisterBook book, RecordRef target, int most) => access.Read(c =>
    {
        var name = target.Kind switch { RecordIdKind.Claim => "items_naming_claim", RecordIdKind.Event => "items_naming_event", _ => "items_naming" };
        (string, object?)[] parameters =
            [("$kind", (int)target.Kind), ("$target", target.Id.ToBytes()), ("$audiences", SqliteReads.Audiences(viewer))];
        var found = new List<(Hash256 Id, string Register, List<Hash256> By)>();
        using (var reader = c.Command(name, target.Kind == RecordIdKind.Event ? [.. parameters, ("$claim", (int)RecordIdKind.Claim)] : parameters).ExecuteReader())
        {
            while (reader.Read())
            {
                var id = Rows.Hash(reader, 0);
                if (found.Count == 0 || found[^1].Id != id) found.Add((id, reader.GetString(1), []));
                found[^1].By.Add(Rows.Hash(reader, 2));
            }
        }
        var rules = new Dictionary<string, ItemRules>(StringComparer.Ordinal);
        var items = new List<Item>();
        foreach (var (id, register, by) in found)
        {
            if (items.Count >= most) break;
            if (!rules.TryGetValue(register, out var own)) rules.Add(register, own = Rules(c, viewer, book, register).Rules);
            if (Fold(c, viewer, id, own, []) is { } item && item.Entries.Any(e => e.Counts && by.Contains(e.Entry.Id))) items.Add(item);
        }
        return items;
    });

    private static bool IsByShape(ItemQuery query) => query.States.Count > 0 || query.Stage.Length > 0 || query.Awaiting.Length > 0 || query.OnlyConflicts;

    private static bool IsWanted(Item item, ItemQuery query) =>
        (query.States.Count == 0 || (item.Why.Length == 0 && query.States.Contains(item.State))) &&
        (query.Stage.Length == 0 || item.Stages.Contains(query.Stage, StringComparer.Ordinal)) &&
        (query.Awaiting.Length == 0 || item.Awaits(query.Awaiting)) && (!query.OnlyConflicts || item.IsConflict);

    private static List<(long Sid, Item Item, int Number)> Shapes(Connection c, Viewer viewer, KeptRules rules, string register)
    {
        var shapes = new List<(long, Item, int)>();
        using var reader = c.Command("shapes_of_register", ("$register", register), ("$audiences", SqliteReads.Audiences(viewer))).ExecuteReader();
        while (reader.Read())
        {
            var sid = reader.GetInt64(0);
            if (!rules.Shapes.TryGetValue(sid, out var item))
            {
                var history = ItemShape.Read((byte[])c.Scalar("shape_of", ("$sid", sid))!).For(viewer.Sees);
                rules.Shapes.TryAdd(sid, item = history is null ? null : ItemFold.Of(history, rules.Rules));
            }
            if (item is not null) shapes.Add((sid, item, reader.GetInt32(1)));
        }
        return shapes;
    }

    private static Item? Fold(Connection c, Viewer viewer, Hash256 id, ItemRules rules, Dictionary<StreamId, (string, string)> streams)
    {
        var entries = SqliteItems.Entries(c, c, id, streams).FindAll(e => viewer.Sees(e.Audience));
        var here = entries.Select(e => e.Id).ToHashSet();
        var gone = entries.SelectMany(e => e.Said.On).Where(on => !here.Contains(on) && c.Scalar("entry_is_gone", ("$id", on.ToBytes())) is not null).ToHashSet();
        return ItemHistory.Of(entries, id, gone) is { } history ? ItemFold.Of(history, rules) : null;
    }

    private KeptRules Rules(Connection c, Viewer viewer, RegisterBook book, string register)
    {
        var facts = (string)c.Scalar("item_facts")!;
        var key = (SqliteReads.Audiences(viewer), register);
        lock (_keeping)
        {
            if (_kept.TryGetValue(key, out var kept) && kept.Facts == facts && ReferenceEquals(kept.Rules.Book, book)) return kept;
        }
        var hosts = book.Voices.Where(v => book.IsHost(v.Id)).Select(v => v.Id).ToFrozenSet(StringComparer.Ordinal);
        var made = new KeptRules(facts, ItemRules.Of(book, register).With(SqliteKeys.Facts(c, process, viewer).Standing(hosts)), new ConcurrentDictionary<long, Item?>());
        lock (_keeping)
        {
            if (_kept.Count >= MostKept) _kept.Clear();
            return _kept[key] = made;
        }
    }

    /// <summary>The rules of a register for some audiences, what they rest on, and the items that shapes make by them.</summary>
    private sealed record KeptRules(string Facts, ItemRules Rules, ConcurrentDictionary<long, Item?> Shapes);

    /// <summary>One statement that finds items, and what it was put together for.</summary>
    private sealed class ItemSelect
    {
        private readonly List<string> _parts = [SqlFile.Get("items")];
        private readonly List<(string Name, object? Value)> _parameters;
        private readonly ItemQuery _query;
        private readonly string _words;
        private readonly List<(string Field, string Words)> _holding;

        public ItemSelect(Viewer viewer, ItemQuery query)
        {
            _query = query;
            _words = SearchKey.OfField(query.Words);
            _holding = [.. query.Holding.Select(h => (h.Key, SearchKey.OfField(h.Value)))];
            _parameters = [("$register", query.Register), ("$audiences", SqliteReads.Audiences(viewer))];
            for (var i = 0; i < _holding.Count; i++)
            {
                var number = i.ToString(CultureInfo.InvariantCulture);
                _parts.Add(SqlFile.Get("items_holding").Replace("{field}", "$field" + number, StringComparison.Ordinal).Replace("{words}", "$held" + number, StringComparison.Ordinal));
                _parameters.Add(("$field" + number, _holding[i].Field));
                _parameters.Add(("$held" + number, _holding[i].Words));
            }
            if (_words.Length > 0)
            {
                _parts.Add(SqlFile.Get("items_words"));
                _parameters.Add(("$words", _words));
            }
            if (query.DayField.Length == 0) return;
            _parts.Add(SqlFile.Get("items_days"));
            _parameters.AddRange([("$day_field", query.DayField), ("$from", query.From?.DayNumber ?? 0), ("$to", query.To?.DayNumber ?? 9_999_999)]);
        }

        public void In(IEnumerable<long> shapes)
        {
            _parts.Add(SqlFile.Get("items_in_shapes"));
            _parameters.Add(("$shapes", $"[{string.Join(',', shapes)}]"));
        }

        public List<(Hash256 Id, string Place)> Next(Connection c, string after, int most)
        {
            var rows = new List<(Hash256, string)>();
            (string, object?)[] place = after.Split(' ') is [var entered, var id] && Hash256.TryParse(id, out var last)
                ? [("$entered", entered), ("$after", last.ToBytes())]
                : [];
            string[] tail = place.Length > 0 ? [SqlFile.Get("items_after"), SqlFile.Get("items_order")] : [SqlFile.Get("items_order")];
            using var reader = c.Composed(string.Join('\n', [.. _parts, .. tail]), [.. _parameters, .. place, ("$most", most)]).ExecuteReader();
            while (reader.Read()) rows.Add((Rows.Hash(reader, 0), $"{reader.GetString(1)} {Rows.Hash(reader, 0)}"));
            return rows;
        }

        /// <summary>Whether an item as it is now holds what is asked for.</summary>
        public bool Holds(Item item)
        {
            if (_holding.Count == 0 && _words.Length == 0 && _query.DayField.Length == 0) return true;
            var terms = item.Fields.SelectMany(f => f.Values.Select(v => ItemTerms.Of(f.Id, v.Json)).SelectMany(t => t)).ToList();
            return _holding.TrueForAll(h => terms.Exists(t => t.Field == h.Field && IsHeld(h.Words, t.Words)))
                && (_words.Length == 0 || terms.Exists(t => IsIn(_words, t.Words)))
                && (_query.DayField.Length == 0 || terms.Exists(t => t.Field == _query.DayField && (t.From ?? t.To) is not null
                    && (t.From ?? 0) <= (_query.To?.DayNumber ?? int.MaxValue) && (t.To ?? int.MaxValue) >= (_query.From?.DayNumber ?? 0)));
        }

        // An id is held as a whole; of words a part is enough.
        private static bool IsHeld(string asked, string words) =>
            SearchKey.OfField(words) == asked || (words.Any(ch => !char.IsAsciiLetterOrDigit(ch) && ch is not ('-' or '/' or '.' or ':')) && IsIn(asked, words));

        private static bool IsIn(string asked, string words) => SearchKey.OfField(words).Contains(asked, StringComparison.Ordinal);
    }
}
