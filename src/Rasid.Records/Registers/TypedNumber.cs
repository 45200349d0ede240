using System.Globalization;

namespace Rasid.Records.Registers;

/// <summary>Writes numbers as they are typed. Pure and thread-safe.</summary>
public static class TypedNumber
{
    /// <summary>A number or range in Latin digits: <c>20</c>, <c>~20</c>, <c>20..30</c>, <c>20..</c>; read again, it is the same.</summary>
    public static string Write(NumberValue number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var about = number.IsAbout ? "~" : "";
        return number.IsExact ? about + Digits(number.Low) : $"{about}{Digits(number.Low)}..{Digits(number.High)}";
    }

    private static string Digits(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
