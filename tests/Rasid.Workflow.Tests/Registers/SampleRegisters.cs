using System.Text;
using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow.Tests.Registers;

/// <summary>Enters <c>samples/registers</c> in a record by the use cases, as a person would: items, then how they moved, then what was said of them.</summary>
internal sealed class SampleRegisters(IRecord record, Pack pack)
{
    private static readonly string Folder = Repository.At("samples", "registers");

    private readonly FieldNames _names = new(pack);
    private readonly Dictionary<string, Hash256> _items = new(StringComparer.Ordinal);

    /// <summary>Every item by its reference.</summary>
    public IReadOnlyDictionary<string, Hash256> All => _items;

    /// <summary>The item of a reference.</summary>
    public Hash256 this[string reference] => _items[reference];

    public async Task EnterAsync(params string[] registers)
    {
        var site = new ItemSite("mission");
        foreach (var register in registers)
        {
            foreach (var row in Rows(register + ".csv"))
            {
                var typed = row.Where(c => c.Key is not ("ref" or "voice") && c.Value.Length > 0).Select(c => KeyValuePair.Create(c.Key.Replace('.', '/'), Value(c.Value)));
                var answer = await new EnterItem(record, _names, site).RunAsync(Viewer.Public, register, [.. typed], row["ref"], new ItemSaid(row["voice"], Author: "a clerk"));
                Assert.True(answer.Item is not null, $"{row["ref"]}: {string.Join("; ", answer.Faults)}");
                _items[row["ref"]] = answer.Item!.Value;
            }
        }
        foreach (var row in Rows("moves.csv").Where(r => registers.Contains(r["register"])))
            Taken(await new MoveItem(record, _names, site).RunAsync(_items[row["ref"]], row["state"], new ItemSaid(row["voice"], row["reason"], "a clerk")), row);
        foreach (var said in Rows("words.csv").Where(r => registers.Contains(r["register"])).GroupBy(r => (Ref: r["ref"], Voice: r["voice"], Day: r["day"])))
        {
            var rows = said.ToList();
            var whole = rows.Find(r => r["field"].Length == 0);
            var fields = rows.Where(r => r["field"].Length > 0).Select(r => new TypedWord(r["field"].Replace('.', '/'), Word(r["word"]), r["value"].Length > 0 ? Value(r["value"]) : null));
            var typed = new TypedVerification(whole is null ? null : Word(whole["word"]), [.. fields]) { Day = said.Key.Day };
            var reason = string.Join(" ", rows.Select(r => r["reason"]).Where(r => r.Length > 0));
            Taken(await new RecordVerification(record, _names, site).RunAsync(Viewer.Public, _items[said.Key.Ref], typed, new ItemSaid(said.Key.Voice, reason, "a clerk")), rows[0]);
        }
    }

    private static void Taken(ItemAnswer answer, Dictionary<string, string> row) => Assert.True(answer.Fault is null, $"{string.Join(",", row.Values)}: {string.Join("; ", answer.Faults)}");

    private static VerificationWord Word(string word) => VerificationWords.TryParse(word, out var read) ? read : throw new FormatException(word);

    // A list stands with bars between in the samples; an item of another register by its reference.
    private string Value(string cell) => string.Join("; ", cell.Split('|').Select(c => _items.TryGetValue(c, out var item) ? RecordId.Full(RecordIdKind.Item, item) : c));

    private static List<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, file), Encoding.UTF8).Where(l => l.Length > 0).Select(Cells).ToList();
        return [.. lines.Skip(1).Select(l => lines[0].Zip(l).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }

    private static List<string> Cells(string line)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in line)
        {
            if (c == '"') isQuoted = !isQuoted;
            else if (c == ',' && !isQuoted) { cells.Add(cell.ToString()); cell.Clear(); }
            else cell.Append(c);
        }
        cells.Add(cell.ToString());
        return cells;
    }
}
