using Rasid.Text;
using Rasid.Text.Tokens;

namespace Rasid.Coding.Rules;

/// <summary>Rows found by a fixed sequence of words, the longest first; و or ف may be joined to the first.</summary>
/// <typeparam name="T">Row type.</typeparam>
internal sealed class PhraseRules<T>
    where T : class
{
    private readonly Dictionary<string, List<(string[] Words, T Row)>> _rows = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<(string[] Words, T Row)>>.AlternateLookup<ReadOnlySpan<char>> _starts;

    public PhraseRules() => _starts = _rows.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(string words, T row)
    {
        var keys = Normalizer.Key(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!_rows.TryGetValue(keys[0], out var list)) _rows[keys[0]] = list = [];
        list.Add((keys, row));
        list.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>Whether any row can start with a form, و or ف joined or not.</summary>
    public bool CanStart(string key) => _rows.ContainsKey(key) || (key.Length > 2 && key[0] is 'و' or 'ف' && _starts.ContainsKey(key.AsSpan(1)));

    /// <summary>The longest row that starts at a token, or null.</summary>
    public T? Find(TokenTable table, int token, int end, out int length, out bool conjoined)
    {
        conjoined = false;
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
