using System.Text.Json;
using Rasid.Actors;
using Rasid.Text;

namespace Rasid.Measure;

/// <summary>What country and sector the reader of names gives the actors that annotators marked, their spans taken as given.</summary>
/// <remarks>Codes are judged as the list's own scorer judges them: the majority of the annotators, ties all right, finer PLOVER sectors accepted.</remarks>
internal static class ActorCodes
{
    private const string Nothing = "None";

    private static readonly Dictionary<string, string[]> Sectors = new(StringComparer.Ordinal)
    {
        ["REB"] = ["REB", "INS", "SEP"],
        ["CVL"] = ["CVL", "LAB", "AGR", "SOC"],
        ["MED"] = ["JRN"],
        ["HLH"] = ["MED"],
        [Nothing] = ["", "UNK"],
    };

    private static readonly Dictionary<string, string[]> Countries = new(StringComparer.Ordinal)
    {
        [Nothing] = ["", "UNK"],
        ["IGO"] = ["IGO", "UNO", "EUR"],
        ["INT"] = ["INT", "IGO", "UNO", "EUR", "NGO", "ISM", "MNC"],
        ["KUR"] = ["KUR", "IRQ", "TUR", "IRN", "SYR"],
        ["UIS"] = ["UIS", ""],
        ["PSE"] = ["PSE", "PAL"],
    };

    public static int Run(MentionSource source, string folder, bool errors)
    {
        var tally = new Tally();
        foreach (var type in (string[])["assault", "protest"])
        {
            var file = Path.Combine(folder, $"{type}_spans.jsonl");
            if (!File.Exists(file)) return NameMeasure.Missing(file);
            foreach (var line in File.ReadLines(file))
            {
                using var json = JsonDocument.Parse(line);
                var record = json.RootElement;
                if (record.GetProperty("label").GetString() is not ("yes" or "ambiguous")) continue;
                var text = record.GetProperty("text").GetString() ?? "";
                var mentions = source.Read(text);
                foreach (var slot in (string[])["source", "target"]) Judge(record.GetProperty("annotations"), slot, text, mentions, tally, errors);
            }
        }
        Console.WriteLine($"ACTOR-CODES phrases={tally.Phrases} found={tally.Found} country_found={tally.Share(true, true):F4} sector_found={tally.Share(false, true):F4} country_all={tally.Share(true, false):F4} sector_all={tally.Share(false, false):F4} country_named={tally.Named(true):F4} sector_named={tally.Named(false):F4}");
        return 0;
    }

    private static void Judge(JsonElement annotations, string slot, string text, IReadOnlyList<Mention> mentions, Tally tally, bool errors)
    {
        var marked = annotations.EnumerateArray().Where(a => a.GetProperty(slot).GetArrayLength() > 0).ToList();
        if (2 * marked.Count <= annotations.GetArrayLength()) return;
        // The words that most annotators marked, the longer ones of a tie.
        var words = marked.Select(a => a.GetProperty(slot).EnumerateArray().Select(w => w.GetString() ?? "").ToArray())
            .GroupBy(w => string.Join(' ', w), StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).First().First();
        if (Find(text, words) is not { } span) return;
        var actor = Actor(mentions, span);
        tally.Phrases++;
        if (actor is not null) tally.Found++;
        foreach (var (field, table, isCountry) in new[] { ("main", Countries, true), ("role", Sectors, false) })
        {
            var gold = Majority(marked, slot + "_role", field);
            if (gold.Count == 0) continue;
            var code = (isCountry ? actor?.Country : actor?.Sector) ?? "";
            var right = gold.Exists(g => table.TryGetValue(g, out var accepted) ? accepted.Contains(code) : g == code);
            tally.Count(isCountry, actor is not null, gold.Exists(static g => g != Nothing), right);
            if (errors && !right) Console.WriteLine($"{(isCountry ? "country" : "sector")}\t{string.Join('/', gold)}\t{(actor is null ? "(no mention)" : code)}\t{span.In(text)}\t{actor?.Id}");
        }
    }

    /// <summary>The mention that the phrase begins with, else the first that may act.</summary>
    private static Actor? Actor(IReadOnlyList<Mention> mentions, TextSpan span)
    {
        var inside = mentions.Where(m => m.Span.Overlaps(span)).ToList();
        return (inside.Find(m => m.Actor.Kind != ActorKind.Place) ?? inside.FirstOrDefault())?.Actor;
    }

    private static List<string> Majority(List<JsonElement> annotations, string role, string field)
    {
        var values = annotations.Where(a => a.GetProperty(role).ValueKind == JsonValueKind.Object)
            .Select(a => a.GetProperty(role).TryGetProperty(field, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString()! : Nothing)
            .Where(static v => v != "UNKNOWN").GroupBy(static v => v, StringComparer.Ordinal).ToList();
        var most = values.Count == 0 ? 0 : values.Max(static g => g.Count());
        return [.. values.Where(g => g.Count() == most).Select(static g => g.Key)];
    }

    /// <summary>Where the words stand: from the first to the last of them in the shortest stretch that begins with the first.</summary>
    private static TextSpan? Find(string text, string[] words)
    {
        TextSpan? best = null;
        for (var start = text.IndexOf(words[0], StringComparison.Ordinal); start >= 0; start = text.IndexOf(words[0], start + 1, StringComparison.Ordinal))
        {
            var at = start + words[0].Length;
            foreach (var word in words[1..])
            {
                var next = text.IndexOf(word, at, StringComparison.Ordinal);
                if (next < 0) return best;
                at = next + word.Length;
            }
            if (best is null || at - start < best.Value.Length) best = TextSpan.FromBounds(start, at);
        }
        return best;
    }

    private sealed class Tally
    {
        private readonly int[] _right = new int[6];
        private readonly int[] _all = new int[6];

        public int Phrases { get; set; }

        public int Found { get; set; }

        public void Count(bool country, bool found, bool named, bool right)
        {
            var at = country ? 0 : 3;
            Add(at, right);
            if (found) Add(at + 1, right);
            if (named) Add(at + 2, right);
        }

        public double Share(bool country, bool found) => Ratio((country ? 0 : 3) + (found ? 1 : 0));

        public double Named(bool country) => Ratio((country ? 0 : 3) + 2);

        private double Ratio(int at) => (double)_right[at] / Math.Max(1, _all[at]);

        private void Add(int at, bool right)
        {
            _all[at]++;
            if (right) _right[at]++;
        }
    }
}
