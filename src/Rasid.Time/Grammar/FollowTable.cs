namespace Rasid.Time.Grammar;

/// <summary>For every word class: the classes that may come right after it when it begins an expression. Most words that can begin one do not, and this tells at a glance.</summary>
internal sealed class FollowTable
{
    private readonly RuleBook _book;
    private readonly Dictionary<(int Class, int Word), (Mask Follow, bool Whole)> _known = [];
    private readonly Mask[] _top = new Mask[Mask.Size];

    public FollowTable(RuleBook book)
    {
        _book = book;
        for (var word = 0; word < Mask.Size; word++)
        {
            if ((book.First(book.TopSymbol) & Mask.Of(word)).Any) _top[word] = Of(book.TopSymbol, word).Follow;
        }
    }

    /// <summary>Classes that may follow a word class at the head of an expression.</summary>
    public Mask this[int word] => _top[word];

    /// <summary>What follows a word at the head of a class, and whether the class can be that word alone.</summary>
    private (Mask Follow, bool Whole) Of(int symbol, int word)
    {
        if (_known.TryGetValue((symbol, word), out var known)) return known;
        var (follow, whole) = (default(Mask), false);
        foreach (var rule in _book.Yielding(symbol))
        {
            if (!(rule.First & Mask.Of(word)).Any) continue;
            for (var i = 0; i < rule.Elements.Length; i++)
            {
                var element = rule.Elements[i];
                if (element.Look != Look.None) continue;
                foreach (var s in element.Symbols)
                {
                    if (!(_book.First(s) & Mask.Of(word)).Any) continue;
                    var (inner, ends) = Symbols.IsWord(s) ? (default, true) : Of(s, word);
                    follow |= inner;
                    if (!ends) continue;
                    follow |= Rest(rule, i + 1, out var optional);
                    whole |= optional;
                }
                if (!element.Optional) break;
            }
        }
        return _known[(symbol, word)] = (follow, whole);
    }

    private Mask Rest(Rule rule, int from, out bool optional)
    {
        var mask = default(Mask);
        for (var i = from; i < rule.Elements.Length; i++)
        {
            var element = rule.Elements[i];
            if (element.Look != Look.None) continue;
            foreach (var symbol in element.Symbols) mask |= _book.First(symbol);
            if (element.Optional) continue;
            optional = false;
            return mask;
        }
        optional = true;
        return mask;
    }
}
