namespace Rasid.Time.Grammar;

/// <summary>The classes of the grammar by number: word classes below <see cref="Limit"/>, rule classes from there on.</summary>
internal sealed class Symbols
{
    /// <summary>Number of word classes.</summary>
    public const int Limit = Mask.Size;

    /// <summary>A whole number in digits.</summary>
    public const int Int = 0;

    /// <summary>A number in digits with a decimal mark.</summary>
    public const int Decimal = 1;

    /// <summary>A joined و.</summary>
    public const int Waw = 2;

    /// <summary>A joined ف.</summary>
    public const int Fa = 3;

    /// <summary>A joined ب.</summary>
    public const int Ba = 4;

    /// <summary>A joined ل.</summary>
    public const int Li = 5;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);

    public Symbols()
    {
        foreach (var name in (string[])["int", "decimal", "waw", "fa", "ba", "li"]) Word(name);
    }

    /// <summary>Number of rule classes.</summary>
    public int RuleCount => _rules.Count;

    public static bool IsWord(int symbol) => symbol < Limit;

    /// <summary>The number of a word class, made when it is new; −1 when no mask has room for it.</summary>
    public int Word(string name)
    {
        if (_words.TryGetValue(name, out var symbol)) return symbol;
        if (_words.Count == Limit) return -1;
        _words.Add(name, _words.Count);
        return _words.Count - 1;
    }

    /// <summary>The number of a rule class, made when it is new.</summary>
    public int Rule(string name)
    {
        if (_rules.TryGetValue(name, out var symbol)) return symbol;
        symbol = Limit + _rules.Count;
        _rules.Add(name, symbol);
        return symbol;
    }

    /// <summary>The number of a class of either sort; −1 when there is none.</summary>
    public int Find(string name) => _words.TryGetValue(name, out var word) ? word : _rules.GetValueOrDefault(name, -1);

    /// <summary>The name of a rule class is a word class too.</summary>
    public bool HasWord(string name) => _words.ContainsKey(name);
}
