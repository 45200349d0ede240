using Rasid.Actors;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Reviews;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Which claims contradict each other: within an event, a denial against what was told, and what persons noted.</summary>
internal sealed class ContradictionsQuestion : IQuestion
{
    // Denials that are compared with what was told; the last ones.
    private const int Look = 100;
    private const int MostClaims = 40;
    private const int MostWords = 500;

    private static readonly string[] Real = ["happened", "ongoing"];
    private static readonly string[] Unreal = ["denied", "failed"];

    public QuestionInfo Info { get; } = new("contradictions", "", ["actor", "subject", "from", "to"], "contradictions");

    public async Task<Answer> AnswerAsync(AskContext context, Asked asked, CancellationToken cancellation)
    {
        var narrowed = new ClaimRequest { Members = asked.Participants, From = asked.Options.From, To = asked.Options.To };
        var request = Narrowed(context, asked, narrowed with { IsDisputed = true });
        var found = await context.Record.AskClaimsAsync(context.Viewer, request, asked.Options.Skip, asked.Options.Take, cancellation).ConfigureAwait(false);
        var within = new List<AnswerLine>();
        foreach (var row in found.Rows)
        {
            if (await WithinAsync(context, row, cancellation).ConfigureAwait(false) is { } line) within.Add(line);
        }
        var isNarrow = asked.Actor is not null || asked.Subject is not null || asked.Options.From is not null || asked.Options.To is not null;
        AnswerSection[] sections =
        [
            context.Section("contradictions.within", within) with { Note = found.Total > 0 ? context.Fill("contradictions.seen", found.Rows.Count, found.Total) : "" },
            await DenialsAsync(context, Narrowed(context, asked, narrowed with { Statuses = Unreal, IsNewestFirst = true }), cancellation).ConfigureAwait(false),
            context.Section("contradictions.noted", isNarrow ? [] : await NotedAsync(context, cancellation).ConfigureAwait(false)),
        ];
        return new Answer(Info.Id, AskTitle.Of(context, "q.contradictions", asked), sections, found.Total);
    }

    private static ClaimRequest Narrowed(AskContext context, Asked asked, ClaimRequest request) =>
        asked.Subject is { } subject ? context.Subjects.Claims(subject, request) : request;

    private static async Task<AnswerLine?> WithinAsync(AskContext context, ClaimRow row, CancellationToken cancellation)
    {
        var claims = await context.Record.FirstClaimsAsync(context.Viewer, row.Event, MostClaims, cancellation).ConfigureAwait(false);
        var (notes, cited) = (new List<string>(), new List<ClaimRow>());
        for (var i = 1; i < claims.Count; i++)
        {
            Claim[] before = [.. claims.Take(i).Select(c => c.Claim)];
            foreach (var key in Contradiction.Of(claims[i].Claim, before, (a, b) => IsWithin(context, a, b)))
            {
                var other = claims.Take(i).First(c => Contradiction.Of(claims[i].Claim, [c.Claim], (a, b) => IsWithin(context, a, b)).Contains(key));
                notes.Add(context.Fill("differs", context.Word("field." + key), Value(context, key, other.Claim), Value(context, key, claims[i].Claim)));
                cited.AddRange([other, claims[i]]);
            }
        }
        await CountsAsync(context, claims, notes, cited, cancellation).ConfigureAwait(false);
        if (notes.Count == 0) return null;
        var line = await context.EventAsync(row, cancellation).ConfigureAwait(false);
        var citations = new List<AnswerCitation>();
        foreach (var claim in cited.DistinctBy(c => c.Claim.Id)) citations.Add(await context.CiteAsync(claim, cancellation).ConfigureAwait(false));
        return line with { Notes = [.. notes.Distinct(StringComparer.Ordinal)], Citations = citations, More = 0 };
    }

    private static async Task CountsAsync(AskContext context, IReadOnlyList<ClaimRow> claims, List<string> notes, List<ClaimRow> cited, CancellationToken cancellation)
    {
        var first = new Dictionary<string, (string Number, string Words, ClaimRow Row)>(StringComparer.Ordinal);
        foreach (var row in claims)
        {
            foreach (var (number, kind, words) in CountsApart.Of(row.Claim, await context.TextAsync(row.Report, cancellation).ConfigureAwait(false)))
            {
                if (first.TryAdd(kind, (number, words, row)) || first[kind].Number == number) continue;
                notes.Add(context.Fill("differs", context.Word("field.count"), first[kind].Words, words));
                cited.AddRange([first[kind].Row, row]);
            }
        }
    }

    private static async Task<AnswerSection> DenialsAsync(AskContext context, ClaimRequest request, CancellationToken cancellation)
    {
        var denied = await context.Record.AskClaimsAsync(context.Viewer, request, 0, Look, cancellation).ConfigureAwait(false);
        var lines = new List<AnswerLine>();
        foreach (var row in denied.Rows)
        {
            var told = new List<ClaimRow>(await context.Record.ClaimsOfReportAsync(context.Viewer, row.Report.Id, cancellation).ConfigureAwait(false));
            if (EdtfDays.Of(row.Claim.Date)?.From is { } day)
            {
                var same = new ClaimRequest { Types = [row.Claim.Type], Statuses = Real, FirstDay = day };
                told.AddRange((await context.Record.AskClaimsAsync(context.Viewer, same, 0, MostClaims, cancellation).ConfigureAwait(false)).Rows);
            }
            if (told.Find(t => !t.IsOut && Real.Contains(t.Claim.Status) && IsSameDeed(row.Claim, t.Claim)) is not { } against) continue;
            var line = await context.EventAsync(row, cancellation).ConfigureAwait(false);
            lines.Add(line with
            {
                Notes = [context.Fill("contradictions.against", EventSentence.Of(against.Claim, context.Language))],
                Citations = [await context.CiteAsync(row, cancellation).ConfigureAwait(false), await context.CiteAsync(against, cancellation).ConfigureAwait(false)],
                More = 0,
            });
        }
        return context.Section("contradictions.denials", lines) with { Note = denied.Total > Look ? context.Fill("contradictions.looked", Look, denied.Total) : "" };
    }

    // One kind of deed by or to the same known people, on days that do not exclude each other.
    private static bool IsSameDeed(Claim denied, Claim told)
    {
        if (denied.Type != told.Type || (denied.Modes.Count > 0 && told.Modes.Count > 0 && !denied.Modes.Intersect(told.Modes).Any())) return false;
        if (EdtfDays.Of(denied.Date) is { } a && EdtfDays.Of(told.Date) is { } b && (a.To < b.From || b.To < a.From)) return false;
        return Shared(denied.Actors, told.Actors) && (denied.Recipients.Count == 0 || told.Recipients.Count == 0 || Shared(denied.Recipients, told.Recipients))
            || Shared(denied.Recipients, told.Recipients) && (denied.Actors.Count == 0 || told.Actors.Count == 0);
    }

    private static bool Shared(IReadOnlyList<ClaimMember> a, IReadOnlyList<ClaimMember> b) => a.Any(x => x.Id.Length > 0 && b.Any(y => y.Id == x.Id));

    private static async Task<List<AnswerLine>> NotedAsync(AskContext context, CancellationToken cancellation)
    {
        var rows = await context.Record.LatestReviewsAsync(context.Viewer, 0, MostWords, cancellation).ConfigureAwait(false);
        var lines = new List<AnswerLine>();
        foreach (var said in rows.Where(r => r.Stands && r.Word.Kind == ReviewKinds.Contradict))
        {
            var word = said.Word;
            var citations = new List<AnswerCitation>();
            var sentences = new List<string>();
            foreach (var id in said.Claims)
            {
                if (await context.Record.ClaimAsync(context.Viewer, id, cancellation).ConfigureAwait(false) is not { } row) continue;
                citations.Add(await context.CiteAsync(row, cancellation).ConfigureAwait(false));
                sentences.Add(EventSentence.Of(row.Claim, context.Language));
            }
            if (citations.Count > 0)
                lines.Add(new AnswerLine(string.Join(context.Word("versus"), sentences), "", citations) { Notes = [context.Fill("contradictions.said", word.Author, word.Reason)] });
        }
        return lines;
    }

    private static string Value(AskContext context, string key, Claim claim) => DisagreeingFields.Value(key, claim, context.Language) is var value && key == "status" ? context.Word("status." + value) : value;

    // A town lies in the state whose code it has.
    private static bool IsWithin(AskContext context, ClaimMember place, ClaimMember other) =>
        place.Id == other.Id || (place.Country == other.Country && context.Pack.Find(other.Id)?.Actor.Kind == ActorKind.State);
}
