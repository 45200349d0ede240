using System.Text.Json;

namespace Rasid.Train;

/// <summary>One judged text: whether it tells a deed of the type, and how far the judges agreed.</summary>
internal sealed record Judged(string Id, string Group, string Text, string Label, int Accept, int Total)
{
    public bool IsYes => Label == "yes";

    public bool IsScored => Label != "ambiguous";

    public static List<Judged> Read(string file) =>
        [.. File.ReadLines(file).Select(static line =>
        {
            using var json = JsonDocument.Parse(line);
            var r = json.RootElement;
            return new Judged(r.GetProperty("id").GetString()!, r.GetProperty("source_article").GetString()!, r.GetProperty("text").GetString()!,
                r.GetProperty("label").GetString()!, r.GetProperty("accept").GetInt32(), r.GetProperty("total").GetInt32());
        })];
}
