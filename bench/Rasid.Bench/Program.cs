using System.Globalization;

namespace Rasid.Bench;

internal static class Program
{
    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args is ["code", var corpus]) return CodeBench.Run(corpus);
        if (args is ["names", var named]) return NameBench.Run(named);
        if (args is ["floors", var texts]) return FloorsBench.Run(texts);
        Console.Error.WriteLine("usage: dotnet run -c Release --project bench/Rasid.Bench -- code|names|floors CORPUS.jsonl[.gz]");
        return 2;
    }
}
