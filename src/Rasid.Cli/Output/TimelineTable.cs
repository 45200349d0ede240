using Rasid.Records;
using Rasid.Records.Reports;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>The timeline as people see it: date, status, type, sentence, who says so, report, and the id to ask for more.</summary>
internal static class TimelineTable
{
    public static void Write(Session session, IReadOnlyList<TimelineLine> lines)
    {
        var m = session.Messages;
        if (lines.Count == 0)
        {
            session.Output.WriteLine(m["Timeline_Empty"]);
            return;
        }
        var grid = new Grid([m["Column_Date"], m["Column_Status"], m["Column_Type"], m["Column_Event"], m["Column_SaidBy"], m["Column_Report"], m["Column_Id"]]) { WideColumn = 3, NarrowColumns = [4, 5] };
        foreach (var line in lines)
        {
            var claim = line.Row.Claim;
            grid.Add(
                IsKnown(claim.Date) ? claim.Date : m["Date_Unknown"],
                $"{m["Status_" + claim.Status]} {ReviewLines.Mark(line.Row.Verdict)}".TrimEnd(),
                claim.Type,
                Sentence(m, line),
                line.SaidBy,
                Source(line.Row.Report, line.Row.Claims),
                RecordId.Shown(RecordIdKind.Event, line.Row.Event));
        }
        grid.Write(session);
        if (lines.Any(l => l.Row.Verdict.Length > 0)) session.Output.WriteLine(m["Timeline_Marks"]);
    }

    // What a person changed is never shown without what was read.
    private static string Sentence(Messages m, TimelineLine line) => line.Reviewed.Count == 0
        ? line.Sentence
        : m.Format("Timeline_Read", line.Sentence, string.Join("; ", line.Reviewed.Select(f => $"{m["Changed_" + f.Key]} {ReviewLines.Value(m, f.Key, f.Read)}")));

    /// <summary>Whether a date says anything at all: XXXX-XX-XX is no more than none.</summary>
    internal static bool IsKnown(string edtf) => edtf.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Whose report it is, and how many more claims tell of the same event.</summary>
    private static string Source(Report report, int claims)
    {
        var name = ReportName.Of(report);
        return claims > 1 ? $"{name} +{claims - 1}" : name;
    }
}
