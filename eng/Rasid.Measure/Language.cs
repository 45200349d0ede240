using System.Diagnostics;
using Rasid.Text.Tables;
using Rasid.Text.Words;

namespace Rasid.Measure;

/// <summary>The language data of the repository, read when a command first asks for it.</summary>
internal static class Language
{
    private static readonly Lazy<(DataFolder Data, Lexicon Lexicon)> Loaded = new(Load);

    public static DataFolder Data => Loaded.Value.Data;

    public static Lexicon Lexicon => Loaded.Value.Lexicon;

    private static (DataFolder, Lexicon) Load()
    {
        var clock = Stopwatch.StartNew();
        var data = DataFiles.Read(DataFiles.Find());
        var read = clock.Elapsed;
        var lexicon = Lexicon.Load(data);
        Console.Error.WriteLine($"{lexicon.Count} words; files read in {read.TotalMilliseconds:F0} ms, lexicon loaded in {(clock.Elapsed - read).TotalMilliseconds:F0} ms");
        return (data, lexicon);
    }
}
