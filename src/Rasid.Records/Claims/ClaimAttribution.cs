namespace Rasid.Records.Claims;

/// <summary>Who says so.</summary>
/// <param name="Kind"><c>author</c>, <c>official_statement</c>, <c>anonymous_official</c> or <c>media_reports</c>.</param>
/// <param name="Speaker">The first speaker; null when the report itself speaks.</param>
/// <param name="Also">Further speakers.</param>
public sealed record ClaimAttribution(string Kind, ClaimMember? Speaker, IReadOnlyList<ClaimMember> Also)
{
    /// <summary>The report's own voice.</summary>
    public static readonly ClaimAttribution Author = new("author", null, []);
}
