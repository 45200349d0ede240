namespace Rasid.Records.Reports;

/// <summary>Who took something out of the record, and why.</summary>
/// <param name="Author">Who.</param>
/// <param name="Reason">Why, in that person's words.</param>
public sealed record Withholding(string Author, string Reason);
