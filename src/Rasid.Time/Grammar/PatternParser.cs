using System.Globalization;
using Rasid.Text.Tables;

namespace Rasid.Time.Grammar;

/// <summary>Reads the pattern of a rule.</summary>
/// <remarks>
/// Places are separated by spaces: <c>slot:class</c>, <c>class</c>, <c>a|b</c> one of several, <c>[1..31]</c> a range of
/// values, <c>?</c> optional, <c>_</c> in front: no space before. <c>=c</c> and <c>!c</c> look at the next word, <c>^c</c>
/// and <c>^!c</c> at the word before; <c>edge</c> among their classes is the border of the sentence.
/// </remarks>
internal sealed class PatternParser(Symbols symbols, DataRow row)
{
    private readonly List<string> _slots = [];

    /// <summary>Names of the slots met so far; empty where the pattern gives none.</summary>
    public IReadOnlyList<string> Slots => _slots;

    public Element[] Parse(string pattern)
    {
        var parts = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) throw row.Fault("RSD1310", "the pattern is empty: write at least one class");
        var elements = new Element[parts.Length];
        for (var i = 0; i < parts.Length; i++) elements[i] = Place(parts[i]);
        return elements;
    }

    private Element Place(string part)
    {
        var rest = part;
        var look = Look.None;
        if (rest.StartsWith("^!", StringComparison.Ordinal)) (look, rest) = (Look.NotBehind, rest[2..]);
        else if (rest[0] == '^') (look, rest) = (Look.Behind, rest[1..]);
        else if (rest[0] == '!') (look, rest) = (Look.NotAhead, rest[1..]);
        else if (rest[0] == '=') (look, rest) = (Look.Ahead, rest[1..]);
        var tight = rest.Length > 0 && rest[0] == '_';
        if (tight) rest = rest[1..];
        var optional = rest.Length > 0 && rest[^1] == '?';
        if (optional) rest = rest[..^1];
        var (min, max) = Range(part, ref rest);
        // Every place that takes words has a slot, so that the tree shows all of them; a name makes it usable.
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        var slot = look == Look.None ? _slots.Count : -1;
        if (slot >= 0) _slots.Add(colon > 0 ? rest[..colon] : "");
        if (colon > 0) rest = rest[(colon + 1)..];
        var found = new List<int>();
        var mask = default(Mask);
        var edge = false;
        foreach (var name in rest.Split('|'))
        {
            if (look != Look.None && name == "edge")
            {
                edge = true;
                continue;
            }
            var symbol = symbols.Find(name);
            if (symbol < 0) throw row.Fault("RSD1311", $"\"{name}\" is the class of no word and of no rule");
            if (look != Look.None && !Symbols.IsWord(symbol)) throw row.Fault("RSD1312", $"\"{name}\" is no word class: a look sees words only");
            found.Add(symbol);
            if (Symbols.IsWord(symbol)) mask |= Mask.Of(symbol);
        }
        return new Element([.. found], mask, slot, optional, tight, min, max, look, edge);
    }

    private (int Min, int Max) Range(string part, ref string rest)
    {
        if (rest.Length == 0 || rest[^1] != ']') return (int.MinValue, int.MaxValue);
        var open = rest.LastIndexOf('[');
        var inside = rest[(open + 1)..^1];
        var dots = inside.IndexOf("..", StringComparison.Ordinal);
        rest = rest[..open];
        if (dots < 0 && int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var one)) return (one, one);
        if (dots > 0 && int.TryParse(inside[..dots], NumberStyles.None, CultureInfo.InvariantCulture, out var min)
            && int.TryParse(inside[(dots + 2)..], NumberStyles.None, CultureInfo.InvariantCulture, out var max)) return (min, max);
        throw row.Fault("RSD1313", $"\"{part}\" has no range like [1..31]");
    }
}
