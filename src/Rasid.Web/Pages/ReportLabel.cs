using Rasid.Records;
using Rasid.Records.Reports;

namespace Rasid.Web.Pages;

/// <summary>A report in a few words.</summary>
public static class ReportLabel
{
    /// <summary>Its publisher, else its title, else the file that it came from, else its id.</summary>
    public static string Source(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Description.Publisher is { Length: > 0 } publisher ? publisher
            : report.Description.Title is { Length: > 0 } title ? title
            : report.Description.Origin is { Length: > 0 } origin ? origin[(origin.LastIndexOf('/') + 1)..]
            : RecordId.Shown(RecordIdKind.Report, report.Id);
    }

    /// <summary>Its title, else its source.</summary>
    public static string Title(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Description.Title is { Length: > 0 } title ? title : Source(report);
    }

    /// <summary>Path of its page.</summary>
    public static string Path(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return "/reports/" + RecordId.Shown(RecordIdKind.Report, report.Id);
    }
}
