using System.Runtime.CompilerServices;
using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Rules;

/// <summary>Rows of a table found by lemma: verbs with their derived forms, nouns, and phrases of several words.</summary>
/// <typeparam name="T">Row type.</typeparam>
internal sealed class WordRules<T> : IFormTable
    where T : class
{
    private readonly Dictionary<string, List<RowEntry>> _verbs;
    private readonly Dictionary<string, List<RowEntry>> _nouns;
    private readonly Dictionary<string, List<RowEntry>>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly RuleForms? _forms;
    private readonly int _place;

    public WordRules()
        : this(new(StringComparer.Ordinal), new(StringComparer.Ordinal), null)
    {
    }

    private WordRules(Dictionary<string, List<RowEntry>> verbs, Dictionary<string, List<RowEntry>> nouns, RuleForms? forms)
    {
        (_verbs, _nouns, _stems, _forms) = (verbs, nouns, nouns.GetAlternateLookup<ReadOnlySpan<char>>(), forms);
        _place = forms?.Add(this) ?? 0;
    }

    /// <summary>The same rows for one reader, who asks once a form.</summary>
    public WordRules<T> For(RuleForms forms) => new(_verbs, _nouns, forms);

    /// <summary>Adds a row.</summary>
    /// <param name="positions">Any of <c>v</c> finite, <c>n</c> verbal noun, <c>p</c> participle of the verb (<c>a</c> active, <c>q</c> passive only); <c>N</c> plain noun or adjective.</param>
    /// <param name="lemma">Standard spelling; further words must follow the first.</param>
    /// <param name="row">The row.</param>
    public void Add(string positions, string lemma, T row)
    {
        var words = Normalizer.Key(lemma).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rest = words.Length > 1 ? words[1..] : null;
        if (positions.Contains('N', StringComparison.Ordinal)) Append(_nouns, words[0], new RowEntry("N", rest, row));
        if (positions.AsSpan().IndexOfAny("vnpaq") >= 0) Append(_verbs, words[0], new RowEntry(positions, rest, row));
    }

    /// <summary>Adds to <paramref name="found"/> the rows of a token, in file order, longer phrases first.</summary>
    /// <param name="table">The report.</param>
    /// <param name="token">The token.</param>
    /// <param name="reading">One of the readings of the token's form.</param>
    /// <param name="found">Takes the rows, each with its last token.</param>
    /// <returns>Whether any was found.</returns>
    public bool Find(TokenTable table, int token, Reading reading, List<(T Row, int Last)> found)
    {
        if (found.Count > 0) found.Clear();
        if (RowsOf(table[token].Type, reading) is not { } rows) return false;
        foreach (ref readonly var entry in rows.AsSpan())
        {
            if (entry.Rest is null) found.Add((Unsafe.As<T>(entry.Row), token));
            else if (Follows(table, token, entry.Rest)) found.Add((Unsafe.As<T>(entry.Row), token + entry.Rest.Length));
        }
        if (found.Count > 1) SortByLength(found);
        return found.Count > 0;
    }

    /// <summary>Whether any reading of a form can have a row.</summary>
    public bool Knows(WordType type) => _forms is null || _forms.Of(type).Has(_place);

    /// <summary>The rows of one word that a form has under a reading.</summary>
    public IEnumerable<T> OfWord(WordType type, Reading reading)
    {
        if (Look(type.Key, reading) is not { } rows) yield break;
        foreach (var entry in rows)
        {
            if (entry.Rest is null) yield return (T)entry.Row;
        }
    }

    IEnumerable<string> IFormTable.Starts => _verbs.Keys.Concat(_nouns.Keys);

    /// <summary>The readings of a form that can have anything; null for none.</summary>
    object? IFormTable.Of(WordType type)
    {
        List<RowEntries>? all = null;
        foreach (var reading in type.Readings)
        {
            if (Look(type.Key, reading) is { } rows) (all ??= new(1)).Add(new RowEntries(reading, rows));
        }
        return all?.ToArray();
    }

    private RowEntry[]? RowsOf(WordType type, Reading reading)
    {
        if (_forms is null) return Look(type.Key, reading);
        if (_forms.Of(type).Of(_place) is not { } held) return null;
        foreach (ref readonly var entries in Unsafe.As<RowEntries[]>(held).AsSpan())
        {
            if (ReferenceEquals(entries.Reading, reading)) return entries.Rows;
        }
        return null;
    }

    private RowEntry[]? Look(string key, Reading reading)
    {
        var isVerb = reading.Lexeme is { PartOfSpeech: PartOfSpeech.Verb };
        var own = Array.Empty<RowEntry>();
        if (isVerb)
        {
            if (_verbs.TryGetValue(reading.Lexeme!.Key, out var entries)) own = At(entries, reading.Derivation);
        }
        List<RowEntry>? byLemma = null;
        if (!isVerb && !reading.IsFinite && reading.Lexeme is { } noun && _nouns.TryGetValue(noun.Key, out byLemma)) own = [.. byLemma];
        // A plural that is listed as itself (أعمال عنف) goes by its form too.
        var stem = !reading.IsFinite && _nouns.Count > 0 && _stems.TryGetValue(key.AsSpan(reading.StemStart, reading.StemLength), out var same) && same != byLemma ? same.ToArray() : [];
        return own.Length + stem.Length == 0 ? null : [.. own, .. stem];
    }

    private static RowEntry[] At(List<RowEntry> entries, Derivation derivation)
    {
        var position = derivation switch
        {
            Derivation.VerbalNoun => 'n',
            Derivation.ActiveParticiple => 'a',
            Derivation.PassiveParticiple => 'q',
            _ => 'v',
        };
        return [.. entries.Where(e => e.Positions.Contains(position, StringComparison.Ordinal) || (position is 'a' or 'q' && e.Positions.Contains('p', StringComparison.Ordinal)))];
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

    private static bool Follows(TokenTable table, int token, string[] rest)
    {
        if (token + rest.Length >= table.Count) return false;
        for (var i = 0; i < rest.Length; i++)
        {
            var next = table[token + 1 + i].Type;
            // إطلاق سراحهم، القبض عليه: the last word with a pronoun.
            if (i == rest.Length - 1 && next.Key.Length > rest[i].Length && next.Key.StartsWith(rest[i], StringComparison.Ordinal) && next.Readings.Any(r => r.HasPronoun && r.StemStart == 0 && r.StemLength == rest[i].Length)) continue;
            // هجوما لاذعا: in the accusative.
            if (next.Key.Length == rest[i].Length + 1 && next.Key[^1] == 'ا' && next.Key.StartsWith(rest[i], StringComparison.Ordinal)) continue;
            if (next.Key != rest[i] && !(next.Key.Length == rest[i].Length + 2 && next.Key.StartsWith("ال", StringComparison.Ordinal) && next.Key.EndsWith(rest[i], StringComparison.Ordinal)))
                return false;
        }
        return true;
    }

    private static void Append(Dictionary<string, List<RowEntry>> rows, string key, RowEntry entry)
    {
        if (!rows.TryGetValue(key, out var list)) rows[key] = list = [];
        list.Add(entry);
    }
}
