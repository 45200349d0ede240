using Rasid.Records;
using Rasid.Records.Reports;

namespace Rasid.Cli.Output;

/// <summary>A report in a few words.</summary>
internal static class ReportName
{
    /// <summary>Its publisher, else the file it came from, else its id.</summary>
    public static string Of(Report report) =>
        report.Description.Publisher is { Length: > 0 } publisher ? publisher
        : report.Description.Origin is { Length: > 0 } origin ? origin
        : RecordId.Shown(RecordIdKind.Report, report.Id);
}
