namespace Rasid.Records.Registers.Balances;

/// <summary>A share, as far as it is known, in tenths of a per cent: the least rounded down, the most rounded up unless both are one.</summary>
/// <param name="Low">The least, 0 to 1000.</param>
/// <param name="High">The most, 0 to 1000.</param>
public readonly record struct Rate(int Low, int High)
{
    private const int Whole = 1000;

    /// <summary>What part of a whole it is, and whether it is within a limit.</summary>
    /// <param name="least">Its least: part and whole; a whole of nought is a share of nought. A part that nothing limits is all.</param>
    /// <param name="most">Its most.</param>
    /// <param name="limit">Per cent.</param>
    internal static (Rate Rate, Verdict Verdict) Of((long? Part, long? Of) least, (long? Part, long? Of) most, int limit)
    {
        var isOne = Equal(least, most);
        var rate = new Rate(Tenths(least, isOne ? 0 : -1), Tenths(most, isOne ? 0 : 1));
        var verdict = !IsAbove(most, limit) ? Verdict.Kept : IsAbove(least, limit) ? Verdict.Broken : Verdict.Open;
        return (rate, verdict);
    }

    private static bool IsAbove((long? Part, long? Of) share, int limit) => share switch
    {
        (0, _) or (_, 0) => false,
        (null, _) => limit < 100,
        (_, null) => false,
        _ => (Int128)share.Part.Value * 100 > (Int128)share.Of.Value * limit,
    };

    private static int Tenths((long? Part, long? Of) share, int rounding)
    {
        if (share is (0, _) or (_, 0)) return 0;
        if (share.Part is not { } part) return Whole;
        if (share.Of is not { } of) return 0;
        var scaled = (Int128)part * Whole;
        return (int)(rounding switch { < 0 => scaled / of, > 0 => (scaled + of - 1) / of, _ => (scaled + (of / 2)) / of });
    }

    private static bool Equal((long? Part, long? Of) a, (long? Part, long? Of) b) =>
        a.Part is { } p && a.Of is { } o && b.Part is { } q && b.Of is { } r && (Int128)p * r == (Int128)q * o;
}
