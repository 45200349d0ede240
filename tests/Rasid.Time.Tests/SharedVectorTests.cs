using System.Globalization;
using System.Text.Json;

namespace Rasid.Time.Tests;

/// <summary>The open vectors, probe and reports of the workshop: skipped where they are not.</summary>
public sealed class SharedVectorTests
{
    private const string Absent = "../shared is not here";

    [Fact]
    public void Every_phrase_of_the_probe_has_its_value()
    {
        var items = Json("eval/time/time-probe.json").GetProperty("items").EnumerateArray();
        var wrong = items.Where(i =>
        {
            var found = Language.Read(Text(i, "phrase"), new DateTime(2024, 10, 28));
            return found.Count != 1 || !Accepted(i).Any(v => Bounds.Same(v, found[0].Value));
        });
        Assert.Empty(wrong.Select(i => Text(i, "phrase")));
    }

    [Fact]
    public void Every_vector_of_dates_and_intervals_starts_where_it_should()
    {
        var vectors = Json("eval/time/duckling-ar.json");
        var wrong = vectors.GetProperty("time").EnumerateArray().Where(v =>
        {
            if (Text(v, "category") is not ("date" or "date-interval")) return false;
            var found = Language.Read(Text(v, "phrase"), new DateTime(2013, 2, 12, 4, 30, 0), Prefer.Future);
            var interval = Text(v, "kind") == "interval";
            var from = Local(Text(v, interval ? "from" : "value"));
            if (found.Count != 1 || Bounds.Of(found[0].Value) is not { } read || read.From != from) return true;
            return interval && read.To != Local(Text(v, "to_exclusive"));
        });
        Assert.Empty(wrong.Select(v => Text(v, "phrase")));
        Assert.All(vectors.GetProperty("time_negative").EnumerateArray(), n => Assert.Empty(Language.Read(n.GetString()!, new DateTime(2013, 2, 12))));
    }

    [Fact]
    public void Every_expression_of_the_reports_is_found_with_its_value_and_nothing_else()
    {
        var dates = Json("eval/time/seeds-publication-dates.json");
        foreach (var report in Json("eval/time/seeds-time-gold.json").EnumerateArray().GroupBy(g => Text(g, "doc")))
        {
            var about = dates.GetProperty(report.Key);
            var text = File.ReadAllText(Language.Shared("seeds/" + Text(about, "file"))!);
            var found = Language.Read(text, DateTime.Parse(Text(about, "dct"), CultureInfo.InvariantCulture));
            Assert.Equal(report.Select(g => Text(g, "text")), found.Select(t => t.Span.In(text)));
            foreach (var (gold, read) in report.Zip(found))
            {
                if (Text(gold, "class") == "core")
                    Assert.True(Accepted(gold).Any(v => Bounds.Same(v, read.Value)), $"{Text(gold, "text")}: {read.Value}");
            }
        }
    }

    private static IEnumerable<string> Accepted(JsonElement item)
    {
        yield return Text(item, "value");
        if (item.TryGetProperty("accept", out var accept) && accept.ValueKind == JsonValueKind.Array)
        {
            foreach (var value in accept.EnumerateArray()) yield return value.GetString()!;
        }
    }

    private static DateTime Local(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).DateTime;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static JsonElement Json(string path)
    {
        var file = Language.Shared(path);
        if (file is null) Assert.Skip(Absent);
        return JsonDocument.Parse(File.ReadAllText(file!)).RootElement;
    }
}
