using Rasid.Text;
using Rasid.Text.Tables;

namespace Rasid.Intake.Boilerplate;

/// <summary>The cue words of <c>intake/cues.tsv</c>, found by the first word of a line.</summary>
/// <remarks>Immutable; safe on any thread.</remarks>
internal sealed class CueTable
{
    private readonly Dictionary<string, List<Cue>> _starts = new(StringComparer.Ordinal);
    private readonly List<Cue> _inside = [];
    private readonly Dictionary<string, Cue> _agencies = new(StringComparer.Ordinal);
    private readonly List<Cue> _dayHalves = [];
    private readonly Dictionary<string, Cue> _publishers = new(StringComparer.Ordinal);

    private CueTable()
    {
    }

    public int LongestAgency { get; private set; }

    public static CueTable Load(DataTable table)
    {
        var cues = new CueTable();
        foreach (var row in table.Rows) cues.Add(row);
        return cues;
    }

    /// <summary>The folded form of a line or cue; a colon stands at its word.</summary>
    public static string KeyOf(string words) => Normalizer.Key(words).Trim().Replace(" :", ":", StringComparison.Ordinal);

    /// <summary>The cue that a line starts with, the longest if several do.</summary>
    public Cue? AtStart(string key)
    {
        var first = FirstWord(key);
        if (first.IsEmpty || !_starts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(first, out var cues)) return null;
        Cue? best = null;
        foreach (var cue in cues)
        {
            if (key.StartsWith(cue.Key, StringComparison.Ordinal) && EndsWord(key, cue.Key.Length) && cue.Key.Length > (best?.Key.Length ?? 0)) best = cue;
        }
        return best;
    }

    /// <summary>A cue that stands anywhere in a line.</summary>
    public Cue? Inside(string key)
    {
        foreach (var cue in _inside)
        {
            if (key.Contains(cue.Key, StringComparison.Ordinal)) return cue;
        }
        return null;
    }

    /// <summary>The agency of that name.</summary>
    public Cue? Agency(string key) => _agencies.GetValueOrDefault(key);

    /// <summary>The half of the day, or the clock's zone, that a stretch starts with; the longest if several do.</summary>
    public Cue? DayHalf(string key) =>
        _dayHalves.Where(c => key.StartsWith(c.Key, StringComparison.OrdinalIgnoreCase) && EndsWord(key, c.Key.Length)).MaxBy(c => c.Key.Length);

    /// <summary>The word for a kind of publisher (site, newspaper …) that a line starts with.</summary>
    public Cue? Publisher(string key) =>
        _publishers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(FirstWord(key), out var cue) ? cue : null;

    private void Add(DataRow row)
    {
        var key = KeyOf(row.Required("form"));
        var cue = new Cue(row.Required("id"), row.Required("part"), key, row["scope"] == "block");
        switch (cue.Part, row["where"])
        {
            case ("agency", _):
                _agencies.TryAdd(key, cue);
                LongestAgency = Math.Max(LongestAgency, key.Length);
                break;
            case ("half-day", _):
                _dayHalves.Add(cue);
                break;
            case ("publisher", _):
                _publishers.TryAdd(key, cue);
                break;
            case (_, "inside"):
                _inside.Add(cue);
                break;
            case (_, "start"):
                var first = FirstWord(key).ToString();
                if (!_starts.TryGetValue(first, out var list)) _starts.Add(first, list = []);
                if (list.Exists(c => c.Key == key)) throw row.Fault("RSD4002", "this form folds to one that stands above: remove one of the two");
                list.Add(cue);
                break;
            default:
                throw row.Fault("RSD4001", $"\"{row["where"]}\" is no place: use start or inside");
        }
    }

    private static ReadOnlySpan<char> FirstWord(string key)
    {
        var end = 0;
        while (end < key.Length && !char.IsWhiteSpace(key[end]) && key[end] is not (':' or '-' or '،')) end++;
        return key.AsSpan(0, end);
    }

    private static bool EndsWord(string key, int at) => at >= key.Length || !char.IsLetterOrDigit(key[at]) || !char.IsLetterOrDigit(key[at - 1]);
}
