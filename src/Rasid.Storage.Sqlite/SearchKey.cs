using Rasid.Records.Claims;
using Rasid.Text;

namespace Rasid.Storage.Sqlite;

/// <summary>What a member is found by: id, words and names, folded alike here and in a query.</summary>
internal static class SearchKey
{
    private const char Bound = '\u001f';

    public static string Of(ClaimMember m) =>
        $"{Bound}{m.Id}{Bound} {Fold(m.Text)} {Bound} {Fold(m.NameAr)} {Bound} {Fold(m.NameEn)} {Bound}side:{m.Side}{Bound}country:{m.Country}{Bound}";

    /// <summary>What an actor is found by: id and names.</summary>
    public static string OfNames(string id, string nameAr, string nameEn) => $"{Bound}{id}{Bound} {Fold(nameAr)} {Bound} {Fold(nameEn)} {Bound}";

    /// <summary>Finds a member by its exact id.</summary>
    public static string OfId(string typed) => $"{Bound}{typed.Trim()}{Bound}";

    /// <summary>Finds a member by whole words of its names.</summary>
    public static string OfWords(string typed) => $" {Fold(typed)} ";

    /// <summary>By which words a member is looked up: those of its names, and its id as <see cref="OfId"/> has it.</summary>
    public static IEnumerable<string> Words(ClaimMember m)
    {
        var names = string.Join(' ', Fold(m.Text), Fold(m.NameAr), Fold(m.NameEn)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return names.Append(OfId(m.Id)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The word of what was typed by which it is looked up: the longest, which is seldom the most frequent.</summary>
    public static string LongestWord(string typed) => Fold(typed).Split(' ').MaxBy(w => w.Length) ?? "";

    /// <summary>What words of an item's field are found by, and what is typed to find them.</summary>
    public static string OfField(string words) => Fold(words);

    private static string Fold(string name) =>
        string.Join(' ', Normalizer.Key(name).ToLowerInvariant().Split(Bound, ' ', '\n', '\t').Where(w => w.Length > 0));
}
