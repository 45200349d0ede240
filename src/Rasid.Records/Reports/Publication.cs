namespace Rasid.Records.Reports;

/// <summary>When a report was published, and how that is known.</summary>
/// <param name="Value">EDTF; empty when nothing is known.</param>
/// <param name="Basis"><c>stated</c>, <c>relative</c> or <c>inferred</c>.</param>
/// <param name="Reason">Stable code and its arguments (<c>given</c>, <c>stamp …</c>).</param>
public sealed record Publication(string Value, string Basis, string Reason)
{
    /// <summary>Nothing is known.</summary>
    public static readonly Publication Unknown = new("", "inferred", "unknown");
}
