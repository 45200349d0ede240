using Rasid.Text.Tokens;

namespace Rasid.Text.Words;

/// <summary>Adds and multiplies the words of one number from left to right.</summary>
internal readonly ref struct NumeralReader
{
    private readonly NumeralTable _words;
    private readonly TokenTable _table;
    private readonly int _end;

    public NumeralReader(NumeralTable words, TokenTable table, int end) => (_words, _table, _end) = (words, table, end);

    /// <summary>Whether the token is a و that stands alone, as before digits.</summary>
    public bool IsAnd(int at) => at < _end && _table[at].Key == "و";

    /// <summary>The token read as a word of a number; null when it is none.</summary>
    public NumeralStep? Step(int at)
    {
        if (at >= _end) return null;
        var token = _table[at];
        if (token.Kind == TokenKind.Number) return Numerals.Digits(token.Key, out var digits) ? new NumeralStep(null, digits, digits, false, false, false, 1) : null;
        if (token.Kind != TokenKind.Word) return null;
        var key = token.Key.AsSpan();
        if (Find(key, at) is { } bare) return Made(bare, false, false, false);
        var joined = key.Length > 2 && key[0] == 'و';
        if (joined) key = key[1..];
        if (joined && Find(key, at) is { } and) return Made(and, true, false, false);
        var prefixed = key.Length > 3 && key[0] is 'ب' or 'ل' or 'ك';
        if (prefixed && Find(key[1..], at) is { } with) return Made(with, joined, false, true);
        var article = prefixed ? key[1..] : key;
        if (prefixed && key is ['ل', 'ل', ..]) article = key[2..];
        else if (article is ['ا', 'ل', ..]) article = article[2..];
        else return null;
        return Find(article, at) is { } the ? Made(the, joined, true, prefixed) : null;
    }

    /// <summary>Reads a number without the words that bound it.</summary>
    /// <param name="first">Where it begins.</param>
    /// <param name="count">Tokens taken.</param>
    /// <param name="value">What it says.</param>
    /// <param name="stopAtJoin">Whether a و ends it: the first of two numbers.</param>
    public bool Read(int first, out int count, out NumberRange value, bool stopAtJoin = false)
    {
        (count, value) = (0, default);
        if (Step(first) is not { } start) return false;
        if (Ordinal(first, start, out count, out value)) return true;
        var sum = new NumeralSum();
        var at = first;
        while (Step(at) is { } step)
        {
            if (at > first && step.Joined && stopAtJoin) break;
            if (!sum.Take(step, at == first, Step(at + step.Tokens))) break;
            at += step.Tokens;
            if (stopAtJoin || !IsAnd(at) || Step(at + 1) is not { } digits || !digits.IsDigits || !sum.Takes(digits.Low)) continue;
            at++;
            sum.Take(digits with { Joined = true }, false, null);
            at++;
        }
        count = at - first;
        if (count == 0) return false;
        value = sum.Value;
        return true;
    }

    private bool Ordinal(int first, NumeralStep start, out int count, out NumberRange value)
    {
        (count, value) = (0, default);
        if (start.Word is not { Kind: NumeralKind.Ordinal or NumeralKind.TeenOrdinal or NumeralKind.TeenUnit } word)
        {
            if (!start.Definite || !start.Is(NumeralKind.Ten)) return false;
            (count, value) = (1, new NumberRange(start.Low, start.Low, true, false));
            return true;
        }
        var next = Step(first + 1);
        if (next is { Joined: false } ten && ten.Is(NumeralKind.TenUnit) && word.Kind != NumeralKind.TeenUnit)
            (count, value) = (2, new NumberRange(word.Low + 10, word.Low + 10, true, false));
        else if (next is { Joined: true, Definite: true } tens && tens.Is(NumeralKind.Ten) && word.Kind != NumeralKind.TeenUnit)
            (count, value) = (2, new NumberRange(word.Low + tens.Low, word.Low + tens.Low, true, false));
        else if (word.Kind == NumeralKind.Ordinal && (start.Definite || !word.NeedsArticle))
            (count, value) = (1, new NumberRange(word.Low, word.Low, true, false));
        return count > 0;
    }

    private (NumeralWord Word, int Tokens)? Find(ReadOnlySpan<char> key, int at)
    {
        foreach (var word in _words.At(key))
        {
            if (NumeralTable.Continues(word, _table, at)) return (word, word.Keys.Length);
        }
        return null;
    }

    private static NumeralStep Made((NumeralWord Word, int Tokens) found, bool joined, bool definite, bool prefixed) =>
        new(found.Word, found.Word.Low, found.Word.High, joined, definite, prefixed, found.Tokens);
}
