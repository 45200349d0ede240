using System.Globalization;
using Rasid.Actors;

namespace Rasid.Measure;

/// <summary>Prints the mentions of reports drawn at random, to be read by eye.</summary>
internal static class MentionSample
{
    public static void Print(MentionSource source, string file, string count, string seed)
    {
        var reports = CorpusReport.All(file).ToArray();
        var random = new Random(int.Parse(seed, CultureInfo.InvariantCulture));
        // A draw without putting back; the seed alone decides it.
#pragma warning disable CA5394 // a sample to read, no secret
        random.Shuffle(reports);
#pragma warning restore CA5394
        foreach (var report in reports.Take(int.Parse(count, CultureInfo.InvariantCulture)))
        {
            Console.WriteLine($"# {report.Id}");
            Console.WriteLine(Marked(report.Text, source.Read(report.Text, report.Published)));
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
}
