using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>What the rule tables hold for each word form that one reader has met: every table is asked once a form.</summary>
/// <remarks>Scratch of one thread. Forms are kept by the last digits of their ordinal, so memory stays flat.</remarks>
/// <param name="starts">For each key the tables that know it, by their places (<see cref="StartsOf"/>).</param>
internal sealed class RuleForms(Dictionary<string, uint> starts)
{
    /// <summary>More than one set of word types holds at a time.</summary>
    private const int Mask = (1 << 18) - 1;

    private readonly List<IFormTable> _tables = [];
    private readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _starts = starts.GetAlternateLookup<ReadOnlySpan<char>>();
    private RuleForm?[] _forms = new RuleForm?[4096];

    /// <summary>The keys of tables, with a bit for the place of each table that knows them.</summary>
    public static Dictionary<string, uint> StartsOf(IReadOnlyList<IFormTable> tables)
    {
        var starts = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var i = 0; i < tables.Count; i++)
        {
            foreach (var key in tables[i].Starts) starts[key] = starts.GetValueOrDefault(key) | (1u << i);
        }
        return starts;
    }

    /// <summary>The bits of some places.</summary>
    public static uint Bits(params ReadOnlySpan<int> places)
    {
        var bits = 0u;
        foreach (var place in places) bits |= 1u << place;
        return bits;
    }

    /// <summary>Takes the next table, in the order of <see cref="StartsOf"/>; all are taken before the first form is asked for.</summary>
    /// <returns>Its place.</returns>
    public int Add(IFormTable table)
    {
        _tables.Add(table);
        return _tables.Count - 1;
    }

    /// <summary>What the tables hold for a form.</summary>
    public RuleForm Of(WordType type)
    {
        var at = type.Ordinal & Mask;
        var forms = _forms;
        return (uint)at < (uint)forms.Length && forms[at] is { } form && ReferenceEquals(form.Type, type) ? form : Make(type, at);
    }

    private RuleForm Make(WordType type, int at)
    {
        if (at >= _forms.Length) Array.Resize(ref _forms, Math.Min(Mask + 1, Math.Max(at + 1, _forms.Length * 2)));
        var (found, tables) = (Array.Empty<object?>(), 0u);
        var asked = Knowing(type);
        for (var i = 0; asked != 0; i++, asked >>= 1)
        {
            if ((asked & 1) == 0 || _tables[i].Of(type) is not { } held) continue;
            if (tables == 0) found = new object?[_tables.Count];
            (found[i], tables) = (held, tables | (1u << i));
        }
        return _forms[at] = new RuleForm(type, tables, found);
    }

    /// <summary>The tables that know any key of a form: of its words, its stems, or itself with and without a joined letter.</summary>
    private uint Knowing(WordType type)
    {
        var tables = Knowing(type.Key);
        if (type.Key.Length > 1) tables |= Knowing(type.Key.AsSpan(1));
        foreach (var reading in type.Readings)
        {
            if (reading.Lexeme is { } lexeme) tables |= Knowing(lexeme.Key);
            if (!reading.IsFinite) tables |= Knowing(type.Key.AsSpan(reading.StemStart, reading.StemLength));
        }
        return tables;
    }

    private uint Knowing(ReadOnlySpan<char> key) => _starts.TryGetValue(key, out var tables) ? tables : 0;
}
