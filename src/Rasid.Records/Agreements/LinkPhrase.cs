using Rasid.Records.Events;
using Rasid.Records.Families;

namespace Rasid.Records.Agreements;

/// <summary>Words of a link rule, folded and without what Arabic writes before them. Immutable.</summary>
public sealed class LinkPhrase
{
    private const string Article = "ال";
    private static readonly string[] Before = ["", "و", "ف"];
    private static readonly string[] Inner = ["", "ب", "ل", "ك", "ال", "بال", "كال", "لل"];

    private readonly (string Core, string Bare, bool IsBeginning)[] _words;

    /// <summary>Reads a phrase as a pack writes it.</summary>
    /// <param name="written">One word or several, each perhaps with <c>*</c> at its end.</param>
    public LinkPhrase(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        Written = written;
        _words = [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Words)];
    }

    /// <summary>As the pack writes it.</summary>
    public string Written { get; }

    /// <summary>Whether nothing of it can be looked for.</summary>
    public bool IsEmpty => _words.Length == 0;

    /// <summary>The forms in which its longest word can stand in a folded text, for an index; each stands for all that begin so.</summary>
    public IReadOnlyList<string> Forms => IsEmpty ? [] : [.. Before.SelectMany(_ => Inner, (a, b) => a + b + _words.MaxBy(w => w.Bare.Length).Bare + "*")];

    /// <summary>Where it stands among words, from a word on and before another; -1 when it does not.</summary>
    internal int In(IReadOnlyList<string> cores, int from, int to)
    {
        for (var i = from; i + _words.Length <= to; i++)
        {
            var k = 0;
            while (k < _words.Length && Is(_words[k], cores[i + k])) k++;
            if (k == _words.Length && k > 0) return i;
        }
        return -1;
    }

    internal int Length => _words.Length;

    private static bool Is((string Core, string Bare, bool IsBeginning) word, string core) =>
        word.IsBeginning ? core.StartsWith(word.Core, StringComparison.Ordinal) : core == word.Core;

    private static IEnumerable<(string, string, bool)> Words(string word)
    {
        var words = new TextWords(word.TrimEnd('*'));
        for (var i = 0; i < words.Count; i++)
        {
            var letters = words.Letters(i).ToString().ToLowerInvariant();
            var bare = letters.StartsWith(Article, StringComparison.Ordinal) && letters.Length > Article.Length + 2 ? letters[Article.Length..] : letters;
            yield return (WordStem.Of(letters).ToString(), bare, i == words.Count - 1 && word.EndsWith('*'));
        }
    }
}
