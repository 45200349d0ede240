using Rasid.Records;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Goes once through the events of a period and keeps the weightiest, however many there are.</summary>
internal sealed class BriefEvents(int most)
{
    // Of events that several claims tell so many are looked at for what they disagree in.
    private const int MostCompared = 300;

    private readonly PriorityQueue<TimelineRow, (int, long)> _told = new();
    private readonly PriorityQueue<TimelineRow, (int, long)> _compared = new();
    private readonly List<TimelineRow> _denied = [];
    private readonly SortedDictionary<string, int> _themes = new(StringComparer.Ordinal);
    private long _at;

    /// <summary>Events of the period that happened, go on or came to nothing.</summary>
    public int Count { get; private set; }

    /// <summary>Events whose dates only reach into the period: a year, a season.</summary>
    public int Wide { get; private set; }

    /// <summary>Claims of those events.</summary>
    public int Claims { get; private set; }

    /// <summary>How many events each theme has.</summary>
    public IReadOnlyDictionary<string, int> Themes => _themes;

    /// <summary>The weightiest that happened, the weightiest first.</summary>
    public IReadOnlyList<TimelineRow> Told => Best(_told);

    /// <summary>Those that several claims tell, likewise.</summary>
    public IReadOnlyList<TimelineRow> Compared => Best(_compared);

    /// <summary>Those that were denied, in order of their dates.</summary>
    public IReadOnlyList<TimelineRow> Denied => _denied;

    public void Add(TimelineRow row, DateOnly from, DateOnly to)
    {
        if (row.Claim.Status is "planned" or "hypothetical" || (row.Claim.Status == "called_for" && row.Claim.Type != "REQUEST")) return;
        if (row.Claim.Date.Length > 0 && (EdtfDays.Of(row.Claim.Date) is not { From: { } first, To: { } last } || first < from || last > to))
        {
            Wide++;
            return;
        }
        Count++;
        Claims += row.Claims;
        if (row.Claims > 1) Keep(_compared, row, MostCompared);
        if (row.Claim.Status == "denied")
        {
            if (_denied.Count < MostCompared) _denied.Add(row);
            return;
        }
        var theme = BriefRank.ThemeOf(row.Claim);
        _themes[theme] = _themes.GetValueOrDefault(theme) + 1;
        Keep(_told, row, most);
    }

    // Of equal weight the earlier stays: rows come in order of their dates.
    private void Keep(PriorityQueue<TimelineRow, (int, long)> queue, TimelineRow row, int limit)
    {
        queue.Enqueue(row, (BriefRank.Of(row), --_at));
        if (queue.Count > limit) queue.Dequeue();
    }

    private static List<TimelineRow> Best(PriorityQueue<TimelineRow, (int, long)> queue) =>
        [.. queue.UnorderedItems.OrderByDescending(i => i.Priority).Select(i => i.Element)];
}
