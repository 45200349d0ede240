using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Rasid.Bench;

/// <summary>Reports that nobody wrote, as many as are wanted and always the same: sentences of our own with names of the pack, days and numbers put in.</summary>
/// <remarks>One in five is another publisher's rewriting of a late one, with other sentences for two or three of its own.</remarks>
internal sealed class InventedReports
{
    private const int Late = 200;

    private static readonly DateOnly FirstDay = new(2012, 1, 1);

    private readonly List<string> _sentences;
    private readonly Dictionary<string, List<string>> _words = new(StringComparer.Ordinal);
    private readonly Random _random;
    private readonly Queue<(List<string> Sentences, DateOnly Day)> _late = new();

    public InventedReports(int seed)
    {
        _random = new Random(seed);
        var folder = Path.Combine(AppContext.BaseDirectory, "Invented");
        _sentences = [.. Rows(Path.Combine(folder, "sentences.tsv")).Select(r => r[^1])];
        foreach (var row in Rows(Path.Combine(folder, "words.tsv"))) Add(row[0], row[^1]);
        var pack = Path.Combine(AppContext.BaseDirectory, "packs", "libya");
        foreach (var row in Rows(Path.Combine(pack, "names.tsv")).Where(r => r[1] == "ar" && r[^1].Contains(' ', StringComparison.Ordinal)).DistinctBy(r => r[0])) Add("a", row[^1]);
        foreach (var row in Rows(Path.Combine(pack, "places.tsv")).DistinctBy(r => r[0])) Add("p", row[^1]);
        _words["b"] = _words["a"];
        _words["q"] = _words["p"];

        void Add(string slot, string form) => (_words.TryGetValue(slot, out var forms) ? forms : _words[slot] = []).Add(form);
    }

    /// <summary>The next reports as JSON lines; <paramref name="from"/> is the number of the first.</summary>
    public void Write(string path, int from, int count)
    {
        using var file = File.Create(path);
        for (var i = from; i < from + count; i++)
        {
            using (var json = new Utf8JsonWriter(file)) WriteReport(json, i);
            file.WriteByte((byte)'\n');
        }
    }

    /// <summary>Copies of one report by publishers of their own, each with a closing sentence of its own.</summary>
    public void WriteCopies(string path, int count)
    {
        var (sentences, day) = Report();
        using var file = File.Create(path);
        for (var i = 0; i < count; i++)
        {
            using (var json = new Utf8JsonWriter(file))
                WriteReport(json, $"c{i}", $"{Word("publisher")} {i}", day, [.. sentences, $"رقم النشرة {i.ToString(CultureInfo.InvariantCulture)}."]);
            file.WriteByte((byte)'\n');
        }
    }

    private void WriteReport(Utf8JsonWriter json, int number)
    {
        var (sentences, day) = _late.Count > 20 && _random.Next(5) == 0 ? Rewritten() : Report();
        _late.Enqueue((sentences, day));
        if (_late.Count > Late) _late.Dequeue();
        WriteReport(json, $"i{number}", Word("publisher"), day, sentences);
    }

    private static void WriteReport(Utf8JsonWriter json, string id, string publisher, DateOnly day, List<string> sentences)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("publisher", publisher);
        json.WriteString("published", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("text", string.Join('\n', sentences));
        json.WriteEndObject();
    }

    private (List<string> Sentences, DateOnly Day) Report() =>
        ([.. Enumerable.Range(0, _random.Next(5, 11)).Select(_ => Sentence())], FirstDay.AddDays(_random.Next(365 * 14)));

    private (List<string> Sentences, DateOnly Day) Rewritten()
    {
        var (sentences, day) = _late.ElementAt(_random.Next(_late.Count));
        var now = new List<string>(sentences);
        for (var i = 0; i < 2; i++) now[_random.Next(now.Count)] = Sentence();
        if (now.Count > 4 && _random.Next(2) == 0) now.RemoveAt(now.Count - 1);
        return (now, day.AddDays(_random.Next(2)));
    }

    private string Sentence()
    {
        var text = new StringBuilder(Pick(_sentences));
        // A word may hold a place for another one, so once more.
        for (var i = 0; i < 2; i++)
        {
            foreach (var slot in _words.Keys) text.Replace($"{{{slot}}}", Word(slot));
        }
        return text.Replace("{n}", _random.Next(3, 29).ToString(CultureInfo.InvariantCulture)).ToString();
    }

    private string Word(string slot) => Pick(_words[slot]);

    // As in the news, few are named often and many seldom.
    private string Pick(List<string> forms) => forms[(int)(forms.Count * Math.Pow(_random.NextDouble(), 1.6))];

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(file).Skip(1).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));
}
