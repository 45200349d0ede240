using Rasid.Text.Tokens;

namespace Rasid.Actors;

/// <summary>Makes the atoms of a report.</summary>
internal sealed class Atoms
{
    private readonly WordForms _forms;
    private Atom[] _atoms = new Atom[1024];
    private readonly char[] _buffer = new char[64];

    public Atoms(WordForms forms) => _forms = forms;

    public int Count { get; private set; }

    public ref readonly Atom this[int index] => ref _atoms[index];

    public void Read(TokenTable table)
    {
        Count = 0;
        if (_atoms.Length < table.Count) _atoms = new Atom[Math.Max(table.Count, 2 * _atoms.Length)];
        var gap = Gap.Hard;
        var sentence = -1;
        for (var t = 0; t < table.Count; t++)
        {
            ref readonly var token = ref table[t];
            if (token.Sentence != sentence) (sentence, gap) = (token.Sentence, Gap.Hard);
            if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol or TokenKind.Url)
            {
                gap = Max(gap, IsHyphen(table, t) ? Gap.None : GapOf(token));
                continue;
            }
            var last = Join(table, t, out var form);
            _atoms[Count++] = new Atom(form, t, last, gap, token.Kind == TokenKind.Word);
            gap = Gap.None;
            t = last;
        }
    }

    /// <summary>A dash written close between two words (جان-ايف) joins them.</summary>
    private static bool IsHyphen(TokenTable table, int t) => (table[t].Is('-') || table[t].Is('–')) && !table[t].SpaceBefore
        && t > 0 && t + 1 < table.Count && !table[t + 1].SpaceBefore && table[t - 1].Kind == TokenKind.Word && table[t + 1].Kind == TokenKind.Word;

    private static Gap Max(Gap a, Gap b) => a > b ? a : b;

    private static Gap GapOf(in Token token)
    {
        if (token.Kind == TokenKind.Url || token.Key.Length != 1) return Gap.Hard;
        return token.Key[0] switch
        {
            '"' or '«' or '»' or '“' or '”' or '‘' or '’' or '\'' or '(' or ')' or '[' or ']' or '-' or '–' => Gap.Soft,
            '،' or ',' => Gap.Comma,
            _ => Gap.Hard,
        };
    }

    /// <summary>Puts tokens together as <see cref="NameKeys"/> does; returns the last one taken.</summary>
    private int Join(TokenTable table, int t, out WordForm form)
    {
        ref readonly var token = ref table[t];
        form = _forms.Get(token.Type);
        var key = form.Key;
        if (token.Kind == TokenKind.Number)
        {
            var last = Sum(table, t, out var sum);
            if (last > t) form = _forms.Get(sum);
            return last;
        }
        if (token.Kind == TokenKind.Word && t + 1 < table.Count)
        {
            var isArticle = key is NameKeys.Article;
            var next = t + 1;
            if (isArticle && table[next].Kind == TokenKind.Punctuation && next + 1 < table.Count) next++;
            if (isArticle && table[next].Kind is TokenKind.Word or TokenKind.Number && table[next].Sentence == token.Sentence)
            {
                var end = Sum(table, next, out var sum);
                form = Concat(key, end > next ? sum : table[next].Key);
                return end;
            }
            if (form.IsJoin && !isArticle && table[t + 1].Kind == TokenKind.Word)
            {
                form = Concat(key, table[t + 1].Key);
                return t + 1;
            }
        }
        return t;
    }

    private static int Sum(TokenTable table, int t, out string sum)
    {
        sum = "";
        if (table[t].Kind != TokenKind.Number || t + 2 >= table.Count || !table[t + 1].Is('+') || table[t + 2].Kind != TokenKind.Number) return t;
        sum = $"{table[t].Key}+{table[t + 2].Key}";
        return t + 2;
    }

    private WordForm Concat(string a, string b)
    {
        if (a.Length + b.Length > _buffer.Length) return _forms.Get(a + b);
        a.CopyTo(_buffer);
        b.CopyTo(_buffer.AsSpan(a.Length));
        return _forms.Get(_buffer.AsSpan(0, a.Length + b.Length));
    }
}
