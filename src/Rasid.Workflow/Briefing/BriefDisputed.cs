using Rasid.Actors;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What is disputed: claims of one event that cannot be true together, side by side, and what is denied.</summary>
internal sealed class BriefDisputed(BriefScope scope)
{
    private const int Most = 10;

    public async Task<BriefSection> RunAsync(BriefEvents events, CancellationToken cancellation)
    {
        var language = scope.Language;
        var (items, left) = (new List<BriefItem>(), 0);
        foreach (var row in events.Compared)
        {
            var claims = await scope.ClaimsAsync(row, cancellation).ConfigureAwait(false);
            var values = Values(claims).ToList();
            var numbers = await NumbersAsync(claims, cancellation).ConfigureAwait(false);
            if (numbers.Select(n => CountedWords.NumberOf(n.Value)).Distinct(StringComparer.Ordinal).Count() > 1) values.AddRange(numbers);
            if (values.Count == 0) continue;
            if (items.Count == Most) left++;
            else items.Add(await ItemAsync(row, values, cancellation).ConfigureAwait(false));
        }
        var denied = new List<BriefItem>();
        foreach (var row in events.Denied.Take(Most)) denied.Add(await scope.ItemAsync(row, cancellation).ConfigureAwait(false));
        left += Math.Max(0, events.Denied.Count - Most);
        var groups = new List<BriefGroup>();
        if (items.Count > 0) groups.Add(new BriefGroup(BriefWords.Of("theme.apart", language), items));
        if (denied.Count > 0) groups.Add(new BriefGroup(BriefWords.Of("theme.denied", language), denied));
        var remark = groups.Count == 0 ? BriefWords.Of("none.disputed", language) : left > 0 ? BriefWords.Of("left", language, left) : "";
        return new BriefSection("disputed", scope.Title("disputed"), groups, remark);
    }

    // What only says less than another is no dispute.
    private List<string> Fields(IReadOnlyList<ClaimRow> claims)
    {
        var fields = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < claims.Count; i++) fields.UnionWith(Contradiction.Of(claims[i].Claim, [.. claims.Take(i).Select(c => c.Claim)], IsWithin));
        return [.. DisagreeingFields.Keys.Where(fields.Contains)];
    }

    private bool IsWithin(ClaimMember place, ClaimMember other) =>
        place.Id == other.Id || (place.Country == other.Country && scope.Pack.Find(other.Id)?.Actor.Kind == ActorKind.State);

    private IEnumerable<(string Key, string Value, ClaimRow Claim)> Values(IReadOnlyList<ClaimRow> claims) =>
        from key in Fields(claims)
        from claim in claims
        let value = DisagreeingFields.Value(key, claim.Claim, scope.Language)
        where value.Length > 0
        select (key, key switch { "date" => DayWords.Of(value, scope.Language), "status" => BriefWords.Of("status." + value, scope.Language), _ => value }, claim);

    private async Task<IReadOnlyList<(string Key, string Value, ClaimRow Claim)>> NumbersAsync(IReadOnlyList<ClaimRow> claims, CancellationToken cancellation)
    {
        var numbers = new List<(string, string, ClaimRow)>();
        foreach (var claim in claims)
        {
            var text = await scope.Notes.TextAsync(claim.Report.Id, cancellation).ConfigureAwait(false);
            if (text is not null && claim.Claim.Recipients.Concat(claim.Claim.Actors).Select(m => CountedWords.Of(text, m)).FirstOrDefault(n => n.Length > 0) is { } counted)
                numbers.Add(("numbers", counted, claim));
        }
        return numbers;
    }

    private async Task<BriefItem> ItemAsync(TimelineRow row, List<(string Key, string Value, ClaimRow Claim)> values, CancellationToken cancellation)
    {
        var language = scope.Language;
        var parts = new List<BriefItem>();
        foreach (var value in values.GroupBy(v => (v.Key, v.Value)))
        {
            var notes = await scope.CiteAsync(value.Select(v => (v.Claim.Claim, v.Claim.Report)), cancellation).ConfigureAwait(false);
            parts.Add(new BriefItem("", BriefWords.Of("field", language, BriefWords.Of("field." + value.Key.Key, language), value.Key.Value), notes, null, []));
        }
        return new BriefItem("", BriefWords.Of("apart", language, EventSentence.Of(row.Claim, language)), [], row.Event, parts);
    }
}
