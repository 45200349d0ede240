using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>Some of many reports.</summary>
/// <param name="Reports">Those of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record ReportPage(IReadOnlyList<Report> Reports, long Total);
