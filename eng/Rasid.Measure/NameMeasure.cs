using System.Text.Json;
using Rasid.Actors;

namespace Rasid.Measure;

/// <summary>How many persons' names of a list of sentences are found, any overlap counting as found.</summary>
internal static class NameMeasure
{
    public static int Run(MentionSource source, string file, bool errors)
    {
        if (!File.Exists(file)) return Missing(file);
        int gold = 0, found = 0, given = 0, right = 0;
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            var names = Persons(json.RootElement, text);
            var read = source.Read(text).Where(m => m.Actor.Kind == ActorKind.Person).Select(m => (m.Span.Start, m.Span.End, m.Rule)).ToList();
            gold += names.Count;
            given += read.Count;
            foreach (var (start, end) in names)
            {
                if (read.Exists(m => m.Start < end && start < m.End)) found++;
                else if (errors) Console.WriteLine($"missed\t{text[start..end]}\t{Around(text, start, end)}");
            }
            foreach (var (start, end, rule) in read)
            {
                if (names.Exists(n => n.Start < end && start < n.End)) right++;
                else if (errors) Console.WriteLine($"false\t{text[start..end]}\t{rule}\t{Around(text, start, end)}");
            }
        }
        var (recall, precision) = ((double)found / Math.Max(1, gold), (double)right / Math.Max(1, given));
        Console.WriteLine($"NAMES {Path.GetFileNameWithoutExtension(file)} persons={gold} recall={recall:F4} precision={precision:F4} f1={2 * recall * precision / Math.Max(1e-9, recall + precision):F4}");
        return 0;
    }

    internal static int Missing(string file)
    {
        Console.Error.WriteLine($"{file}: there is no such file; the lists lie beside the repository and are no part of it");
        return 2;
    }

    /// <summary>The lists count code points; the program counts UTF-16.</summary>
    private static List<(int Start, int End)> Persons(JsonElement record, string text)
    {
        var persons = new List<(int, int)>();
        foreach (var span in record.GetProperty("spans").EnumerateArray())
        {
            if (span.GetProperty("type").GetString() == "PER") persons.Add((At(text, span.GetProperty("s").GetInt32()), At(text, span.GetProperty("e").GetInt32())));
        }
        return persons;
    }

    private static int At(string text, int codePoint)
    {
        var at = 0;
        for (var n = 0; n < codePoint && at < text.Length; n++) at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return at;
    }

    private static string Around(string text, int start, int end) => text[Math.Max(0, start - 30)..Math.Min(text.Length, end + 30)].ReplaceLineEndings(" ");
}
