using Rasid.Coding;
using Rasid.Intake;
using Rasid.Intake.Boilerplate;
using Rasid.Text.Tables;

namespace Rasid.Reading.Tests;

/// <summary>The samples of the repository against what stands in them: <c>samples.expected.tsv</c>, written by hand.</summary>
public sealed class SamplesTests
{
    /// <summary>Measured 2026-11-22: 0.821 (55 of 67). The floor lies a little below, so that a rule may move one event.</summary>
    private const double Floor = 0.79;

    private static readonly IReadOnlyList<DataRow> Expected =
        DataTable.Parse("samples.expected.tsv", File.ReadAllText(Repository.At("tests", "Rasid.Reading.Tests", "samples.expected.tsv"))).Rows;

    [Fact]
    public void Type_and_status_of_the_events_in_the_samples_are_found()
    {
        var reports = Read();
        var missing = new List<string>();
        foreach (var group in Expected.GroupBy(r => r.Required("file"), StringComparer.Ordinal))
        {
            Assert.True(reports.TryGetValue(group.Key, out var report), $"no sample {group.Key}");
            var free = report.Events.ToList();
            foreach (var row in group)
            {
                if (Match(free, row, report.Text) is { } found) free.Remove(found);
                else missing.Add($"{group.Key} {row["event_type"]} {row["status"]} {row["trigger"]}");
            }
        }
        var recall = 1 - ((double)missing.Count / Expected.Count);
        Assert.True(recall >= Floor, $"recall {recall:F3} of {Expected.Count}\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void Every_sample_with_arabic_text_yields_events_with_evidence_around_their_triggers()
    {
        foreach (var (name, report) in Read())
        {
            foreach (var coded in report.Events)
                Assert.All(coded.Trigger, t => Assert.True(coded.Evidence.Contains(t), $"{name}: {t.In(report.Text)}"));
        }
    }

    /// <summary>The event that a row tells: the one whose trigger shares words with it before any other of its type and status.</summary>
    private static CodedEvent? Match(List<CodedEvent> free, DataRow row, string text)
    {
        var types = row.Required("event_type").Split('|');
        var statuses = row.Required("status").Split('|');
        var words = row.Required("trigger").Split('|', ' ');
        var fits = free.Where(e => types.Contains(e.Type.Name()) && statuses.Contains(e.Status.Name())).ToList();
        return fits.Find(e => e.Trigger.Any(t => words.Any(w => t.In(text).Contains(w, StringComparison.Ordinal) || w.Contains(t.In(text), StringComparison.Ordinal)))) ?? fits.FirstOrDefault();
    }

    private static Dictionary<string, ReadReport> Read()
    {
        var intake = new ReportIntake(BoilerplateFinder.Load(Shipped.Data, Shipped.Engine.Lexicon));
        var reader = new Reader(Shipped.Engine);
        var reports = new Dictionary<string, ReadReport>(StringComparer.Ordinal);
        foreach (var file in ReportIntake.Files(Repository.At("samples"), out _))
        {
            foreach (var result in intake.ReadFile(file))
            {
                if (result.Report is not { } report) continue;
                var name = Path.GetFileName(report.File);
                reports[report.GivenId is { } id ? $"{name}#{id}" : name] = reader.Read(new ReadRequest(report.Text, report.Published, report.Boilerplate));
            }
        }
        return reports;
    }
}
