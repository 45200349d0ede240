using Rasid.Text;

namespace Rasid.Actors;

/// <summary>Cuts the form of a data row into the keys that a report's atoms have.</summary>
internal static class NameKeys
{
    public const string Article = "ال";

    /// <summary>The keys of a form: words, numbers and Latin runs; marks are left out, joined words are one key.</summary>
    public static string[] Split(string form, IReadOnlySet<string> joins)
    {
        var key = Normalizer.Key(form);
        var parts = new List<string>(4);
        for (var i = 0; i < key.Length;)
        {
            if (!char.IsLetterOrDigit(key[i]))
            {
                if (key[i] == '+') parts.Add("+");
                i++;
                continue;
            }
            var end = i + 1;
            while (end < key.Length && char.IsLetterOrDigit(key[end]) && char.IsAsciiDigit(key[end]) == char.IsAsciiDigit(key[i])) end++;
            parts.Add(key[i..end]);
            i = end;
        }
        if (!Joins(parts, joins)) return [.. parts];
        var joined = new List<string>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (i + 2 < parts.Count && parts[i + 1] == "+")
            {
                part = $"{parts[i]}+{parts[i + 2]}";
                i += 2;
            }
            if (part == Article && i + 1 < parts.Count)
            {
                parts[i + 1] = Article + parts[i + 1];
                continue;
            }
            if (i + 1 < parts.Count && IsJoin(part, joins) && parts[i + 1] != "+") part += parts[++i];
            if (part != "+") joined.Add(part);
        }
        return [.. joined];
    }

    /// <summary>Whether a conjunction or preposition is written before the article (بالمهدية).</summary>
    public static bool HidesArticle(string key) => key.Length > 5 && key[0] is 'و' or 'ب' && key.AsSpan(1).StartsWith(Article, StringComparison.Ordinal);

    private static bool Joins(List<string> parts, IReadOnlySet<string> joins)
    {
        foreach (var part in parts)
        {
            if (part is "+" or Article || IsJoin(part, joins)) return true;
        }
        return false;
    }

    /// <summary>Whether the next word is written as one with this one or apart (عبد الله، عبدالله), proclitics allowed.</summary>
    public static bool IsJoin(string key, IReadOnlySet<string> joins)
    {
        if (key.Length is < 3 or > 6) return false;
        if (joins.Contains(key)) return true;
        return key[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && joins.Contains(key[1..]);
    }
}
