namespace Rasid.Train;

/// <summary>Writes <c>data/ar/coding/news.weights.tsv</c>.</summary>
internal static class WeightsFile
{
    public static void Write(string path, IEnumerable<string> rows)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("# What speaks for and against a sentence telling a new deed of a type: single words, pairs of words, and signs of how the rules read it.");
        writer.WriteLine("# Made by eng/Rasid.Train from judgements on newspaper sentences (openeventdata/arabic_event_gsr, MIT); not edited by hand. See docs/quality.md.");
        writer.WriteLine("type\tkind\tweight\tfeature");
        foreach (var row in rows) writer.WriteLine(row);
    }
}
