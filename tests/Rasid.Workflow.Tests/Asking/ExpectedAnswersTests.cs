using Rasid.Records;

namespace Rasid.Workflow.Tests.Asking;

/// <summary>
/// What a reader of the samples and of three reports answers to each question (<c>answers.expected.tsv</c>, written before any question was run),
/// against what the program answers. The column <c>found</c> says how far it gets: <c>yes</c>; <c>undated</c>, the line without the reader's day;
/// <c>other</c>, the line under another heading; <c>no</c>, because the reading does not have it. A later reading may have more.
/// </summary>
public sealed class ExpectedAnswersTests(AskedRecords records) : IClassFixture<AskedRecords>
{
    private static readonly string[] Reached = ["no", "other", "undated", "yes"];

    private static readonly string[][] Rows =
        [.. File.ReadLines(Repository.At("tests", "Rasid.Workflow.Tests", "Asking", "answers.expected.tsv")).Skip(1).Select(l => l.Split('\t'))];

    public static TheoryData<string> Ids(string corpus) => [.. Rows.Where(r => r[1] == corpus).Select(r => r[0])];

    [Theory]
    [MemberData(nameof(Ids), "samples")]
    public Task What_a_reader_of_the_samples_expects_is_answered(string id) => Holds(id);

    [Theory]
    [MemberData(nameof(Ids), "seeds")]
    public Task What_a_reader_of_the_three_reports_expects_is_answered(string id) => Holds(id);

    private async Task Holds(string id)
    {
        var row = Array.Find(Rows, r => r[0] == id)!;
        var (corpus, question, given, section, report, date, who) = (row[1], row[2], row[3], row[4], row[5], row[6], row[7].Split('+', StringSplitOptions.RemoveEmptyEntries));
        if (records.Of(corpus) is not { } record)
        {
            Assert.Skip("../shared/seeds is not there");
            return;
        }
        var answer = (await records.AskAsync(record, question, Options(given))).Answer!;
        if (section.EndsWith("none", StringComparison.Ordinal))
        {
            var key = section[..^4].TrimEnd('-');
            Assert.All(answer.Sections.Where(s => key.Length == 0 || s.Key == key), s => Assert.Empty(s.Lines));
            return;
        }
        var lines = answer.Sections.SelectMany(s => s.Lines.Select(l => (s.Key, Line: l)))
            .Where(l => l.Line.Citations.Any(c => report.Length == 0 || Named(c).Contains(report, StringComparison.Ordinal)) && who.All(l.Line.Who.Contains)).ToList();
        var here = lines.Where(l => section.Length == 0 || section == "did" || l.Key == section).ToList();
        var found = here.Exists(l => date.Length == 0 || l.Line.Date == date) ? "yes" : here.Count > 0 ? "undated" : lines.Count > 0 ? "other" : "no";
        TestContext.Current.TestOutputHelper?.WriteLine($"{id}: {found}");
        if (Environment.GetEnvironmentVariable("RASID_ASKED") is { } log) await File.AppendAllTextAsync(log, $"{id}\t{found}\n");
        Assert.True(Array.IndexOf(Reached, found) >= Array.IndexOf(Reached, row[9]), $"{id}: {row[9]} before, {found} now");
    }

    private static string Named(AnswerCitation citation) => citation.Report is { } r ? r.Description.Origin : citation.Row;

    private static AskOptions Options(string given)
    {
        var options = new AskOptions();
        var words = given.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            options = words[i] switch
            {
                "--body" or "--actor" => options with { Actor = words[++i] },
                "--state" => options with { State = words[++i] },
                var name => options with { Name = name },
            };
        }
        return options;
    }
}
