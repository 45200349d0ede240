namespace Rasid.Storage.Sqlite;

/// <summary>Words of a sentence as the index is asked for them. Every form is quoted, so that nothing in it is an operator of the index.</summary>
internal static class SentenceMatch
{
    // A letter of nobody's alphabet: no sentence has it.
    private const string Nothing = "\"\uE000\"";

    /// <summary>The expression; empty where nothing is asked for, and one that no sentence meets where what is asked for can be no words.</summary>
    public static string Of(IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>> words)
    {
        var groups = words.Where(g => g.Count > 0).Select(Any).ToList();
        return groups.Contains("") ? Nothing : string.Join(" AND ", groups);
    }

    private static string Any(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> group)
    {
        var alternatives = group.Select(All).Where(a => a.Length > 0).ToList();
        return alternatives.Count == 0 ? "" : $"({string.Join(" OR ", alternatives)})";
    }

    private static string All(IReadOnlyList<IReadOnlyList<string>> alternative)
    {
        var words = alternative.Select(Forms).ToList();
        return words.Count == 0 || words.Contains("") ? "" : $"({string.Join(" AND ", words)})";
    }

    // The index keeps no places of words, so what it would take for several cannot be asked for.
    private static string Forms(IReadOnlyList<string> forms)
    {
        var words = forms.Where(IsWord).ToList();
        return words.Count == 0 ? "" : $"({string.Join(" OR ", words.Select(Quoted))})";
    }

    private static bool IsWord(string form)
    {
        var word = form.AsSpan().TrimEnd('*');
        foreach (var c in word)
        {
            if (!char.IsLetterOrDigit(c)) return false;
        }
        return word.Length > 0;
    }

    private static string Quoted(string form) => form.EndsWith('*') ? $"\"{form.TrimEnd('*')}\"*" : $"\"{form}\"";
}
