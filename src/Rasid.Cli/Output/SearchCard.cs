using Rasid.Records;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Reports that were found, each with the words that were looked for between brackets.</summary>
internal sealed class SearchCard(Session session)
{
    private readonly Messages _m = session.Messages;

    public void Write(SearchAnswer found)
    {
        var output = session.Output;
        if (found.Page.Total == 0)
        {
            output.WriteLine(_m["Search_None"]);
            return;
        }
        output.WriteLine(_m.Format(found.Page.Total == found.Page.Reports.Count ? "Search_All" : "Search_First", found.Page.Reports.Count, found.Page.Total));
        foreach (var report in found.Page.Reports)
        {
            var date = TimelineTable.IsKnown(report.Published.Value) ? report.Published.Value : _m["Date_Unknown"];
            string[] cells = [RecordId.Shown(RecordIdKind.Report, report.Id), date, ReportName.Of(report), report.Description.Title];
            output.WriteLine();
            output.WriteLine(string.Join("  ", cells.Where(c => c.Length > 0).Select(Isolated)));
            if (!found.Snippets.TryGetValue(report.Id, out var snippet)) continue;
            var words = string.Concat(snippet.Parts.Select(p => p.IsMatch ? $"[{p.Text}]" : p.Text));
            var room = Session.IsTerminal ? Math.Max(40, Console.WindowWidth - 5) : int.MaxValue;
            foreach (var line in LineWrap.Of(words, room)) output.WriteLine("    " + Isolated(line));
        }
    }

    private string Isolated(string value) => _m.IsArabic && Session.IsTerminal ? Bidi.Isolate(value) : value;
}
