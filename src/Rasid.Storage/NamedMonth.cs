namespace Rasid.Storage;

/// <summary>How many reports of a month name an actor.</summary>
/// <param name="Month">The month of publication, <c>YYYY-MM</c>.</param>
/// <param name="Reports">How many, at least 1.</param>
public sealed record NamedMonth(string Month, long Reports);
