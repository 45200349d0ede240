using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>What the rule tables hold for each word form that one reader has met: every table is asked once a form.</summary>
/// <remarks>Scratch of one thread. Forms are kept by the last digits of their ordinal, so memory stays flat.</remarks>
internal sealed class RuleForms
{
    /// <summary>More than one set of word types holds at a time.</summary>
    private const int Mask = (1 << 18) - 1;

    private readonly List<IFormTable> _tables = [];
    private RuleForm?[] _forms = new RuleForm?[4096];

    /// <summary>Takes a table; all are taken before the first form is asked for.</summary>
    /// <returns>Its place among what is kept of a form.</returns>
    public int Add(IFormTable table)
    {
        _tables.Add(table);
        return _tables.Count - 1;
    }

    /// <summary>What the tables hold for a form.</summary>
    public RuleForm Of(WordType type)
    {
        var at = type.Ordinal & Mask;
        return at < _forms.Length && _forms[at] is { } form && ReferenceEquals(form.Type, type) ? form : Make(type, at);
    }

    private RuleForm Make(WordType type, int at)
    {
        if (at >= _forms.Length) Array.Resize(ref _forms, Math.Min(Mask + 1, Math.Max(at + 1, _forms.Length * 2)));
        var (found, tables) = (Array.Empty<object?>(), 0u);
        for (var i = 0; i < _tables.Count; i++)
        {
            if (_tables[i].Of(type) is not { } held) continue;
            if (tables == 0) found = new object?[_tables.Count];
            (found[i], tables) = (held, tables | (1u << i));
        }
        return _forms[at] = new RuleForm(type, tables, found);
    }
}
