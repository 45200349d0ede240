using Rasid.Records.Json;

namespace Rasid.Records.Registers;

/// <summary>A whole number or a range: at least one end is known.</summary>
/// <param name="Low">The least that it can be; null when not known.</param>
/// <param name="High">The most that it can be; null when not known.</param>
/// <param name="IsAbout">Whether it is only about so many.</param>
public sealed record NumberValue(long? Low, long? High, bool IsAbout = false) : FieldValue
{
    /// <summary>The greatest number either way: what every reader of JSON can hold exactly.</summary>
    public const long Most = 9_007_199_254_740_991;

    /// <summary>Whether it is one number, about or not.</summary>
    public bool IsExact => Low is not null && Low == High;

    /// <summary>A number.</summary>
    public static NumberValue Of(long number) => new(number, number);

    /// <inheritdoc/>
    public override void Write(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject();
        if (IsAbout) writer.Name("about").Flag(true);
        if (High is { } high) writer.Member("high", high);
        if (Low is { } low) writer.Member("low", low);
        writer.End();
    }
}
