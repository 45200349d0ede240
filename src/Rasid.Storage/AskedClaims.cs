namespace Rasid.Storage;

/// <summary>What was found for a request: of each event one claim.</summary>
/// <param name="Rows">The first claim of each event that the request is met by, in order of days; what has no date stands on the day of its report.</param>
/// <param name="Total">How many events there are on all pages.</param>
/// <param name="Statuses">How many of those claims have which status.</param>
public sealed record AskedClaims(IReadOnlyList<ClaimRow> Rows, int Total, IReadOnlyDictionary<string, int> Statuses);
