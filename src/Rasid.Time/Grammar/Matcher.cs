using Rasid.Text.Tokens;

namespace Rasid.Time.Grammar;

/// <summary>Finds what the rules match at a place; keeps what it found for the places of one sentence.</summary>
/// <remarks>Scratch of one thread. Every class is matched at most once a place, so the cost is bounded by the sentence.</remarks>
internal sealed class Matcher(RuleBook book, int sets)
{
    private readonly List<Found> _found = [];
    private readonly Rule[]?[] _starting = new Rule[]?[book.ClassCount * sets];
    private static readonly List<Node> Nothing = [];

    private readonly Part[] _slots = new Part[512];
    private readonly List<List<Node>> _lists = [];
    private int[] _heads = [];
    private int _listsUsed;
    private TokenTable _table = null!;
    private WordEntry?[] _entries = [];
    private int _base;
    private int _from;
    private int _to;

    /// <summary>Takes the tokens of a report and their entries.</summary>
    public void Begin(TokenTable table, WordEntry?[] entries) => (_table, _entries) = (table, entries);

    /// <summary>Limits matching to one sentence and forgets the one before.</summary>
    public void Enter(Sentence sentence)
    {
        (_from, _to) = (sentence.First, sentence.End);
        _found.Clear();
        _listsUsed = 0;
        var places = (_to - _from) * WordEntry.Inner;
        if (_heads.Length < places) _heads = new int[Math.Max(places, 2 * _heads.Length)];
        Array.Fill(_heads, -1, 0, places);
    }

    /// <summary>Classes that begin at a position.</summary>
    public Mask MaskAt(int position)
    {
        var token = position / WordEntry.Inner;
        if (token >= _to) return default;
        var inner = position % WordEntry.Inner;
        var mask = _entries[token]?.MaskAt(inner) ?? default;
        if (inner == 0 && _table[token].Kind == TokenKind.Number) mask |= DigitToken.MaskOf(_table[token].Key);
        return mask;
    }

    /// <summary>Whole expressions that begin at a position; at most one an end.</summary>
    public List<Node> Expressions(int position) => Rules(book.TopSymbol, position);

    private List<Node> Rules(int symbol, int position)
    {
        var place = position - (_from * WordEntry.Inner);
        if (place >= (_to - _from) * WordEntry.Inner) return Nothing;
        for (var at = _heads[place]; at >= 0; at = _found[at].Next)
        {
            if (_found[at].Symbol == symbol) return _found[at].Nodes;
        }
        var nodes = TakeList();
        _found.Add(new Found(symbol, _heads[place], nodes));
        _heads[place] = _found.Count - 1;
        foreach (var rule in Starting(symbol, position))
        {
            var before = _base;
            _base += rule.Slots;
            if (_base <= _slots.Length) Follow(rule, 0, position, position, before, nodes);
            _base = before;
        }
        return nodes;
    }

    /// <summary>The rules of a class that the words at a position can begin, in their order.</summary>
    private Rule[] Starting(int symbol, int position)
    {
        var token = position / WordEntry.Inner;
        if (token >= _to) return [];
        var set = _entries[token] is { } entry ? entry.SetAt(position % WordEntry.Inner)
            : position % WordEntry.Inner > 0 || _table[token].Kind != TokenKind.Number ? -1
            : DigitToken.SetOf(_table[token].Key);
        if (set < 0) return [];
        ref var rules = ref _starting[((symbol - Symbols.Limit) * sets) + set];
        if (rules is null)
        {
            var mask = MaskAt(position);
            rules = Array.FindAll(book.Yielding(symbol), r => (r.First & mask).Any);
        }
        return rules;
    }

    private List<Node> TakeList()
    {
        if (_listsUsed == _lists.Count) _lists.Add([]);
        var list = _lists[_listsUsed++];
        list.Clear();
        return list;
    }

    private void Follow(Rule rule, int index, int start, int position, int slots, List<Node> nodes)
    {
        if (index == rule.Elements.Length)
        {
            Complete(rule, start, position, slots, nodes);
            return;
        }
        var element = rule.Elements[index];
        if (element.Look != Look.None)
        {
            if (Sees(element, position)) Follow(rule, index + 1, start, position, slots, nodes);
            return;
        }
        var mask = MaskAt(position);
        if (mask.Any && (!element.Tight || !_table[position / WordEntry.Inner].SpaceBefore))
        {
            foreach (var symbol in element.Symbols)
            {
                if (!(book.First(symbol) & mask).Any) continue;
                if (Symbols.IsWord(symbol)) FollowWords(rule, index, start, position, slots, nodes, symbol);
                else
                {
                    var inner = Rules(symbol, position);
                    for (var i = 0; i < inner.Count; i++) Take(rule, index, start, slots, nodes, new Part(inner[i], inner[i].Start, inner[i].End, inner[i].Number, inner[i].More));
                }
            }
        }
        if (!element.Optional) return;
        _slots[slots + element.Slot] = default;
        Follow(rule, index + 1, start, position, slots, nodes);
    }

    private void FollowWords(Rule rule, int index, int start, int position, int slots, List<Node> nodes, int symbol)
    {
        var token = position / WordEntry.Inner;
        var inner = position % WordEntry.Inner;
        if (symbol is Symbols.Int or Symbols.Decimal)
        {
            var key = _table[token].Key;
            Take(rule, index, start, slots, nodes, new Part(null, position, (token + 1) * WordEntry.Inner, DigitToken.Value(key), DigitToken.Values(key)));
            return;
        }
        var entry = _entries[token]!;
        foreach (var letter in entry.Letters)
        {
            if (letter.Symbol == symbol && letter.From == inner)
                Take(rule, index, start, slots, nodes, new Part(null, position, position - inner + letter.To, null, []));
        }
        foreach (var sense in entry.Senses)
        {
            if (sense.Symbol != symbol || sense.Start != inner || !Stands(sense, token)) continue;
            var end = (token + 1 + sense.Rest.Length) * WordEntry.Inner;
            Take(rule, index, start, slots, nodes, new Part(null, position, end, sense.Value, sense.More));
        }
    }

    private void Take(Rule rule, int index, int start, int slots, List<Node> nodes, in Part part)
    {
        var element = rule.Elements[index];
        if (element.Min != int.MinValue && (part.Number is not { } n || n < element.Min || n > element.Max)) return;
        _slots[slots + element.Slot] = part;
        Follow(rule, index + 1, start, part.End, slots, nodes);
    }

    private void Complete(Rule rule, int start, int end, int slots, List<Node> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.End == end) return;
        }
        var children = new Node?[rule.Slots];
        for (var i = 0; i < children.Length; i++) children[i] = _slots[slots + i].ToNode();
        int? number = null;
        var more = Array.Empty<int>();
        switch (rule.Value)
        {
            case Formula.Slot slot:
                number = children[slot.Index]?.Number;
                more = children[slot.Index]?.More ?? more;
                break;
            case Formula.Number literal:
                number = literal.Value;
                break;
            case Formula.Call { Numeric: true } call:
                number = Values.NumberFunctions.Evaluate(call, children);
                if (number is null) return;
                break;
            default:
                break;
        }
        nodes.Add(new Node { Start = start, End = end, Rule = rule, Children = children, Number = number, More = more });
    }

    private bool Stands(WordSense sense, int token)
    {
        if (token + sense.Rest.Length >= _to) return false;
        for (var i = 0; i < sense.Rest.Length; i++)
        {
            if (_table[token + 1 + i].Key != sense.Rest[i]) return false;
        }
        return sense.Exact is null || _table[token].Type.Clean.EndsWith(sense.Exact, StringComparison.Ordinal);
    }

    private bool Sees(Element element, int position)
    {
        var token = position / WordEntry.Inner;
        switch (element.Look)
        {
            case Look.Ahead or Look.NotAhead:
                var ahead = token >= _to ? element.Edge : HasAhead(element.Mask, position);
                return ahead == (element.Look == Look.Ahead);
            default:
                var behind = position % WordEntry.Inner > 0 ? HasJoined(element.Mask, position)
                    : token == _from ? element.Edge : HasBehind(element.Mask, token - 1);
                return behind == (element.Look == Look.Behind);
        }
    }

    /// <summary>A class of many words counts only when all its words are there.</summary>
    private bool HasAhead(Mask mask, int position)
    {
        if (!(MaskAt(position) & mask).Any) return false;
        var token = position / WordEntry.Inner;
        if (_table[token].Kind == TokenKind.Number) return true;
        foreach (var sense in _entries[token]!.Senses)
        {
            if (sense.Start == position % WordEntry.Inner && (Mask.Of(sense.Symbol) & mask).Any && Stands(sense, token)) return true;
        }
        foreach (var letter in _entries[token]!.Letters)
        {
            if (letter.From == position % WordEntry.Inner && (Mask.Of(letter.Symbol) & mask).Any) return true;
        }
        return false;
    }

    private bool HasBehind(Mask mask, int token)
    {
        if (_table[token].Kind == TokenKind.Number) return (DigitToken.MaskOf(_table[token].Key) & mask).Any;
        return _entries[token] is { } entry && (entry.Single & mask).Any;
    }

    /// <summary>Inside a token the word before is the letter joined to it.</summary>
    private bool HasJoined(Mask mask, int position)
    {
        foreach (var letter in _entries[position / WordEntry.Inner]!.Letters)
        {
            if (letter.To == position % WordEntry.Inner && (Mask.Of(letter.Symbol) & mask).Any) return true;
        }
        return false;
    }

    /// <summary>What a class matched at a place; those of one place are chained.</summary>
    private readonly record struct Found(int Symbol, int Next, List<Node> Nodes);

    /// <summary>What a slot holds while a rule is followed: a node only when there is one already.</summary>
    private readonly record struct Part(Node? Known, int Start, int End, int? Number, int[] More)
    {
        public Node? ToNode() => Known ?? (End == 0 ? null : new Node { Start = Start, End = End, Number = Number, More = More });
    }
}
