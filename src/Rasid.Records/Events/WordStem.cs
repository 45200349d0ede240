using Rasid.Records.Families;

namespace Rasid.Records.Events;

/// <summary>A word without what is written onto it, roughly: enough to see that two sentences use one word, never to read one.</summary>
internal static class WordStem
{
    private const string Article = "ال";
    private const string Proclitics = "وفبلك";
    private const char Accusative = 'ا';
    private const int Shortest = 3;

    /// <summary>The core of a folded word, at least three letters where the word has them.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        while (true)
        {
            if (word.StartsWith(Article, StringComparison.Ordinal) && word.Length - Article.Length >= Shortest) word = word[Article.Length..];
            else if (word.Length > Shortest && Proclitics.Contains(word[0], StringComparison.Ordinal)) word = word[1..];
            else break;
        }
        return word.Length > Shortest && word[^1] == Accusative ? word[..^1] : word;
    }

    /// <summary>A hash that is the same on every machine.</summary>
    public static long Hash(ReadOnlySpan<char> core)
    {
        ulong hash = 0;
        foreach (var c in core) hash = Shingles.Mix(hash ^ c);
        return unchecked((long)hash);
    }
}
