using Rasid.Records.Claims;
using Rasid.Records.Reports;

namespace Rasid.Workflow;

/// <summary>What reading a report again changes.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">Its text.</param>
/// <param name="Changes">New, gone and altered claims.</param>
/// <param name="Kept">Of the gone, those that stay in the record because a person's word rests on them.</param>
public sealed record RereadReport(Report Report, string Text, ReadingChanges Changes, IReadOnlyList<Claim> Kept);
