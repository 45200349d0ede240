namespace Rasid.Records.Registers.Balances;

/// <summary>How many, as far as it is known: from a least number to a most. Sums of ranges are ranges; nothing between them is chosen.</summary>
/// <param name="Low">The least, from 0.</param>
/// <param name="High">The most; null where nothing limits it.</param>
/// <param name="IsAbout">Whether some of it is only about so many.</param>
public readonly record struct Amount(long Low, long? High, bool IsAbout = false)
{
    // Sums of the greatest numbers that a field can hold stay below what a long can.
    private const long Most = long.MaxValue / 2;

    /// <summary>None.</summary>
    public static Amount Nought { get; } = new(0, 0);

    /// <summary>Nothing is known of it.</summary>
    public static Amount Unknown { get; } = new(0, null);

    /// <summary>Whether it is one number, about or not.</summary>
    public bool IsExact => Low == High;

    /// <summary>What a number of a field says; what counts people or things begins at nought.</summary>
    public static Amount Of(NumberValue number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var low = Math.Max(0, number.Low ?? 0);
        return new Amount(low, number.High is { } high ? Math.Max(low, high) : null, number.IsAbout);
    }

    /// <summary>Both together.</summary>
    public Amount Plus(Amount other) => new(Sum(Low, other.Low), High is { } a && other.High is { } b ? Sum(a, b) : null, IsAbout || other.IsAbout);

    /// <summary>The least range that holds both.</summary>
    public Amount Or(Amount other) => new(Math.Min(Low, other.Low), High is { } a && other.High is { } b ? Math.Max(a, b) : null, IsAbout || other.IsAbout);

    /// <summary>The same, or none of it.</summary>
    public Amount OrNone() => this with { Low = 0 };

    /// <summary>All of them together.</summary>
    public static Amount SumOf(IEnumerable<Amount> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var sum = Nought;
        foreach (var amount in amounts) sum = sum.Plus(amount);
        return sum;
    }

    private static long Sum(long a, long b) => Math.Min(Most, a + b);
}
