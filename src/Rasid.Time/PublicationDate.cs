namespace Rasid.Time;

/// <summary>When a report was published, as far as it is known.</summary>
/// <param name="Value">EDTF: a day, or an interval when that is all the text supports; null when nothing is known.</param>
/// <param name="Range">The days that <paramref name="Value"/> covers; null when nothing is known.</param>
/// <param name="Basis">Stated by the report or given with it, relative, or inferred.</param>
/// <param name="Reason">Stable reason code and its arguments, space-separated (<c>given</c>, <c>stamp …</c>, <c>newest-past 2024-10-17</c>).</param>
public sealed record PublicationDate(string? Value, DateRange? Range, DateBasis Basis, string Reason)
{
    /// <summary>Nothing is known.</summary>
    public static readonly PublicationDate Unknown = new(null, null, DateBasis.Inferred, "unknown");

    /// <summary>A day that came with the report.</summary>
    public static PublicationDate Given(DateOnly day) =>
        new(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), DateRange.Day(day), DateBasis.Stated, "given");
}
