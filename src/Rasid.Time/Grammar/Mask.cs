namespace Rasid.Time.Grammar;

/// <summary>A set of word classes.</summary>
internal readonly record struct Mask(UInt128 Low, UInt128 High)
{
    /// <summary>Number of classes that a set can tell apart.</summary>
    public const int Size = 256;

    private const int Half = 128;

    /// <summary>Whether the set holds any class.</summary>
    public bool Any => Low != 0 || High != 0;

    /// <summary>The set of one class.</summary>
    public static Mask Of(int symbol) => symbol < Half ? new(UInt128.One << symbol, 0) : new(0, UInt128.One << (symbol - Half));

    /// <summary>What both hold.</summary>
    public static Mask operator &(Mask a, Mask b) => new(a.Low & b.Low, a.High & b.High);

    /// <summary>What either holds.</summary>
    public static Mask operator |(Mask a, Mask b) => new(a.Low | b.Low, a.High | b.High);
}
