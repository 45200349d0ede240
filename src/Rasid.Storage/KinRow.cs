using Rasid.Records.Families;
using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>A report in its family of near-duplicates.</summary>
/// <param name="Report">The report.</param>
/// <param name="Nearest">The earlier report of the record that it is most like; null for the one that founded the family.</param>
public sealed record KinRow(Report Report, Relative? Nearest);
