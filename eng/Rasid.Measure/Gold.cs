using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rasid.Measure;

/// <summary>Joins the repository's own gold (<c>tests/gold</c>: offsets and codes) with the texts of the corpus, which are no part of the repository.</summary>
/// <remarks>Writes <c>NNN.json</c> as the report scorer wants them, <c>inputs.jsonl</c> for <c>rasid code</c> and the texts.</remarks>
internal static class Gold
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns 1 with a message when a text of the corpus is missing or is not the one that was coded.</summary>
    public static int Join(string folder, string corpus, string target)
    {
        var golds = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(f => JsonNode.Parse(File.ReadAllText(f))!.AsObject()).ToList();
        var wanted = golds.Select(g => (string)g["ref"]!).ToHashSet(StringComparer.Ordinal);
        var reports = CorpusReport.All(corpus).Where(r => wanted.Contains(r.Id)).DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        Directory.CreateDirectory(Path.Combine(target, "texts"));
        using var inputs = new StreamWriter(Path.Combine(target, "inputs.jsonl"));
        foreach (var gold in golds)
        {
            var (id, name) = ((string)gold["ref"]!, (string)gold["doc"]!);
            if (!reports.TryGetValue(id, out var report)) return Fault($"{name}: {corpus} has no report {id}");
            var text = report.Text;
            if (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) != (string)gold["text_sha256"]!) return Fault($"{name}: the text of {id} is not the one that was coded");
            WithWords(gold, text.EnumerateRunes().ToArray());
            File.WriteAllText(Path.Combine(target, name + ".json"), gold.ToJsonString(Readable));
            File.WriteAllText(Path.Combine(target, "texts", name + ".txt"), text);
            inputs.WriteLine(new JsonObject
            {
                ["id"] = name,
                ["text"] = text,
                ["title"] = report.Json["title"]?.DeepClone(),
                ["published"] = gold["published"]!["value"]!.DeepClone(),
            }.ToJsonString(Readable));
        }
        return 0;
    }

    /// <summary>The scorer's lists of errors quote the trigger and the sentence.</summary>
    private static void WithWords(JsonObject gold, Rune[] text)
    {
        foreach (var told in gold["events"]!.AsArray().Concat(gold["facts_outside_plover"]!.AsArray()).OfType<JsonObject>())
        {
            foreach (var (from, name) in new[] { ("trigger", "trigger_ar"), ("sentence", "sentence") })
                told[name] = string.Concat(text[(int)told[from + "_start"]!..(int)told[from + "_end"]!]);
        }
    }

    private static int Fault(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
