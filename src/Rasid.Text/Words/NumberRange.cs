namespace Rasid.Text.Words;

/// <summary>What a number in words or digits says: a value, or bounds of one.</summary>
/// <param name="Low">The least value, included; 0 when the text gives only an upper bound.</param>
/// <param name="High">The greatest value, included; null when the text gives only a lower bound.</param>
/// <param name="IsOrdinal">Whether it tells a place in an order (الثالث), not a count.</param>
/// <param name="IsApproximate">Whether the text itself is vague: نحو، عشرات، بضع.</param>
public readonly record struct NumberRange(decimal Low, decimal? High, bool IsOrdinal, bool IsApproximate)
{
    /// <summary>Whether it is one value.</summary>
    public bool IsExact => !IsApproximate && High == Low;

    /// <summary>A single value.</summary>
    public static NumberRange Of(decimal value) => new(value, value, false, false);
}
