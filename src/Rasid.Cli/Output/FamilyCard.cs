using Rasid.Records;
using Rasid.Workflow;

namespace Rasid.Cli.Output;

/// <summary>Writes the family of a report: one line a telling, and below it what it changed.</summary>
internal sealed class FamilyCard(Session session)
{
    // A report's page shows them all; here the first stretches are enough to see what kind of change it is.
    private const int MostStretches = 5;
    private const int MostLength = 160;

    private readonly Messages _m = session.Messages;

    public void Write(ShownFamily family, Hash256 shown)
    {
        session.Output.WriteLine();
        session.Output.WriteLine(_m.Format("Family_Head", family.Tellings.Count));
        foreach (var telling in family.Tellings)
        {
            var published = telling.Report.Published.Value is { Length: > 0 } value ? value : _m["Date_Unknown"];
            var mark = telling.Report.Id == shown ? "*" : " ";
            Line($"{mark} {RecordId.Shown(RecordIdKind.Report, telling.Report.Id)}  {published}  {ReportName.Of(telling.Report)}  {Standing(telling, family)}");
            Stretches("Family_Gone", telling.Gone);
            Stretches("Family_New", telling.New);
        }
    }

    private string Standing(ShownTelling telling, ShownFamily family) =>
        telling == family.First ? _m["Family_First"]
        : telling.Alike is not { } alike ? _m["Card_Redacted"]
        : telling.Gone.Count + telling.New.Count == 0 ? _m[alike == 100 ? "Family_Same" : "Family_Moved"]
        : _m.Format("Family_Alike", alike);

    private void Stretches(string key, IReadOnlyList<string> stretches)
    {
        foreach (var words in stretches.Take(MostStretches)) Line($"    {_m[key]} «{Cut(words)}»");
        if (stretches.Count > MostStretches) Line($"    {_m.Format("Family_More", stretches.Count - MostStretches)}");
    }

    private void Line(string line) => session.Output.WriteLine(line);

    // Cut at a space, so that no letter loses its vowels.
    private static string Cut(string words)
    {
        if (words.Length <= MostLength) return words;
        var space = words.LastIndexOf(' ', MostLength);
        return words[..(space > 0 ? space : MostLength)] + "…";
    }
}
