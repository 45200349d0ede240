using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Rasid.Measure;

/// <summary>A report of a corpus: JSON lines, plain or gzip.</summary>
/// <param name="Json">Its line.</param>
internal sealed record CorpusReport(JsonObject Json)
{
    private static readonly string[] News = ["politic", "internationalNews"];

    public string Id => (string?)Json["id"] ?? "";

    public string Text => (string?)Json["text"] ?? "";

    /// <summary>The day of publication; null when none is given.</summary>
    public DateOnly? Published =>
        DateOnly.TryParseExact((string?)Json["published"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>False only where the corpus has categories and this is neither politics nor international news.</summary>
    public bool IsNews => Json["category"] is not { } category || News.Contains((string?)category);

    public static IEnumerable<CorpusReport> All(string file)
    {
        using Stream raw = File.OpenRead(file);
        using var stream = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return new CorpusReport(JsonNode.Parse(line)!.AsObject());
    }
}
