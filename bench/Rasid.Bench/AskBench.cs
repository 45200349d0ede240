using System.Diagnostics;
using System.Globalization;
using Rasid.Actors;
using Rasid.Packs;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Bench;

/// <summary>What each question costs on a large record: whatever is asked, the answer must come in under a second.</summary>
internal static class AskBench
{
    // The first round finds; later ones ask for what is kept until something is written.
    private const int Rounds = 3;
    private const double Goal = 1000;

    /// <summary>Asks a record that <c>record REPORTS FOLDER</c> left behind.</summary>
    /// <param name="file">The record.</param>
    public static async Task<int> Run(string file)
    {
        var language = DataFolderReader.Read(Path.Combine(AppContext.BaseDirectory, "data", "ar"));
        var names = ActorLanguage.Load(language);
        var pack = PackReader.Read(PackFolders.Resolve(["libya"], Path.Combine(AppContext.BaseDirectory, "packs")), names).Pack!;
        using var record = RecordFile.Open(file);
        var counts = await record.CountsAsync(Viewer.Public);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Reports} reports, {counts.Claims} claims, {counts.Events} events"));
        var ask = new AskRecord(record, pack, new WhoIs(pack, record), SearchTerms.Load(language, pack));
        // Whoever is named most often is the worst case.
        var often = (await record.OftenNamedAsync(Viewer.Public, 12)).Actors;
        var bodies = often.Where(a => pack.Find(a.Id)?.Actor.Kind == ActorKind.Body).Select(a => a.Id).ToList();
        var (most, second) = (often[0].Id, often[1].Id);
        (string Question, AskOptions Options)[] asked =
        [
            ("meetings", new AskOptions()),
            ("meetings", new AskOptions { Actor = most }),
            ("meetings", new AskOptions { Actor = most, With = second }),
            ("meetings", new AskOptions { Side = "west", From = new DateOnly(2021, 1, 1), To = new DateOnly(2021, 12, 31) }),
            ("meetings", new AskOptions { Actor = most, Skip = 2000 }),
            .. pack.Subjects.Select(s => ("subject", new AskOptions { Name = s.Id })),
            ("asked", new AskOptions()),
            ("asked", new AskOptions { By = most }),
            ("asked", new AskOptions { Subject = pack.Subjects.First(s => s.Question.Length > 0).Id }),
            ("chairs", new AskOptions { Name = bodies[0] }),
            ("names", new AskOptions { Name = most }),
            ("bodies", new AskOptions { Subject = pack.Subjects[0].Id }),
            ("body", new AskOptions { Name = bodies[0] }),
            ("states", new AskOptions()),
            ("states", new AskOptions { State = "france" }),
            ("clauses", new AskOptions { Agreement = pack.Agreements[0].Id }),
            ("unconfirmed", new AskOptions { From = new DateOnly(2023, 1, 1), To = new DateOnly(2023, 3, 31) }),
            ("weak", new AskOptions()),
            ("weak", new AskOptions { Actor = most }),
            ("contradictions", new AskOptions()),
            ("contradictions", new AskOptions { Actor = most }),
        ];
        var isReached = true;
        foreach (var (question, options) in asked)
        {
            var times = new List<double>();
            var total = 0;
            for (var i = 0; i < Rounds; i++)
            {
                var clock = Stopwatch.StartNew();
                var outcome = await ask.RunAsync(Viewer.Public, question, options, Language.Arabic);
                times.Add(clock.Elapsed.TotalMilliseconds);
                total = outcome.Answer?.Total ?? throw new InvalidOperationException(outcome.Fault);
            }
            var first = times[0];
            times.Sort();
            isReached &= first < Goal;
            var given = string.Join(' ', new[] { options.Name, options.Actor, options.With, options.By, options.Subject, options.Side, options.State, options.Skip > 0 ? $"+{options.Skip}" : "" }.Where(o => o.Length > 0));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first,8:F0} {times[Rounds / 2],8:F0} ms  {total,8} lines  {question} {given}"));
        }
        Console.WriteLine($"every question under {Goal} ms when it is asked first: {(isReached ? "reached" : "NOT REACHED")}");
        return isReached ? 0 : 1;
    }
}
