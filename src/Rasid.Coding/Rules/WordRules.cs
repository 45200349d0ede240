using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>Rows of a table found by lemma: verbs with their derived forms, nouns, and phrases of several words.</summary>
/// <typeparam name="T">Row type.</typeparam>
internal sealed class WordRules<T>
    where T : class
{
    private readonly Dictionary<string, List<Entry>> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _nouns = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> _stems;

    public WordRules() => _stems = _nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    private sealed record Entry(string Positions, string[] Rest, T Row);

    /// <summary>Adds a row.</summary>
    /// <param name="positions">Any of <c>v</c> finite, <c>n</c> verbal noun, <c>p</c> participle of the verb (<c>a</c> active, <c>q</c> passive only); <c>N</c> plain noun or adjective.</param>
    /// <param name="lemma">Standard spelling; further words must follow the first.</param>
    /// <param name="row">The row.</param>
    public void Add(string positions, string lemma, T row)
    {
        var words = Normalizer.Key(lemma).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rest = words[1..];
        if (positions.Contains('N', StringComparison.Ordinal)) Append(_nouns, words[0], new Entry("N", rest, row));
        if (positions.AsSpan().IndexOfAny("vnpaq") >= 0) Append(_verbs, words[0], new Entry(positions, rest, row));
    }

    /// <summary>Adds to <paramref name="found"/> the rows of a token, in file order, longer phrases first.</summary>
    /// <returns>Whether any was found.</returns>
    public bool Find(TokenTable table, int token, Reading reading, List<(T Row, int Last)> found)
    {
        found.Clear();
        if (reading.Lexeme is { PartOfSpeech: PartOfSpeech.Verb } verb && _verbs.TryGetValue(verb.Key, out var entries))
        {
            var position = reading.Derivation switch
            {
                Derivation.VerbalNoun => 'n',
                Derivation.ActiveParticiple => 'a',
                Derivation.PassiveParticiple => 'q',
                _ => 'v',
            };
            Collect(table, token, entries, position, found);
        }
        if (!reading.IsFinite && _nouns.Count > 0)
        {
            var before = found.Count;
            if (reading.Lexeme is { PartOfSpeech: not PartOfSpeech.Verb } noun && _nouns.TryGetValue(noun.Key, out entries))
                Collect(table, token, entries, 'N', found);
            // A plural that is listed as itself (أعمال عنف) goes by its form.
            if (found.Count == before && _stems.TryGetValue(table[token].Key.AsSpan(reading.StemStart, reading.StemLength), out entries))
                Collect(table, token, entries, 'N', found);
        }
        if (found.Count > 1) SortByLength(found);
        return found.Count > 0;
    }

    /// <summary>Longer phrases first; rows of one length keep their order.</summary>
    private static void SortByLength(List<(T Row, int Last)> found)
    {
        for (var i = 1; i < found.Count; i++)
        {
            var item = found[i];
            var k = i - 1;
            for (; k >= 0 && found[k].Last < item.Last; k--) found[k + 1] = found[k];
            found[k + 1] = item;
        }
    }

    private static void Collect(TokenTable table, int token, List<Entry> entries, char position, List<(T, int)> found)
    {
        foreach (var entry in entries)
        {
            if ((entry.Positions.Contains(position, StringComparison.Ordinal) || (position is 'a' or 'q' && entry.Positions.Contains('p', StringComparison.Ordinal))) && Follows(table, token, entry.Rest))
                found.Add((entry.Row, token + entry.Rest.Length));
        }
    }

    private static bool Follows(TokenTable table, int token, string[] rest)
    {
        if (rest.Length == 0) return true;
        if (token + rest.Length >= table.Count) return false;
        for (var i = 0; i < rest.Length; i++)
        {
            var next = table[token + 1 + i].Type;
            if (next.Key != rest[i] && !(next.Key.Length == rest[i].Length + 2 && next.Key.StartsWith("ال", StringComparison.Ordinal) && next.Key.EndsWith(rest[i], StringComparison.Ordinal)))
                return false;
        }
        return true;
    }

    private static void Append(Dictionary<string, List<Entry>> rows, string key, Entry entry)
    {
        if (!rows.TryGetValue(key, out var list)) rows[key] = list = [];
        list.Add(entry);
    }
}
