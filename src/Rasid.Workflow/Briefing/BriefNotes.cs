using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Numbers the footnotes of a briefing as its sentences ask for them.</summary>
internal sealed class BriefNotes(IRecordReads record, Viewer viewer, Language language)
{
    private const int MostOfOne = 3;
    private const int MostTitle = 120;

    private readonly List<BriefNote> _notes = [];
    private readonly Dictionary<Hash256, int> _first = [];
    private readonly Dictionary<Hash256, string?> _texts = [];

    /// <summary>The notes so far.</summary>
    public IReadOnlyList<BriefNote> All => _notes;

    /// <summary>Notes for claims: one of each publisher, three at most.</summary>
    public async Task<IReadOnlyList<int>> OfAsync(IEnumerable<(Claim Claim, Report Report)> claims, CancellationToken cancellation)
    {
        var numbers = new List<int>();
        var voices = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (claim, report) in claims)
        {
            if (numbers.Count == MostOfOne) break;
            if (voices.Add(await VoiceAsync(report, cancellation).ConfigureAwait(false))) numbers.Add(await AddAsync(claim, report, cancellation).ConfigureAwait(false));
        }
        return numbers;
    }

    /// <summary>The text of a report; null when it was withheld.</summary>
    public async Task<string?> TextAsync(Hash256 report, CancellationToken cancellation)
    {
        if (!_texts.TryGetValue(report, out var text)) _texts[report] = text = await record.TextAsync(viewer, report, cancellation).ConfigureAwait(false);
        return text;
    }

    // A copy speaks with the voice of whom it is copied from.
    private async Task<string> VoiceAsync(Report report, CancellationToken cancellation)
    {
        var family = await record.FamilyAsync(viewer, report.Id, 1, cancellation).ConfigureAwait(false);
        var founder = family is [var first, ..] ? first.Report : report;
        return founder.Description.Publisher.Length > 0 ? founder.Description.Publisher : founder.Id.ToString();
    }

    private async Task<int> AddAsync(Claim claim, Report report, CancellationToken cancellation)
    {
        var number = _notes.Count + 1;
        int? same = _first.TryGetValue(claim.Id, out var first) ? first : null;
        _first.TryAdd(claim.Id, number);
        var text = await TextAsync(report.Id, cancellation).ConfigureAwait(false);
        var evidence = ShowRecord.Slice(text, claim.Evidence).Trim();
        var own = evidence.Any(c => c is >= '\u0620' and <= '\u06D3') ? Language.Arabic : Language.English;
        _notes.Add(new BriefNote(number, evidence, Cited(claim, report), report.Id, claim.Id, same)
        {
            Quoted = evidence.Length > 0 ? BriefWords.Of("note.quote", own, evidence) : BriefWords.Of("note.withheld", language),
        });
        return number;
    }

    private List<string> Cited(Claim claim, Report report)
    {
        var description = report.Description;
        var parts = new List<string>();
        if (description.Publisher.Length > 0) parts.Add(description.Publisher);
        if (description.Title.Length > 0) parts.Add(BriefWords.Of("note.title", language, description.Title.Length > MostTitle ? description.Title[..MostTitle] + "…" : description.Title));
        if (parts.Count == 0 && description.Origin.Length > 0) parts.Add(description.Origin);
        var published = ClaimCells.Published(report);
        parts.Add(published.Length > 0 ? DayWords.Of(published, language) : BriefWords.Of("note.undated", language));
        parts.Add(RecordId.Shown(RecordIdKind.Report, report.Id));
        parts.Add(RecordId.Shown(RecordIdKind.Claim, claim.Id));
        return parts;
    }
}
