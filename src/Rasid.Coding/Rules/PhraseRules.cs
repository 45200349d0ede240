using System.Runtime.CompilerServices;
using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>Rows found by a fixed sequence of words, the longest first; و or ف may be joined to the first.</summary>
/// <typeparam name="T">Row type.</typeparam>
internal sealed class PhraseRules<T> : IFormTable
    where T : class
{
    private readonly Dictionary<string, List<(string[] Words, object Row)>> _rows;
    private readonly Dictionary<string, List<(string[] Words, object Row)>>.AlternateLookup<ReadOnlySpan<char>> _starts;
    private readonly RuleForms? _forms;
    private readonly int _place;

    public PhraseRules()
        : this(new(StringComparer.Ordinal), null)
    {
    }

    private PhraseRules(Dictionary<string, List<(string[] Words, object Row)>> rows, RuleForms? forms)
    {
        (_rows, _starts, _forms) = (rows, rows.GetAlternateLookup<ReadOnlySpan<char>>(), forms);
        _place = forms?.Add(this) ?? 0;
    }

    /// <summary>Its place among what a reader keeps of a form.</summary>
    public int Place => _place;

    /// <summary>The same rows for one reader, who asks once a form whether any can start with it.</summary>
    public PhraseRules<T> For(RuleForms forms) => new(_rows, forms);

    public void Add(string words, T row)
    {
        var keys = Normalizer.Key(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!_rows.TryGetValue(keys[0], out var list)) _rows[keys[0]] = list = [];
        list.Add((keys, row));
        list.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>Whether any row can start with a form, و or ف joined or not.</summary>
    public bool CanStart(WordType type) => _forms is null ? Look(type.Key) is not null : _forms.Of(type).Has(_place);

    IEnumerable<string> IFormTable.Starts => _rows.Keys;

    /// <summary>The rows that can start with the form.</summary>
    object? IFormTable.Of(WordType type) => Look(type.Key);

    /// <summary>The longest row that starts at a token, or null.</summary>
    public T? Find(TokenTable table, int token, int end, out int length, out bool conjoined)
    {
        (length, conjoined) = (0, false);
        var starts = _forms is null ? Look(table[token].Key) : Unsafe.As<RowStarts>(_forms.Of(table[token].Type).Of(_place));
        if (starts is null) return null;
        if (Longest(starts.Whole, table, token, end, out length) is { } row) return row;
        if (Longest(starts.Joined, table, token, end, out length) is not { } joined) return null;
        conjoined = true;
        return joined;
    }

    private RowStarts? Look(string key)
    {
        var whole = _rows.TryGetValue(key, out var list) ? list : [];
        var joined = key.Length > 2 && key[0] is 'و' or 'ف' && _starts.TryGetValue(key.AsSpan(1), out list) ? list : [];
        return whole.Count + joined.Count == 0 ? null : new RowStarts([.. whole], [.. joined]);
    }

    private static T? Longest((string[] Words, object Row)[] rows, TokenTable table, int token, int end, out int length)
    {
        length = 0;
        foreach (var (words, row) in rows)
        {
            var at = token + 1;
            // A count may stand after the first word (سحب 300 مقاتل).
            if (words.Length > 1 && at < end && table[at].Kind == TokenKind.Number && table[at].Key != words[1]) at++;
            var i = 1;
            while (i < words.Length && at < end && table[at].Key == words[i]) (i, at) = (i + 1, at + 1);
            if (i < words.Length) continue;
            length = at - token;
            return Unsafe.As<T>(row);
        }
        return null;
    }
}
