using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Takes a report's words, or what an entry says, out of the record: an entry says who did and why, headers and hashes stay.</summary>
/// <remarks>
/// Of a report go its text, its title, address and origin, and all readings, because they quote it; its publisher and day stay. What persons said of its claims
/// stays until it is taken out by itself. It takes as long as a rebuild.
/// </remarks>
/// <param name="record">The record.</param>
public sealed class RedactRecord(IRecord record)
{
    // Others may write between the decision and the redaction; each of them ends.
    private const int MostTries = 20;

    /// <summary>Takes a report out.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="id">Id of the report.</param>
    /// <param name="reason">Why.</param>
    /// <param name="withCopies">Whether reports with the very same text go with it; without it such a report stops the redaction, because the text would stay.</param>
    /// <param name="cancellation">Taken only before anything is taken out.</param>
    /// <returns>What was done; null when there is no such report that the viewer sees.</returns>
    public async Task<Redacting?> ReportAsync(Viewer viewer, Hash256 id, string reason, bool withCopies, CancellationToken cancellation = default)
    {
        for (var tries = 1; ; tries++)
        {
            var heads = await record.HeadsAsync(cancellation).ConfigureAwait(false);
            if (await record.ReportAsync(viewer, id, cancellation).ConfigureAwait(false) is not { } report) return null;
            var same = await record.ReportsWithTextAsync(viewer, [report.Text], cancellation).ConfigureAwait(false);
            var reports = same.Where(r => r.Withheld is null).OrderByDescending(r => r.Id == id).ToList();
            // A text that somebody brought once more by another way than reading has to go all the same.
            if (reports.Count == 0) return new Redacting(await ScrubAsync(cancellation).ConfigureAwait(false), [], [], [], []);
            var kin = await KinAsync(viewer, reports, cancellation).ConfigureAwait(false);
            if (reports.Count > 1 && !withCopies) return new Redacting(null, [], [.. reports.Where(r => r.Id != id)], kin, []);
            var (entries, brought, words) = await EntriesAsync(reports, cancellation).ConfigureAwait(false);
            var stays = reports.Select(r => new WithheldReport(r.Id, r.Added, r.Text, r.Description.Publisher, DayOf(r)));
            var others = brought.Where(b => reports.TrueForAll(r => r.Added != b.Entry))
                .Select(b => new WithheldReport(b.Report, b.Entry, report.Text, "", ""));
            try
            {
                var result = await record.RedactAsync(new Redacted(entries, [report.Text], [.. stays, .. others], reason), heads, cancellation).ConfigureAwait(false);
                return new Redacting(result, reports, [], kin, words);
            }
            catch (RecordException e) when (e.Code == RecordFaults.Moved && tries < MostTries)
            {
                // Decide again on what the other writer left.
            }
        }
    }

    /// <summary>Takes out what an entry says.</summary>
    /// <param name="typed">The first digits of the entry's id, at least eight.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Taken only before anything is taken out.</param>
    /// <returns>What was done; null when no entry, or more than one, has an id that begins so, or it is none that can be taken out by itself.</returns>
    public async Task<Redacting?> EntryAsync(string typed, string reason, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var found = new List<Entry>();
        await foreach (var entry in record.EntriesAsync(cancellation).ConfigureAwait(false))
        {
            if (entry.Id.ToString().StartsWith(typed, StringComparison.Ordinal)) found.Add(entry);
        }
        if (found is not [var one] || IsBearing(one.Header.Kind)) return null;
        var result = one.Payload is null
            ? await ScrubAsync(cancellation).ConfigureAwait(false)
            : await record.RedactAsync(new Redacted([one.Id], await FilesAsync(one, cancellation).ConfigureAwait(false), [], reason), null, cancellation).ConfigureAwait(false);
        return new Redacting(result, [], [], [], [new PersonsWord(one.Id, one.Header.Kind, one.Header.Author)]);
    }

    // The files that an entry names go with it, unless another entry names them too.
    private async Task<IReadOnlyList<Hash256>> FilesAsync(Entry entry, CancellationToken cancellation)
    {
        var fields = PayloadReader.Read(entry) switch { ItemEntered entered => entered.Fields, ItemAmended amended => amended.Fields, _ => null };
        if (fields is null) return [];
        var files = fields.All.Select(f => FieldWords.Value(f.Value)).OfType<FieldValue>().SelectMany(v => v.Each).OfType<AttachmentValue>().Select(f => f.Sha256).ToHashSet();
        if (files.Count == 0) return [];
        await foreach (var other in record.EntriesAsync(cancellation).ConfigureAwait(false))
        {
            if (other.Id == entry.Id || other.Payload is not { } payload || other.Header.Kind == EntryKinds.Redacted) continue;
            files.RemoveWhere(f => payload.Span.IndexOf(System.Text.Encoding.ASCII.GetBytes(f.ToString())) >= 0);
        }
        return [.. files.Order()];
    }

    private static string DayOf(Report report) => report.Description.Published.Length > 0 ? report.Description.Published : report.Published.Value;

    // Without these the record would not know of a stream, a redaction or a report; a report goes as a whole.
    private static bool IsBearing(string kind) =>
        kind is EntryKinds.StreamOpened or EntryKinds.Redacted or EntryKinds.ReportAdded or EntryKinds.ReportDescribed or EntryKinds.Reading;

    private Task<RedactResult> ScrubAsync(CancellationToken cancellation) => record.RedactAsync(null, null, cancellation);

    private async Task<IReadOnlyList<Report>> KinAsync(Viewer viewer, List<Report> reports, CancellationToken cancellation)
    {
        var kin = new List<Report>();
        foreach (var report in reports)
        {
            var family = await record.FamilyAsync(viewer, report.Id, cancellation: cancellation).ConfigureAwait(false);
            kin.AddRange(family.Select(k => k.Report).Where(k => k.Text != report.Text && k.Withheld is null));
        }
        return [.. kin.DistinctBy(k => k.Id)];
    }

    // All that quotes the reports, whoever wrote it and however often; what is only about them is told.
    private async Task<(IReadOnlyList<Hash256> Entries, IReadOnlyList<(Hash256 Entry, Hash256 Report)> Brought, IReadOnlyList<PersonsWord> Words)> EntriesAsync(
        List<Report> reports, CancellationToken cancellation)
    {
        var ids = reports.Select(r => r.Id).ToHashSet();
        var names = reports.ConvertAll(r => System.Text.Encoding.ASCII.GetBytes(r.Id.ToString()));
        var (entries, brought, words) = (new List<Hash256>(), new List<(Hash256, Hash256)>(), new List<PersonsWord>());
        await foreach (var entry in record.EntriesAsync(cancellation).ConfigureAwait(false))
        {
            if (entry.Payload is not { } payload) continue;
            switch (entry.Header.Kind)
            {
                case EntryKinds.ReportAdded when PayloadReader.Read(entry) is ReportAdded added && ids.Contains(added.Key.Id):
                    brought.Add((entry.Id, added.Key.Id));
                    entries.Add(entry.Id);
                    break;
                case EntryKinds.ReportDescribed when PayloadReader.Read(entry) is ReportDescribed described && ids.Contains(described.Report):
                case EntryKinds.Reading when names.Exists(n => payload.Span.IndexOf(n) >= 0) && PayloadReader.Read(entry) is Records.Claims.Reading reading && ids.Contains(reading.Report):
                    entries.Add(entry.Id);
                    break;
                case EntryKinds.ReportAdded or EntryKinds.ReportDescribed or EntryKinds.Reading or EntryKinds.Redacted:
                    break;
                default:
                    if (names.Exists(n => payload.Span.IndexOf(n) >= 0)) words.Add(new PersonsWord(entry.Id, entry.Header.Kind, entry.Header.Author));
                    break;
            }
        }
        return (entries, brought, words);
    }
}
