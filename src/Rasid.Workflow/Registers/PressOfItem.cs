using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>
/// Lays what reports say beside an item: the claims that voices linked to it, those of the events that its fields name, and, as suggestions, events of
/// its place within three days. What a voice calls unrelated is suggested no more.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="book">The registers.</param>
public sealed class PressOfItem(IRecordReads record, RegisterBook book)
{
    private const int NearDays = 3;
    private const int MostSuggested = 5;
    private const int MostOfEvent = 6;

    /// <summary>Reads it: links first, then events of its fields, then suggestions.</summary>
    public async Task<IReadOnlyList<PressWord>> RunAsync(Viewer viewer, Item item, Language language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        var show = new ShowRecord(record);
        var words = new List<PressWord>();
        var known = new HashSet<Hash256>();
        foreach (var link in item.Links)
        {
            var claim = link.Claim is { } anchor ? await show.ClaimAsync(viewer, anchor.Id, language, cancellation).ConfigureAwait(false) : null;
            var report = claim?.Row.Report ?? await record.ReportAsync(viewer, link.Report, cancellation).ConfigureAwait(false);
            if (claim is not null) known.Add(claim.Row.Event);
            if (report is not null) words.Add(new PressWord(claim, report, link, false));
        }
        foreach (var id in Events(item))
        {
            if (!known.Add(id) || await show.EventAsync(viewer, id, language, cancellation).ConfigureAwait(false) is not { } told) continue;
            known.Add(told.Id);
            words.AddRange(told.Claims.Where(c => !c.Row.IsOut).Take(MostOfEvent).Select(c => new PressWord(c, c.Row.Report, null, false)));
        }
        foreach (var near in await NearAsync(viewer, item, cancellation).ConfigureAwait(false))
        {
            if (!known.Add(near.Event) || await show.ClaimAsync(viewer, near.Claim.Id, language, cancellation).ConfigureAwait(false) is not { } claim) continue;
            words.Add(new PressWord(claim, claim.Row.Report, null, true));
        }
        return [.. words.Where(w => w.Link is not { Says: ItemLinked.Unrelated })];
    }

    private static IEnumerable<Hash256> Events(Item item) => item.Fields.SelectMany(f => f.Values).SelectMany(v => Values(v.Json)).OfType<WordsValue>()
        .Where(w => w.Words.StartsWith("e-", StringComparison.Ordinal))
        .Select(w => RecordId.TryParse(w.Words, out var id) && id.Prefix.Length == Hash256.Size * 2 ? Hash256.Parse(id.Prefix) : default)
        .Where(id => id != default).Distinct();

    private async Task<IReadOnlyList<TimelineRow>> NearAsync(Viewer viewer, Item item, CancellationToken cancellation)
    {
        if (book.Find(item.Register) is not { } register) return [];
        var headed = item.Fields.Where(f => register.Heading.Contains(f.Id, StringComparer.Ordinal)).ToList();
        var place = headed.SelectMany(f => f.Values).SelectMany(v => Values(v.Json)).OfType<PlaceValue>().FirstOrDefault(p => p.Id.Length > 0);
        var days = headed.Where(f => register.Field(f.Id)?.Type == FieldType.Date).SelectMany(f => f.Values).SelectMany(v => Values(v.Json))
            .OfType<WordsValue>().Select(w => EdtfDays.Of(w.Words)).FirstOrDefault(d => d is { From: not null, To: not null });
        if (place is null || days is not { From: { } from, To: { } to }) return [];
        var filter = new TimelineFilter(from.AddDays(-NearDays), to.AddDays(NearDays), Place: place.Id, Undated: false, Limit: MostSuggested);
        return await record.TimelineAsync(viewer, filter, cancellation).ConfigureAwait(false);
    }

    private static IEnumerable<FieldValue> Values(string json) => FieldWords.Value(json)?.Each ?? [];
}
