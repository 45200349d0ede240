using System.Text;
using Rasid.Text.Tables;

namespace Rasid.Time.Grammar;

/// <summary>The rules of the grammar by what they yield.</summary>
internal sealed class RuleBook
{
    /// <summary>The class that stands for a whole expression.</summary>
    public const string Top = "time";

    private readonly Rule[][] _byClass;
    private readonly Mask[] _first;

    private readonly Mask[] _alone;

    private RuleBook(Rule[][] byClass, int top) =>
        (_byClass, _first, _alone, TopSymbol) = (byClass, new Mask[byClass.Length], new Mask[byClass.Length], top);

    public int TopSymbol { get; }

    /// <summary>Number of rule classes.</summary>
    public int ClassCount => _byClass.Length;

    /// <summary>All rules in file order.</summary>
    public IEnumerable<Rule> All => _byClass.SelectMany(r => r).OrderBy(r => r.Order);

    public Rule[] Yielding(int symbol) => _byClass[symbol - Symbols.Limit];

    /// <summary>Word classes that can begin a class.</summary>
    public Mask First(int symbol) => Symbols.IsWord(symbol) ? Mask.Of(symbol) : _first[symbol - Symbols.Limit];

    /// <summary>Word classes of which one word can be a whole expression.</summary>
    public Mask Alone => _alone[TopSymbol - Symbols.Limit];

    /// <summary>What may come right after the first word of an expression.</summary>
    public FollowTable Follow { get; private set; } = null!;

    /// <summary>Reads rule tables: columns id, yields, value, pattern.</summary>
    /// <exception cref="DataFaultException">A rule cannot be used.</exception>
    public static RuleBook Load(IReadOnlyList<DataTable> tables, Symbols symbols)
    {
        foreach (var row in tables.SelectMany(t => t.Rows))
        {
            var name = row.Required("yields");
            if (symbols.HasWord(name)) throw row.Fault("RSD1315", $"\"{name}\" is a word class: rules need a name of their own");
            symbols.Rule(name);
        }
        var top = symbols.Rule(Top);
        var rules = new List<Rule>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in tables.SelectMany(t => t.Rows))
        {
            if (!ids.Add(row.Required("id"))) throw row.Fault("RSD1316", $"the id \"{row["id"]}\" stands twice: rename one");
            var patterns = new PatternParser(symbols, row);
            var elements = patterns.Parse(row.Required("pattern"));
            rules.Add(new Rule
            {
                Id = row["id"],
                Yields = symbols.Rule(row["yields"]),
                Elements = elements,
                Slots = patterns.Slots.Count,
                Value = new FormulaParser(row, patterns.Slots).Parse(row.Required("value")),
                Order = rules.Count,
            });
        }
        var byClass = Enumerable.Range(Symbols.Limit, symbols.RuleCount).Select(s => rules.Where(r => r.Yields == s).ToArray()).ToArray();
        var book = new RuleBook(byClass, top);
        book.FindFirst(tables);
        book.FindAlone();
        book.Follow = new FollowTable(book);
        return book;
    }

    private void FindFirst(IReadOnlyList<DataTable> tables)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var rule in _byClass.SelectMany(r => r))
            {
                var mask = Begin(rule);
                if (mask == rule.First) continue;
                rule.First = mask;
                _first[rule.Yields - Symbols.Limit] |= mask;
                changed = true;
            }
        }
        foreach (var rule in _byClass.SelectMany(r => r).Where(r => !r.First.Any))
            throw new DataFaultException("RSD1317", tables[0].Name, 0, $"the rule {rule.Id} can begin with no word");
        foreach (var rule in _byClass.SelectMany(r => r).Where(r => Reaches(r, r.Yields, [])))
            throw new DataFaultException("RSD1318", tables[0].Name, 0, $"the rule {rule.Id} begins with the class that it yields: write it without the loop");
    }

    /// <summary>Every name that a pattern mentions: words of other classes need not be kept.</summary>
    public static HashSet<string> Mentions(IEnumerable<DataTable> tables)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in tables.SelectMany(t => t.Rows))
        {
            var name = new StringBuilder();
            foreach (var c in row["pattern"] + " ")
            {
                if (char.IsAsciiLetterLower(c) || (c == '-' && name.Length > 0)) name.Append(c);
                else if (name.Length > 0)
                {
                    names.Add(name.ToString());
                    name.Clear();
                }
            }
        }
        return names;
    }

    private Mask Begin(Rule rule)
    {
        var mask = default(Mask);
        foreach (var element in rule.Elements)
        {
            if (element.Look != Look.None) continue;
            foreach (var symbol in element.Symbols) mask |= First(symbol);
            if (!element.Optional) return mask;
        }
        return mask;
    }

    private void FindAlone()
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var rule in _byClass.SelectMany(r => r))
            {
                var taking = rule.Elements.Where(e => e.Look == Look.None).ToArray();
                var needed = taking.Count(e => !e.Optional);
                if (needed > 1) continue;
                var mask = _alone[rule.Yields - Symbols.Limit];
                foreach (var element in taking.Where(e => !e.Optional || needed == 0))
                {
                    foreach (var symbol in element.Symbols) mask |= Symbols.IsWord(symbol) ? Mask.Of(symbol) : _alone[symbol - Symbols.Limit];
                }
                if (mask == _alone[rule.Yields - Symbols.Limit]) continue;
                _alone[rule.Yields - Symbols.Limit] = mask;
                changed = true;
            }
        }
    }

    /// <summary>Whether a class can stand at the very beginning of a rule, directly or through other rules.</summary>
    private bool Reaches(Rule rule, int target, HashSet<int> seen)
    {
        foreach (var element in rule.Elements)
        {
            if (element.Look != Look.None) continue;
            foreach (var symbol in element.Symbols)
            {
                if (symbol == target) return true;
                if (Symbols.IsWord(symbol) || !seen.Add(symbol)) continue;
                if (Yielding(symbol).Any(r => Reaches(r, target, seen))) return true;
            }
            if (!element.Optional) return false;
        }
        return false;
    }
}
