using System.Globalization;

namespace Rasid.Bench;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        switch (args)
        {
            case ["code", var corpus]: return CodeBench.Run(corpus);
            case ["names", var corpus]: return NameBench.Run(corpus);
            case ["floors", var corpus]: return FloorsBench.Run(corpus);
            case ["stages", var corpus]: return StageBench.Run(corpus);
            case ["digest", var corpus]: return DigestBench.Run(corpus);
            case ["pages", var corpus]: return await PagesBench.Run(corpus);
            default:
                Console.Error.WriteLine("usage: dotnet run -c Release --project bench/Rasid.Bench -- code|names|floors|stages|digest|pages CORPUS.jsonl[.gz]");
                return 2;
        }
    }
}
