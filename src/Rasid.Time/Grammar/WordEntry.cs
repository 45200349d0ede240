namespace Rasid.Time.Grammar;

/// <summary>One meaning of a form: its class and value, and the words that must follow it.</summary>
/// <param name="Symbol">The word class.</param>
/// <param name="Value">The row's first value.</param>
/// <param name="More">All values of the row.</param>
/// <param name="Start">Where the word begins inside its token: 0, or after one or two joined letters.</param>
/// <param name="Rest">Keys of the tokens that must follow; empty for one word.</param>
/// <param name="Exact">The clean form that the token must end with; null when its key is enough.</param>
internal sealed record WordSense(int Symbol, int Value, int[] More, int Start, string[] Rest, string? Exact);

/// <summary>A joined letter as a word of its own.</summary>
/// <param name="From">Inner position where it begins.</param>
/// <param name="To">Inner position where it ends.</param>
/// <param name="Symbol">Its class.</param>
internal readonly record struct Joined(int From, int To, int Symbol);

/// <summary>All meanings of one key, with the letters joined before it.</summary>
internal sealed class WordEntry
{
    /// <summary>Inner positions of a token: its start, after one joined letter, after two.</summary>
    public const int Inner = 4;

    private readonly Mask[] _masks = new Mask[Inner];
    private readonly int[] _sets = new int[Inner];

    /// <summary>The vocabulary that it is of (<see cref="Vocabulary.Nothing"/>).</summary>
    public WordEntry? Owner { get; set; }

    public List<WordSense> Senses { get; } = [];

    public List<Joined> Letters { get; } = [];

    /// <summary>Number of UTF-16 units of the key before an inner position.</summary>
    public int[] Lengths { get; } = new int[Inner];

    /// <summary>The classes that begin at an inner position.</summary>
    public Mask MaskAt(int inner) => _masks[inner];

    /// <summary>The classes that the token has by itself, without words after it.</summary>
    public Mask Single { get; private set; }

    /// <summary>The number of the set of classes at an inner position: few sets are distinct, so that rules can be kept by them.</summary>
    public int SetAt(int inner) => _sets[inner];

    /// <summary>All classes of the entry.</summary>
    public Mask All => _masks[0] | _masks[1] | _masks[2] | _masks[3];

    /// <summary>Numbers its sets of classes, once all words are in.</summary>
    public void Number(Dictionary<Mask, int> sets)
    {
        for (var inner = 0; inner < Inner; inner++)
        {
            if (!sets.TryGetValue(_masks[inner], out _sets[inner])) sets.Add(_masks[inner], _sets[inner] = sets.Count);
        }
    }

    /// <summary>Whether it has no other class than this one.</summary>
    public bool IsOnly(int symbol)
    {
        foreach (var sense in Senses)
        {
            if (sense.Symbol != symbol) return false;
        }
        return true;
    }

    public void Add(WordSense sense)
    {
        foreach (var other in Senses)
        {
            if (other.Symbol == sense.Symbol && other.Value == sense.Value && other.Start == sense.Start && other.Rest.AsSpan().SequenceEqual(sense.Rest)) return;
        }
        Senses.Add(sense);
        _masks[sense.Start] |= Mask.Of(sense.Symbol);
        if (sense.Rest.Length == 0) Single |= Mask.Of(sense.Symbol);
    }

    public void Join(int from, int to, int symbol, int length)
    {
        var letter = new Joined(from, to, symbol);
        if (Letters.Contains(letter)) return;
        Letters.Add(letter);
        _masks[from] |= Mask.Of(symbol);
        Lengths[to] = length;
    }
}
