using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>One event of a timeline.</summary>
/// <param name="Event">Id of the event.</param>
/// <param name="Claim">Its first claim that the viewer sees; its fields stand for the event.</param>
/// <param name="Report">The report of that claim.</param>
/// <param name="Claims">Number of its claims that the viewer sees, at least 1.</param>
/// <param name="Publishers">Number of independent publishers among them: a copy counts for the publisher of the report it is a copy of.</param>
public sealed record TimelineRow(Hash256 Event, Claim Claim, Report Report, int Claims, int Publishers);
