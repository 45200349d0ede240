using Rasid.Records.Claims;
using Rasid.Text;

namespace Rasid.Storage.Sqlite;

/// <summary>What a member is found by: id, words and names, folded alike here and in a query.</summary>
internal static class SearchKey
{
    private const char Bound = '\u001f';

    public static string Of(ClaimMember m) =>
        $"{Bound}{m.Id}{Bound} {Fold(m.Text)} {Bound} {Fold(m.NameAr)} {Bound} {Fold(m.NameEn)} {Bound}side:{m.Side}{Bound}";

    /// <summary>What an actor is found by: id and names.</summary>
    public static string OfNames(string id, string nameAr, string nameEn) => $"{Bound}{id}{Bound} {Fold(nameAr)} {Bound} {Fold(nameEn)} {Bound}";

    /// <summary>Finds a member by its exact id.</summary>
    public static string OfId(string typed) => $"{Bound}{typed.Trim()}{Bound}";

    /// <summary>Finds a member by whole words of its names.</summary>
    public static string OfWords(string typed) => $" {Fold(typed)} ";

    private static string Fold(string name) =>
        string.Join(' ', Normalizer.Key(name).ToLowerInvariant().Split(Bound, ' ', '\n', '\t').Where(w => w.Length > 0));
}
