using Rasid.Records.Claims;
using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>Statements of fact that were found for a request.</summary>
/// <param name="Rows">Each with its report, in order of days; what has no date stands on the day of its report.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record AskedFacts(IReadOnlyList<(Fact Fact, Report Report)> Rows, int Total);
