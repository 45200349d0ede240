using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>What a period brought in one register: counts, its items, and items of other days of which something was said in it.</summary>
internal sealed class DraftRegister(DraftScope scope, Register register, IReadOnlyList<Item> items)
{
    private const int Most = 200;

    private readonly RegisterField? _day = DraftScope.DayField(register);

    /// <summary>Items that the period brought: of its days, and where an item has no day, entered in it. What does not count is not among them.</summary>
    public IReadOnlyList<Item> OfPeriod => field ??= [.. Ordered(items.Where(i => i.Why.Length == 0 && IsOfPeriod(i)))];

    /// <summary>What of it was not withdrawn: over that it is counted.</summary>
    public IReadOnlyList<Item> Counted => field ??= [.. OfPeriod.Where(i => i.State != ItemState.Withdrawn)];

    public async Task<BriefSection> RunAsync(CancellationToken cancellation)
    {
        var others = Ordered(items.Where(i => i.Why.Length == 0 && !IsOfPeriod(i) && scope.WasSpokenOf(i))).ToList();
        var (groups, remarks) = (new List<BriefGroup>(), new List<string>());
        if (OfPeriod.Count == 0) remarks.Add(scope.Word("none"));
        else groups.Add(new BriefGroup("", [.. Counts().Select(c => new BriefItem("", c, [], null, []))]));
        await AddAsync(groups, remarks, scope.Word("of-period"), OfPeriod, cancellation).ConfigureAwait(false);
        await AddAsync(groups, remarks, scope.Word("spoken-of"), others, cancellation).ConfigureAwait(false);
        if (items.Count(i => i.Why.Length > 0) is > 0 and var uncounted) remarks.Add(scope.Word("uncounted", uncounted));
        return new BriefSection("register-" + register.Id, register.Label(scope.IsArabic), groups, string.Join('\n', remarks));
    }

    private bool IsOfPeriod(Item item) => DraftScope.Days(item, _day) is { } days ? scope.IsWithin(days) : scope.IsWithin(scope.DayOf(item.Entries[0]));

    private IEnumerable<Item> Ordered(IEnumerable<Item> of) =>
        of.OrderBy(i => DraftScope.Days(i, _day)?.From ?? DateOnly.MaxValue).ThenBy(i => i.Entered.Ref, StringComparer.Ordinal).ThenBy(i => i.Id);

    private async Task AddAsync(List<BriefGroup> groups, List<string> remarks, string title, IReadOnlyList<Item> of, CancellationToken cancellation)
    {
        if (of.Count == 0) return;
        var told = new List<BriefItem>();
        foreach (var item in of.Take(Most)) told.Add(await new DraftItem(scope).OfAsync(item, register, cancellation).ConfigureAwait(false));
        groups.Add(new BriefGroup(title, told));
        if (of.Count > Most) remarks.Add(scope.Word("left", of.Count - Most));
    }

    private IEnumerable<string> Counts()
    {
        // The states tell of what was withdrawn too; nothing else counts it.
        yield return Count("count.state", OfPeriod.GroupBy(i => i.State).OrderBy(g => g.Key).Select(g => (ItemWords.State(g.Key, scope.Language), g.Count())));
        if (Counted.Count == 0) yield break;
        if (register.States.Count > 0)
        {
            yield return Count("count.stage", register.States.Select(s => (s.Label(scope.IsArabic), Counted.Count(i => i.Stages is [var one] && one == s.Id)))
                .Append((scope.Word("stage.conflict"), Counted.Count(i => i.Stages.Count > 1))));
        }
        if (Kind() is not { } kind) yield break;
        var kinds = Counted.Select(i => i.Field(kind.Id)?.Value is { } json && FieldWords.Value(json) is WordsValue words ? words.Words : "").ToList();
        yield return Count("count.kind", kind.Options.Select(o => (o.Label(scope.IsArabic), kinds.Count(k => k == o.Id))).Append((scope.Word("kind.none"), kinds.Count(k => k.Length == 0))), kind.Label(scope.IsArabic));
    }

    private RegisterField? Kind() =>
        register.Heading.Select(register.Field).Concat(register.Fields).FirstOrDefault(f => f is { Type: FieldType.Choice, IsMany: false, IsPerParty: false });

    private string Count(string key, IEnumerable<(string Name, int Count)> counts, string label = "") =>
        scope.Word(key, Counted.Count, scope.Joined(counts.Where(c => c.Count > 0).Select(c => scope.Word("count", c.Name, c.Count))), label);
}
