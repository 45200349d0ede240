using System.Text;
using Rasid.Reading;

namespace Rasid.Bench;

/// <summary>Memory over a million sentences by one reader: after each hundred thousand what is alive and what the process holds.</summary>
/// <remarks>Each report gets words that never came before, so that what is kept of word forms is filled, and must be forgotten.</remarks>
internal static class MemoryBench
{
    private const int Sentences = 1_000_000;
    private const int Step = 100_000;
    private const int NewWords = 12;

    public static int Run(string path)
    {
        var corpus = Corpus.Load(path);
        var reader = new Reader(Cli.LoadedData.Load([]).Engine);
        var (sentences, next, reports, random) = (0, Step, 0, 1u);
        Console.WriteLine("sentences    reports   alive MB   process MB");
        while (sentences < Sentences)
        {
            var text = corpus.Texts[reports % corpus.Texts.Count] + "\n" + Unseen(ref random);
            reader.Read(new ReadRequest(text, new DateOnly(2017, 1, 20), []));
            reports++;
            sentences += text.AsSpan().Count('.') + text.AsSpan().Count('\n') + 1;
            if (sentences < next) continue;
            Console.WriteLine($"{sentences,9}  {reports,9}   {GC.GetTotalMemory(true) / 1e6,8:F1}   {Environment.WorkingSet / 1e6,10:F1}");
            next += Step;
        }
        return 0;
    }

    private static string Unseen(ref uint random)
    {
        const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
        var words = new StringBuilder();
        for (var w = 0; w < NewWords; w++)
        {
            for (var i = 0; i < 7; i++)
            {
                random = (random * 1664525) + 1013904223;
                words.Append(Letters[(int)(random >> 16) % Letters.Length]);
            }
            words.Append(' ');
        }
        return words.ToString();
    }
}
