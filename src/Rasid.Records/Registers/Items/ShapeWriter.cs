using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Payloads;

namespace Rasid.Records.Registers.Items;

/// <summary>
/// Writes a shape. Left out are links, judgements that a later one of the same voice in the same stream had seen, and fields that were entered and of
/// which nobody said anything since but of the item as a whole; and of what each writer had seen all that its word does not hang on: a judgement
/// hangs on changes of fields and on those of its own voice, a change on changes, a move on moves.
/// </summary>
internal sealed class ShapeWriter
{
    private readonly ItemHistory _history;
    private readonly (long Place, bool IsExact)[] _places;
    private readonly string[][] _audiences;
    private readonly List<int> _kept;
    private readonly bool[] _isKept;
    private readonly HashSet<string> _touched;
    private readonly Dictionary<string, int> _values = new(StringComparer.Ordinal) { [ItemFields.None] = 0 };

    public ShapeWriter(ItemHistory history, Func<StreamId, IReadOnlyList<long>> cuts)
    {
        _history = history;
        _places = [.. history.Entries.Select(e => Place(e, cuts(e.Stream)))];
        _audiences = [.. history.Entries.Select((_, i) => Audiences(i))];
        // Where the order of two entries matters one has seen the other, and the shape says so: here they stand by what they are.
        _kept = [.. Enumerable.Range(0, history.Entries.Count).Where(i => !IsLeftOut(i))
            .OrderBy(i => Rank(Said(i))).ThenBy(i => IsJudgement(i) ? Said(i).Voice : "", StringComparer.Ordinal).ThenBy(i => IsJudgement(i) ? history.Entries[i].Stream : default).ThenBy(i => i)];
        _isKept = new bool[history.Entries.Count];
        foreach (var i in _kept) _isKept[i] = true;
        _touched = _kept.Skip(1).SelectMany(i => Said(i) switch
        {
            ItemAmended amended => amended.Fields.All.Select(f => f.Key),
            Verification judgement => judgement.Fields.Select(f => f.Id),
            _ => [],
        }).ToHashSet(StringComparer.Ordinal);
    }

    public byte[] ToArray()
    {
        var number = new Dictionary<int, int>(_kept.Count);
        for (var n = 0; n < _kept.Count; n++) number[_kept[n]] = n;
        var w = new CanonicalWriter().StartArray();
        foreach (var i in _kept)
        {
            var entry = _history.Entries[i];
            w.StartObject();
            if (_places[i].IsExact) w.Member("entry", entry.Id);
            if (ItemJudge.FieldsOf(entry.Said) is { } fields) Write(w, fields, i == 0);
            w.Name("for").StartArray();
            foreach (var audience in _audiences[i]) w.Text(audience);
            w.End();
            if (entry.Said is ItemMoved moved) w.Member("moved", moved.State);
            var on = LastSeen(i).Select(k => number[k]).Order().ToList();
            if (on.Count > 0) Write(w.Name("on"), on);
            if (_places[i].Place > 1) w.Member("place", _places[i].Place);
            w.Optional("signers", [.. entry.Signers.Order().Select(k => k.ToString())]).Member("stream", entry.Stream.ToString())
                .Optional("streamVoice", entry.StreamVoice).Member("voice", entry.Said.Voice);
            if (entry.Said is Verification said) Write(w, said);
            w.End();
        }
        return w.End().ToArray();
    }

    // Of the entries that one hangs on those that none of the others covers: the rest follows from them.
    private List<int> LastSeen(int at)
    {
        var last = new List<int>();
        for (var k = at - 1; k > 0; k--)
        {
            if (_isKept[k] && HangsOn(at, k) && _history.HasSeen(at, k) && !last.Exists(l => HangsOn(l, k) && _history.HasSeen(l, k))) last.Add(k);
        }
        return last;
    }

    private static int Rank(ItemSaying said) => said switch { ItemEntered => 0, ItemAmended => 1, ItemMoved => 2, Verification => 3, _ => 4 };

    private bool HangsOn(int later, int earlier) => (Said(later), Said(earlier)) switch
    {
        (ItemAmended or Verification, ItemAmended) => true,
        (ItemMoved, ItemMoved) => true,
        (Verification word, Verification before) => word.Voice == before.Voice,
        _ => false,
    };

    private bool IsLeftOut(int at) => Said(at) is ItemLinked || (IsJudgement(at) && Enumerable.Range(at + 1, _history.Entries.Count - at - 1).Any(later => Supersedes(later, at)));

    // Whoever lets the one count lets the other count, and whoever sees the one sees the other.
    private bool Supersedes(int later, int earlier)
    {
        var (a, b) = (_history.Entries[later], _history.Entries[earlier]);
        return IsJudgement(later) && a.Stream == b.Stream && a.Said.Voice == b.Said.Voice && _history.HasSeen(later, earlier) && _places[later] == _places[earlier]
            && !_places[later].IsExact && a.Signers.Order().SequenceEqual(b.Signers.Order()) && _audiences[later].SequenceEqual(_audiences[earlier]);
    }

    private bool IsJudgement(int at) => Said(at) is Verification;

    private ItemSaying Said(int at) => _history.Entries[at].Said;

    // Between two places that matter all are alike: the first of them stands for the rest.
    private static (long Place, bool IsExact) Place(ItemEntry entry, IReadOnlyList<long> cuts)
    {
        var last = cuts.LastOrDefault(c => c <= entry.Seq);
        return last == entry.Seq ? (last, true) : (last + 1, false);
    }

    // Its own, and those of all that it follows: who does not see one of them does not see the entry in its place.
    private string[] Audiences(int at)
    {
        var own = _history.Entries[at].Audience;
        var others = Enumerable.Range(0, at).Where(i => _history.HasSeen(at, i)).Select(i => _history.Entries[i].Audience).Where(a => a != own);
        return [own, .. others.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private void Write(CanonicalWriter w, ItemFields fields, bool isFirst)
    {
        w.Name("fields").StartObject();
        foreach (var (id, value) in fields.All)
        {
            if (!isFirst || _touched.Contains(id) || _touched.Contains(ItemFields.Split(id).Field)) w.Member(id, Class(value));
        }
        w.End();
    }

    private static void Write(CanonicalWriter w, List<int> numbers)
    {
        w.StartArray();
        foreach (var number in numbers) w.Number(number);
        w.End();
    }

    private void Write(CanonicalWriter w, Verification said)
    {
        w.Member("word", said.Word.Name());
        if (said.Fields.Count == 0) return;
        w.Name("words").StartArray();
        foreach (var field in said.Fields)
        {
            w.StartArray().Text(field.Id).Text(field.Word.Name());
            if (field.Value is not null) w.Number(Class(field.Value));
            w.End();
        }
        w.End();
    }

    // Which values are the same, by the order in which they come.
    private int Class(string value) => _values.TryGetValue(value, out var number) ? number : _values[value] = _values.Count;
}
