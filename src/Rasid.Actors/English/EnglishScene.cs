using System.Globalization;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Actors.English;

/// <summary>One report while its names are sought: the keys of its words, its shouted lines, what it has named so far.</summary>
/// <remarks>Scratch of one thread.</remarks>
internal sealed class EnglishScene(EnglishNames names)
{
    /// <summary>A heading has this share of its longer words capitalised, in parts of ten.</summary>
    private const int HeadingShare = 8;

    private readonly List<(string Key, int First, int Last)> _keys = [];
    private readonly List<string> _scratch = [];
    private readonly Dictionary<string, Actor> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _unknown = new(StringComparer.Ordinal);
    private readonly List<(string Head, Actor Actor)> _bodies = [];
    private readonly Dictionary<string, Actor> _titled = new(StringComparer.Ordinal);
    private readonly HashSet<int> _timed = [];
    private readonly Dictionary<int, bool> _headings = [];
    private int[] _start = [];
    private int _private;

    public EnglishNames Names { get; } = names;

    public EnglishActorLanguage Language => Names.Language;

    public TokenTable Table { get; private set; } = null!;

    public DateOnly? Day { get; private set; }

    public void Open(TokenTable table, IReadOnlyList<TemporalExpression> times, DateOnly? day)
    {
        _titled.Clear();
        _timed.Clear();
        foreach (var time in times)
        {
            for (var t = time.FirstToken; t <= time.LastToken; t++) _timed.Add(t);
        }
        (Table, Day, _private) = (table, day, 0);
        _keys.Clear();
        _surnames.Clear();
        _unknown.Clear();
        _bodies.Clear();
        _headings.Clear();
        _start = new int[table.Count + 1];
        var joined = -1;
        for (var t = 0; t < table.Count; t++)
        {
            _start[t] = -1;
            if (table[t].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                // 5+5 and the possessive stand between keys without one of their own.
                joined = -1;
                continue;
            }
            _scratch.Clear();
            Language.AddKeys(table[t].Type.Clean, _scratch);
            foreach (var key in _scratch)
            {
                if (joined >= 0)
                {
                    _keys[joined] = (Language.KeyOf(_keys[joined].Key[..^1] + key), _keys[joined].First, t);
                    joined = -1;
                    continue;
                }
                if (_start[t] < 0) _start[t] = _keys.Count;
                _keys.Add((key, t, t));
                if (key[^1] == '+') joined = _keys.Count - 1;
            }
        }
        _start[table.Count] = -1;
    }

    /// <summary>The key of a token; empty when it has none.</summary>
    public string Key(int token) => token < 0 || token >= Table.Count || _start[token] < 0 ? "" : _keys[_start[token]].Key;

    /// <summary>The longest value of a trie that begins at a token and ends with one.</summary>
    public (T Value, int Last)? Longest<T>(PhraseNode<T> trie, int token, Func<T, int, int, bool>? fits = null)
        where T : class
    {
        if (token >= Table.Count || _start[token] < 0) return null;
        (T, int)? best = null;
        var node = trie;
        for (var k = _start[token]; k < _keys.Count; k++)
        {
            if (k > _start[token] && (_keys[k].First > _keys[k - 1].Last + 1 && !OnlyPlus(_keys[k - 1].Last + 1, _keys[k].First) || Table[_keys[k].First].Sentence != Table[token].Sentence)) break;
            node = node.Child(_keys[k].Key);
            if (node is null) break;
            if (k + 1 < _keys.Count && _keys[k + 1].First <= _keys[k].Last) continue;
            foreach (var value in node.Values)
            {
                if (fits is null || fits(value, token, _keys[k].Last))
                {
                    best = (value, _keys[k].Last);
                    break;
                }
            }
        }
        return best;
    }

    /// <summary>Whether a token is a word with a capital, in a line that is not capitalised as a whole.</summary>
    public bool IsCapital(int token) => token >= 0 && token < Table.Count && Table[token].Kind == TokenKind.Word && char.IsUpper(Table[token].Type.Clean[0]) && !_timed.Contains(token);

    /// <summary>Whether the line of a token is a heading in capitals, where capitals tell no names.</summary>
    public bool IsHeading(int token)
    {
        var sentence = Table[token].Sentence;
        if (_headings.TryGetValue(sentence, out var known)) return known;
        var line = Table.Sentences[sentence];
        var (words, capitals, shouted) = (0, 0, 0);
        for (var t = line.First; t < line.End; t++)
        {
            if (Table[t].Kind != TokenKind.Word || Table[t].Key.Length < 4) continue;
            words++;
            if (char.IsUpper(Table[t].Type.Clean[0])) capitals++;
            if (char.IsUpper(Table[t].Type.Clean[^1])) shouted++;
        }
        var heading = words >= 3 && (2 * shouted > words || (!Table[line.End - 1].Is('.') && 10 * capitals >= HeadingShare * words));
        return _headings[sentence] = heading;
    }

    /// <summary>Whether a token is a word that the lexicon has (no part of an unknown name).</summary>
    public bool IsWord(int token) => Table[token].Type.Best.PartOfSpeech is not (PartOfSpeech.Unknown or PartOfSpeech.Foreign);

    /// <summary>Whether a token stands at the beginning of its sentence, where every word has a capital.</summary>
    public bool IsFirst(int token)
    {
        var first = Table.Sentences[Table[token].Sentence].First;
        return token == first || (token == first + 1 && Table[first].Kind == TokenKind.Punctuation);
    }

    public string Text(int first, int last) => Table.Slice(first, last);

    /// <summary>A key for words that no pack knows.</summary>
    public string KeyOf(int first, int last)
    {
        _scratch.Clear();
        for (var t = first; t <= last; t++)
        {
            if (Table[t].Kind is TokenKind.Word or TokenKind.Number) Language.AddKeys(Table[t].Type.Clean, _scratch);
        }
        return string.Join('_', _scratch).Replace("+", "", StringComparison.Ordinal);
    }

    public string NextPrivate() => string.Create(CultureInfo.InvariantCulture, $"local:person:{++_private}");

    public Actor Unknown(string id, Func<Actor> make) => _unknown.TryGetValue(id, out var known) ? known : _unknown[id] = make();

    public void NamePerson(Actor actor, string surname) => _surnames[surname] = actor;

    /// <summary>Notes the titles before a name: the envoy is later on that person.</summary>
    public void NameTitles(int first, int last, Actor actor)
    {
        for (var t = first; t <= last; t++)
        {
            if (Key(t) is { Length: > 0 } key && Language.Offices.Child(key) is not null) _titled[key] = actor;
        }
    }

    /// <summary>Whom a title alone means.</summary>
    public Actor? Titled(string key) => _titled.GetValueOrDefault(key);

    public Actor? Person(string surname) => _surnames.GetValueOrDefault(surname);

    public void NameBody(Actor actor, string text)
    {
        foreach (var word in text.Split(' ', '-'))
        {
            if (Language.Bodies.TryGetValue(Language.KeyOf(word), out var head)) _bodies.Add((head.Id, actor));
        }
    }

    /// <summary>The body that a head noun alone points back at.</summary>
    public Actor? Body(string head) => _bodies.FindLast(b => b.Head == head).Actor;

    private bool OnlyPlus(int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if (!Table[t].Is('+')) return false;
        }
        return true;
    }
}
