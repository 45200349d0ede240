namespace Rasid.Time.Grammar;

/// <summary>What a token of digits is to the grammar.</summary>
internal static class DigitToken
{
    /// <summary>Longest whole number that is read: nine digits.</summary>
    private const int Longest = 9;

    private static readonly int[][] DigitCounts = [[0], [1], [2], [3], [4], [5], [6], [7], [8], [9]];

    /// <summary>The number of its set of classes.</summary>
    public static int SetOf(string key) => IsWhole(key) ? 0 : 1;

    public static Mask MaskOf(string key) => Mask.Of(IsWhole(key) ? Symbols.Int : Symbols.Decimal);

    /// <summary>Number of digits, so that a clock's 02 can be told from 2.</summary>
    public static int[] Digits(string key) => key.Length < DigitCounts.Length ? DigitCounts[key.Length] : DigitCounts[^1];

    /// <summary>The values of a token: the number of its digits, or the two parts of 15.30 and the number of digits after the mark.</summary>
    public static int[] Values(string key)
    {
        if (IsWhole(key)) return Digits(key);
        var mark = key.IndexOf('.', StringComparison.Ordinal);
        return mark > 0 && IsWhole(key[..mark]) && IsWhole(key[(mark + 1)..]) ? [Value(key[..mark]), Value(key[(mark + 1)..]), key.Length - mark - 1] : [];
    }

    /// <summary>The whole number; 0 for any other.</summary>
    public static int Value(string key)
    {
        if (!IsWhole(key)) return 0;
        var value = 0;
        foreach (var c in key) value = (value * 10) + (c - '0');
        return value;
    }

    private static bool IsWhole(string key)
    {
        if (key.Length is 0 or > Longest) return false;
        foreach (var c in key)
        {
            if (!char.IsAsciiDigit(c)) return false;
        }
        return true;
    }
}
