using System.Globalization;
using Rasid.Text.Words;

namespace Rasid.Measure;

/// <summary>What this program can do, in the order in which it tells.</summary>
internal static class Commands
{
    public static readonly IReadOnlyList<Command> All =
    [
        new("word", "FORM…", 1, a => Done(() => Words.Print(Lexicon, a))),
        new("read", "TEXT", 1, a => Done(() => Words.PrintChosen(Lexicon, string.Join(' ', a)))),
        new("pos", "FILE.conllu [--errors]", 1, a => Done(() => PosMeasure.Run(Lexicon, a[0], a.Contains("--errors")))),
        new("coverage", "FILE.jsonl[.gz] [--unknown]", 1, a => Done(() => Coverage.Run(Lexicon, a[0], a.Contains("--unknown")))),
        new("counts", "FILE…", 1, a => Done(() => Counts.Print(Lexicon, a))),
        new("speed", "FILE.jsonl[.gz]", 1, a => Done(() => Speed.Run(Lexicon, a[0]))),
        new("dates", "FILE.jsonl[.gz] [--wrong]", 1, a => Done(() => Dates.Run(Lexicon, Language.Data, a[0], a.Contains("--wrong")))),
        new("unread", "FILE…", 1, a => Done(() => Unread.Print(Lexicon, Language.Data, a))),
        new("times", "FILE [RULE]", 1, a => Done(() => Unread.PrintRead(Lexicon, Language.Data, a[0], a.Length > 1 ? a[1] : ""))),
        new("names", "wojood|aqmar FILE.jsonl [--errors]", 2, a => Task.FromResult(NameMeasure.Run(Mentions, a[1], a.Contains("--errors")))),
        new("mentions", "FILE.jsonl.gz COUNT SEED", 3, a => Done(() => MentionSample.Print(Mentions, a[0], a[1], a[2]))),
        new("actor-codes", "gsr FOLDER [--errors]", 2, a => Task.FromResult(ActorCodes.Run(Mentions, a[1], a.Contains("--errors")))),
        new("clauses", "FILE.jsonl", 1, a => Done(() => Clauses.Print(a[0]))),
        new("gold", "FOLDER CORPUS.jsonl.gz TARGET", 3, a => Task.FromResult(Gold.Join(a[0], a[1], a[2]))),
        new("families", "CORPUS.jsonl.gz PAIRS.tsv [HOW-MANY-OTHERS]", 2, a => Task.FromResult(Families.Run(a[0], a[1], a.Length > 2 ? Number(a[2]) : 0))),
        new("rewrites", "FOLDER", 1, a => Task.FromResult(Rewrites.Run(a[0]))),
        new("joins", "RECORD COUNT SEED", 3, a => Joins.RunAsync(a[0], Number(a[1]), a[2])),
        new("largest", "RECORD COUNT", 2, a => EventList.LargestAsync(a[0], Number(a[1]))),
        new("oddest", "RECORD COUNT", 2, a => EventList.OddestAsync(a[0], Number(a[1]))),
        new("growth", "REPORTS FOLDER", 2, a => Growth.RunAsync(Number(a[0]), a[1])),
    ];

    private static Lexicon Lexicon => Language.Lexicon;

    private static MentionSource Mentions => new(Language.Data, Language.Lexicon);

    public static Command? Find(string name) => All.FirstOrDefault(c => c.Name == name);

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);

    private static Task<int> Done(Action work)
    {
        work();
        return Task.FromResult(0);
    }
}
