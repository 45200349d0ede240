using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>What the rule tables hold for each word form that one reader has met: every table is asked once a form.</summary>
/// <remarks>Scratch of one thread. The word types keep what was found, so memory stays flat as they do.</remarks>
/// <param name="starts">For each key the tables that know it, by their places (<see cref="StartsOf"/>).</param>
internal sealed class RuleForms(Dictionary<string, uint> starts)
{
    private readonly List<IFormTable> _tables = [];
    private readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _starts = starts.GetAlternateLookup<ReadOnlySpan<char>>();

    // Most forms are in no table, and one object says so for all of them.
    private RuleForm? _nothing;

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

    /// <summary>What the tables hold for a form, which keeps it.</summary>
    public RuleForm Of(WordType type)
    {
        ref var note = ref type.Notes[FormNotes.OfRules];
        if (note is RuleForm form && ReferenceEquals(form.Owner, this)) return form;
        note = form = Make(type);
        return form;
    }

    private RuleForm Make(WordType type)
    {
        var (found, tables) = (new List<object>(), 0u);
        var asked = Knowing(type);
        for (var i = 0; asked != 0; i++, asked >>= 1)
        {
            if ((asked & 1) == 0 || _tables[i].Of(type) is not { } held) continue;
            found.Add(held);
            tables |= 1u << i;
        }
        return tables == 0 ? _nothing ??= new RuleForm(this, 0, []) : new RuleForm(this, tables, [.. found]);
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
