using Rasid.Text.Tables;

namespace Rasid.Time.Grammar;

/// <summary>The words of numbers as classes of the grammar: they stand once, in <c>words/numerals.tsv</c>.</summary>
internal static class NumberWords
{
    /// <summary>The table that they stand in.</summary>
    public const string Table = "words/numerals.tsv";

    /// <summary>The class of a row and its value; null for words that the grammar of time does not count with (millions, tens of something).</summary>
    public static (string Class, int Value, bool Bare, bool Exact)? Of(DataRow row)
    {
        if (!int.TryParse(row["low"], out var value)) return null;
        var bare = row["article"] != "must";
        return (row["kind"], value) switch
        {
            ("unit", _) => ("digit-word", value, bare, false),
            // وأحد عشر is not واحد: only its own spelling is cut.
            ("teen-unit", _) => ("teen-head", value, bare, value == 1),
            ("ten-unit", _) => ("ten", value, bare, false),
            ("ten", _) => ("tens", value, bare, false),
            ("hundred", _) => ("hundred", value, bare, false),
            ("scale" or "several-scale", 1000) => ("thousand", value, bare, false),
            ("dual-scale", 2000) => ("two-thousand", value, bare, false),
            ("ordinal", _) => ("ordinal", value, bare, false),
            _ => null,
        };
    }
}
