using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Rasid.Actors;

namespace Rasid.Measure;

/// <summary>Prints the mentions of reports drawn at random, to be read by eye.</summary>
internal static class MentionSample
{
    public static void Print(MentionSource source, string file, string count, string seed)
    {
        var reports = Reports(file);
        var random = new Random(int.Parse(seed, CultureInfo.InvariantCulture));
        // A draw without putting back; the seed alone decides it.
#pragma warning disable CA5394 // a sample to read, no secret
        random.Shuffle(CollectionsMarshalSpan(reports));
#pragma warning restore CA5394
        foreach (var (id, text, published) in reports.Take(int.Parse(count, CultureInfo.InvariantCulture)))
        {
            Console.WriteLine($"# {id}");
            Console.WriteLine(Marked(text, source.Read(text, published)));
            Console.WriteLine();
        }
    }

    /// <summary>The text with brackets around names, braces around descriptions, the actor's id behind.</summary>
    private static string Marked(string text, IReadOnlyList<Mention> mentions)
    {
        var marked = new System.Text.StringBuilder();
        var at = 0;
        foreach (var mention in mentions)
        {
            if (mention.Span.Start < at) continue;
            var (open, close) = mention.IsOptional ? ('{', '}') : ('[', ']');
            marked.Append(text, at, mention.Span.Start - at).Append(open).Append(mention.Span.In(text)).Append('=').Append(mention.Actor.Id)
                .Append('/').Append(mention.Actor.Country).Append('/').Append(mention.Actor.Sector).Append(close);
            at = mention.Span.End;
        }
        return marked.Append(text, at, text.Length - at).ToString();
    }

    private static Span<(string Id, string Text, DateOnly? Published)> CollectionsMarshalSpan(List<(string Id, string Text, DateOnly? Published)> reports) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(reports);

    private static List<(string Id, string Text, DateOnly? Published)> Reports(string file)
    {
        var reports = new List<(string, string, DateOnly?)>();
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var day = root.TryGetProperty("published", out var p) && DateOnly.TryParseExact(p.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var d) ? d : (DateOnly?)null;
            reports.Add((root.GetProperty("id").GetString() ?? "", root.GetProperty("text").GetString() ?? "", day));
        }
        return reports;
    }
}
