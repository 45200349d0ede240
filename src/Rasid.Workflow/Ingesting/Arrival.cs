using System.Globalization;
using System.Text;
using Rasid.Intake;
using Rasid.Reading;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;

namespace Rasid.Workflow;

/// <summary>One report of a batch on its way: checked, then decided, then read.</summary>
internal sealed class Arrival
{
    private Arrival(IncomingReport report, Hash256 text, string fault, string argument) =>
        (Report, Description, Text, Published, Fault, Argument) = (report, Describe(report), text, report.Published, fault, argument);

    public IncomingReport Report { get; }

    public ReportDescription Description { get; }

    public Hash256 Text { get; }

    public DateOnly? Published { get; private set; }

    public string Fault { get; private set; }

    public string Argument { get; private set; }

    public ReportDecision? Decision { get; private set; }

    public bool MustRead { get; private set; }

    public IngestOutcome Outcome => Fault.Length > 0 ? IngestOutcome.Refused : Decision!.Outcome switch
    {
        ReportOutcome.New => IngestOutcome.Added,
        ReportOutcome.Corrected => IngestOutcome.Corrected,
        _ => MustRead ? IngestOutcome.Completed : IngestOutcome.Known,
    };

    public IngestedReport Told => new(Report.File, Report.Line, Outcome, Decision?.Report, Fault, Argument);

    public ReadRequest Request => new(Report.Text, Published, Report.Boilerplate);

    public static Arrival Of(IncomingReport report)
    {
        if (string.IsNullOrWhiteSpace(report.Text)) return Refuse(report, "report.empty", "");
        if (FirstBad(report.Text) is { } bad) return Refuse(report, "report.not-unicode", bad.ToString(CultureInfo.InvariantCulture));
        return new Arrival(report, Hash256.Of(Encoding.UTF8.GetBytes(report.Text)), "", "");
    }

    /// <summary>Decides on all of a batch in order, each seeing what the ones before it bring, and says what to journal.</summary>
    public static List<EntryDraft> Decide(IReadOnlyList<Arrival> arrivals, IReadOnlyList<Report> known)
    {
        var drafts = new List<EntryDraft>();
        var byText = known.GroupBy(r => r.Text).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var arrival in arrivals)
        {
            if (arrival.Fault.Length > 0) continue;
            if (!byText.TryGetValue(arrival.Text, out var same)) byText[arrival.Text] = same = [];
            // Words that a person took out do not come back by reading them once more, whoever published them.
            if (same.Find(r => r.Withheld is not null) is { } withheld)
                (arrival.Fault, arrival.Argument, arrival.MustRead) = ("report.withheld", withheld.Withheld!.Author, false);
            else
                arrival.Decide(same, drafts);
        }
        return drafts;
    }

    private void Decide(List<Report> same, List<EntryDraft> drafts)
    {
        Decision = ReportIdentity.Decide(Text, Description, same);
        var index = same.FindIndex(r => r.Id == Decision.Report);
        switch (Decision.Outcome)
        {
            case ReportOutcome.New:
                drafts.Add(new ReportAdded(Text, Description, Report.Boilerplate).ToDraft(Report.Text));
                // A copy further down the batch finds it, and finds it taken care of: the placeholder counts as read.
                same.Add(new Report(Decision.Report, Text, Description, default, "", Publication.Unknown, default(Hash256)));
                MustRead = true;
                break;
            case ReportOutcome.Corrected:
                var before = same[index];
                drafts.Add(new ReportDescribed(before.Id, Decision.Correction!).ToDraft());
                same[index] = before with { Description = before.Description.With(Decision.Correction!), Reading = default(Hash256) };
                Published = Day(same[index].Description.Published);
                MustRead = true;
                break;
            default:
                MustRead = same[index].Reading is null;
                Published = Day(same[index].Description.Published);
                if (MustRead) same[index] = same[index] with { Reading = default(Hash256) };
                break;
        }
    }

    private static Arrival Refuse(IncomingReport report, string fault, string argument) => new(report, default, fault, argument);

    // Where on a disk a file lies is its user's own affair: its name and its folder's are enough to know it again.
    private static ReportDescription Describe(IncomingReport r) => new(
        r.Publisher ?? "",
        r.Url ?? "",
        r.GivenId ?? "",
        r.Title ?? "",
        r.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        r.Line > 0 ? $"{ShortName(r.File)}:{r.Line}" : ShortName(r.File));

    private static string ShortName(string file)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(file));
        return string.IsNullOrEmpty(folder) ? Path.GetFileName(file) : $"{folder}/{Path.GetFileName(file)}";
    }

    private static DateOnly? Day(string iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int? FirstBad(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else return i;
        }
        return null;
    }
}
