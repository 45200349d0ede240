using System.Globalization;

namespace Rasid.Bench;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        switch (args)
        {
            case ["code", var corpus]: return CodeBench.Run(corpus, Path.Combine(AppContext.BaseDirectory, "rasid.dll"));
            case ["code", var corpus, var program]: return CodeBench.Run(corpus, program);
            case ["names", var corpus]: return NameBench.Run(corpus);
            case ["floors", var corpus]: return FloorsBench.Run(corpus);
            case ["stages", var corpus]: return StageBench.Run(corpus);
            case ["memory", var corpus]: return MemoryBench.Run(corpus);
            case ["digest", var corpus]: return DigestBench.Run(corpus);
            case ["pages", var corpus]: return await PagesBench.Run(corpus);
            case ["record", var reports, .. var folder]: return await RecordBench.Run(int.Parse(reports, CultureInfo.InvariantCulture), folder.FirstOrDefault());
            case ["leave", var record]: return LeaveBench.Run(record);
            case ["copies", .. var counts]: return await RecordBench.Copies([.. counts.Select(c => int.Parse(c, CultureInfo.InvariantCulture))]);
            case ["registers", var entries]: return await RegisterBench.Run(int.Parse(entries, CultureInfo.InvariantCulture));
            case ["merge", var entries]: return await MergeBench.Run(int.Parse(entries, CultureInfo.InvariantCulture));
            case ["fuzz", var seconds, .. var seed]: return await PackageFuzz.Run(int.Parse(seconds, CultureInfo.InvariantCulture), seed is [var first] ? int.Parse(first, CultureInfo.InvariantCulture) : 1);
            case ["ask", var file]: return await AskBench.Run(file);
            case ["crash", var times, .. var seed]: return await CrashBench.Run(int.Parse(times, CultureInfo.InvariantCulture), seed is [var s] ? int.Parse(s, CultureInfo.InvariantCulture) : 1);
            default:
                Console.Error.WriteLine("usage: dotnet run -c Release --project bench/Rasid.Bench -- code CORPUS.jsonl[.gz] [RASID.dll] | names|floors|stages|memory|digest|pages CORPUS.jsonl[.gz] | record REPORTS [FOLDER] | leave RECORD.db | ask RECORD.db | registers ENTRIES | merge ENTRIES | fuzz SECONDS [SEED] | copies COUNT… | crash TIMES [SEED]");
                return 2;
        }
    }
}
