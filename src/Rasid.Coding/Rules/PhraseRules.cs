using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>Rows found by a fixed sequence of words, the longest first; و or ف may be joined to the first.</summary>
/// <typeparam name="T">Row type.</typeparam>
internal sealed class PhraseRules<T> : IFormTable
    where T : class
{
    private readonly Dictionary<string, List<(string[] Words, T Row)>> _rows;
    private readonly Dictionary<string, List<(string[] Words, T Row)>>.AlternateLookup<ReadOnlySpan<char>> _starts;
    private readonly RuleForms? _forms;
    private readonly int _place;

    public PhraseRules()
        : this(new(StringComparer.Ordinal), null)
    {
    }

    private PhraseRules(Dictionary<string, List<(string[] Words, T Row)>> rows, RuleForms? forms)
    {
        (_rows, _starts, _forms) = (rows, rows.GetAlternateLookup<ReadOnlySpan<char>>(), forms);
        _place = forms?.Add(this) ?? 0;
    }

    /// <summary>The same rows for one reader, who asks once a form whether any can start with it.</summary>
    public PhraseRules<T> For(RuleForms forms) => new(_rows, forms);

    public void Add(string words, T row)
    {
        var keys = Normalizer.Key(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!_rows.TryGetValue(keys[0], out var list)) _rows[keys[0]] = list = [];
        list.Add((keys, row));
        list.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>Whether any row can start with a form.</summary>
    public bool CanStart(WordType type) => _forms is null ? CanStart(type.Key) : _forms.Of(type).Has(_place);

    /// <summary>Something where any row can start with the form.</summary>
    object? IFormTable.Of(WordType type) => CanStart(type.Key) ? this : null;

    /// <summary>Whether any row can start with a form, و or ف joined or not.</summary>
    private bool CanStart(string key) => _rows.ContainsKey(key) || (key.Length > 2 && key[0] is 'و' or 'ف' && _starts.ContainsKey(key.AsSpan(1)));

    /// <summary>The longest row that starts at a token, or null.</summary>
    public T? Find(TokenTable table, int token, int end, out int length, out bool conjoined)
    {
        (length, conjoined) = (0, false);
        if (_forms is not null && !_forms.Of(table[token].Type).Has(_place)) return null;
        var key = table[token].Key;
        if (Longest(key, table, token, end, out length) is { } row) return row;
        if (key.Length > 2 && key[0] is 'و' or 'ف' && Longest(key.AsSpan(1), table, token, end, out length) is { } joined)
        {
            conjoined = true;
            return joined;
        }
        length = 0;
        return null;
    }

    private T? Longest(ReadOnlySpan<char> key, TokenTable table, int token, int end, out int length)
    {
        length = 0;
        if (!_starts.TryGetValue(key, out var list)) return null;
        foreach (var (words, row) in list)
        {
            var at = token + 1;
            // A count may stand after the first word (سحب 300 مقاتل).
            if (words.Length > 1 && at < end && table[at].Kind == TokenKind.Number && table[at].Key != words[1]) at++;
            var i = 1;
            while (i < words.Length && at < end && table[at].Key == words[i]) (i, at) = (i + 1, at + 1);
            if (i < words.Length) continue;
            length = at - token;
            return row;
        }
        return null;
    }
}
