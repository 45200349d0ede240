using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Rasid.Bench;

/// <summary>A corpus in memory: its lines as bytes, its texts as strings.</summary>
internal sealed record Corpus(byte[] Lines, IReadOnlyList<string> Ids, IReadOnlyList<string> Texts)
{
    /// <summary>UTF-8 bytes of the texts alone, in MB of 10^6.</summary>
    public double TextMegabytes { get; } = Texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t)) / 1e6;

    public static Corpus Load(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var (ids, texts) = (new List<string>(), new List<string>());
        foreach (var line in Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            ids.Add(json.RootElement.GetProperty("id").GetString()!);
            texts.Add(json.RootElement.GetProperty("text").GetString()!);
        }
        return new Corpus(bytes.ToArray(), ids, texts);
    }
}
