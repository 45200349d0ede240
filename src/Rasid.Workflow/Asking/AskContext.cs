using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What every question needs: where to look, for whom, in which language, and how lines are made of what was found. For one question.</summary>
internal sealed class AskContext(IRecord record, Pack pack, SearchTerms terms, Viewer viewer, Language language)
{
    // More claims of one event are counted, not cited.
    private const int MostCited = 5;
    private const int MostLooked = 40;

    private readonly Dictionary<Hash256, string?> _texts = [];

    public IRecord Record => record;

    public Pack Pack => pack;

    public Viewer Viewer => viewer;

    public Language Language => language;

    public SubjectRequests Subjects => new(pack, terms);

    public string Word(string key) => AnswerWords.Get(key, language);

    public string Fill(string key, params ReadOnlySpan<object> arguments) => AnswerWords.Fill(key, language, arguments);

    public string Name(string nameAr, string nameEn, string id) =>
        language == Language.Arabic ? Or(nameAr, Or(nameEn, id)) : Or(nameEn, Or(nameAr, id));

    public string Name(WhoCandidate who) => Name(who.NameAr, who.NameEn, who.Id);

    public string Name(Actors.Actor actor) => Name(actor.NameAr, actor.NameEn, actor.Id);

    public AnswerSection Section(string key, IReadOnlyList<AnswerLine> lines, params ReadOnlySpan<object> arguments) => new(key[(key.LastIndexOf('.') + 1)..], Fill(key, arguments), lines);

    /// <summary>Lines of events, each by all its claims.</summary>
    public async Task<List<AnswerLine>> EventsAsync(IReadOnlyList<ClaimRow> rows, CancellationToken cancellation)
    {
        var lines = new List<AnswerLine>();
        foreach (var row in rows) lines.Add(await EventAsync(row, cancellation).ConfigureAwait(false));
        return lines;
    }

    /// <summary>A line of an event; the claim that was found for the question is cited first.</summary>
    public async Task<AnswerLine> EventAsync(ClaimRow found, CancellationToken cancellation)
    {
        var claims = await record.FirstClaimsAsync(viewer, found.Event, MostLooked, cancellation).ConfigureAwait(false);
        var rows = claims.Where(c => c.Claim.Id != found.Claim.Id).Prepend(found).ToList();
        var standing = EventSummary.Of([.. rows.Select(r => (r.Claim, r.Report))]).Composed();
        var citations = new List<AnswerCitation>();
        foreach (var row in rows.Take(MostCited)) citations.Add(await CiteAsync(row, cancellation).ConfigureAwait(false));
        return new AnswerLine(EventSentence.Of(standing, language), standing.Date, citations)
        {
            Event = found.Event,
            Status = standing.Status,
            Who = [.. rows.SelectMany(r => Members(r.Claim)).Where(m => m.Id.Length > 0).Select(m => m.Id).Distinct(StringComparer.Ordinal)],
            More = rows.Count - citations.Count,
        };
    }

    public async Task<AnswerCitation> CiteAsync(ClaimRow row, CancellationToken cancellation) => new(
        row.Report, RecordIdKind.Claim, row.Claim.Id, await WordsAsync(row.Report, row.Claim.Evidence, cancellation).ConfigureAwait(false),
        EventSentence.Says(row.Claim.Attribution, language));

    /// <summary>A line of a statement of fact: its own words say it.</summary>
    public async Task<AnswerLine> FactAsync(Fact fact, Report report, CancellationToken cancellation)
    {
        var words = await WordsAsync(report, fact.Evidence, cancellation).ConfigureAwait(false);
        var kind = AnswerWords.Find("fact." + fact.Kind, language) ?? fact.Kind;
        return new AnswerLine(kind, fact.Date, [new AnswerCitation(report, RecordIdKind.Fact, fact.Id, words, EventSentence.Says(fact.Attribution, language))])
        {
            Status = fact.Status,
            Who = [.. fact.Actors.Where(a => a.Id.Length > 0).Select(a => a.Id)],
        };
    }

    public async Task<string> WordsAsync(Report report, Text.TextSpan span, CancellationToken cancellation) =>
        string.Join(' ', ShowRecord.Slice(await TextAsync(report, cancellation).ConfigureAwait(false), span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text of a report; null when it was taken out.</summary>
    public async Task<string?> TextAsync(Report report, CancellationToken cancellation)
    {
        if (!_texts.TryGetValue(report.Id, out var text))
            _texts.Add(report.Id, text = await record.TextAsync(viewer, report.Id, cancellation).ConfigureAwait(false));
        return text;
    }

    private static IEnumerable<ClaimMember> Members(Claim claim)
    {
        var all = claim.Actors.Concat(claim.Recipients).Concat(claim.Hosts).Concat(claim.Auspices).Concat(claim.Chairs);
        if (claim.Place is { } place) all = all.Append(place);
        return claim.Attribution.Speaker is { } speaker ? all.Append(speaker) : all;
    }

    private static string Or(string name, string other) => name.Length > 0 ? name : other;
}
