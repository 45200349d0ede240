using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reviews;
using Rasid.Storage;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>A person's word on claims: journalled with author and reason, carried over to newer readings, undone by a further word.</summary>
/// <param name="record">The record.</param>
/// <param name="who">Who is who; asked only where somebody or somewhere is named.</param>
public sealed class ReviewClaims(IRecord record, Func<WhoIs> who)
{
    private readonly WordJournal _journal = new(record);

    /// <summary>Accepts, amends, corrects or rejects a claim.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="claim">Id of the claim.</param>
    /// <param name="kind"><see cref="ReviewKinds.Accept"/>, <see cref="ReviewKinds.Amend"/>, <see cref="ReviewKinds.Correct"/> or <see cref="ReviewKinds.Reject"/>.</param>
    /// <param name="fields">The fields as they should be; only to amend or correct.</param>
    /// <param name="said">Why.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    public Task<ReviewAnswer> JudgeAsync(
        Viewer viewer, Hash256 claim, string kind, TypedClaim fields, ReviewSaid said, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return _journal.SayAsync(said, () => DecideAsync(viewer, new Judgement(claim, kind, fields, said), cancellation));
    }

    /// <summary>Judges several claims at once: all words are journalled in one, or none of them.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="judgements">The words, each on another claim.</param>
    /// <param name="isCheck">Whether it is only looked at what would become of them.</param>
    /// <param name="cancellation">Taken only before they are journalled.</param>
    /// <returns>An answer for each in its place. Where any has a fault, or it is a check, no answer has a word.</returns>
    public async Task<IReadOnlyList<ReviewAnswer>> JudgeAllAsync(
        Viewer viewer, IReadOnlyList<Judgement> judgements, bool isCheck = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        var (answers, entries) = await _journal.AppendAsync<IReadOnlyList<ReviewAnswer>>(async () =>
        {
            var (drafts, decided) = (new List<EntryDraft>(), new List<ReviewAnswer>());
            foreach (var judgement in judgements)
            {
                var (draft, answer) = judgement.Said.Fault is { } fault
                    ? (null, ReviewAnswer.Refused(fault, judgement.Claim))
                    : await DecideAsync(viewer, judgement, cancellation).ConfigureAwait(false);
                decided.Add(answer);
                if (draft is not null) drafts.Add(draft with { Author = judgement.Said.CleanAuthor });
            }
            return (isCheck || drafts.Count < judgements.Count ? [] : drafts, decided);
        }).ConfigureAwait(false);
        return entries.Count == 0 ? answers : [.. answers.Zip(entries, (a, e) => a with { Word = e.Id })];
    }

    private async Task<(EntryDraft? Draft, ReviewAnswer Answer)> DecideAsync(Viewer viewer, Judgement judgement, CancellationToken cancellation)
    {
        var (claim, kind, fields, said) = judgement;
        if (await SeenAsync(viewer, claim, said, cancellation).ConfigureAwait(false) is var (row, fault) && row is null) return (null, ReviewAnswer.Refused(fault!, claim));
        var changes = ClaimChanges.None;
        if (kind is ReviewKinds.Amend or ReviewKinds.Correct)
        {
            if (fields.IsEmpty) return (null, ReviewAnswer.Refused(new ReviewFault(ReviewFault.Nothing), claim));
            var reader = await ReaderAsync(viewer, row.Report.Id, row.Claim.Evidence, cancellation).ConfigureAwait(false);
            (changes, fault) = await reader.ReadAsync(viewer, fields, row.Claim.Attribution, cancellation).ConfigureAwait(false);
            if (fault is not null) return (null, ReviewAnswer.Refused(fault, claim));
            changes = changes.Against(row.Claim);
            if (changes.IsEmpty) return (null, ReviewAnswer.Refused(new ReviewFault(ReviewFault.Same), claim));
        }
        return (new ClaimReviewed(row.Claim.Anchor, kind, changes, said.CleanReason).ToDraft(), new ReviewAnswer(null, row.Claim.Id, null));
    }

    /// <summary>Adds a claim that was not read, on words of its report.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="report">Id of the report.</param>
    /// <param name="citation">The words that it rests on.</param>
    /// <param name="fields">What it says; a type at least. It happened unless a status is typed, and the report itself says so unless a speaker is.</param>
    /// <param name="said">Why.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    public Task<ReviewAnswer> AddAsync(
        Viewer viewer, Hash256 report, TypedCitation citation, TypedClaim fields, ReviewSaid said, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(fields);
        return _journal.SayAsync(said, async () =>
        {
            if (await record.TextAsync(viewer, report, cancellation).ConfigureAwait(false) is not { } text) return (null, ReviewAnswer.Refused(ReviewFault.Withheld));
            var (quote, trigger, fault) = CitationFinder.Find(text, citation);
            if (fault is not null) return (null, ReviewAnswer.Refused(fault));
            if (string.IsNullOrWhiteSpace(fields.Type)) return (null, ReviewAnswer.Refused(TypedReader.NoType()));
            var reader = await ReaderAsync(viewer, report, quote, cancellation).ConfigureAwait(false);
            (var changes, fault) = await reader.ReadAsync(viewer, fields, ClaimAttribution.Author, cancellation).ConfigureAwait(false);
            if (fault is not null) return (null, ReviewAnswer.Refused(fault));
            var anchor = new ClaimAnchor(report, [trigger], changes.Type!);
            var claims = await record.ClaimsOfReportAsync(viewer, report, cancellation).ConfigureAwait(false);
            // A withdrawn claim does not stand in the way of whoever adds it anew.
            if (CarryOver.Match(anchor, claims.Where(c => c.Verdict != ReviewVerdicts.Withdrawn).Select(c => c.Claim)) is { } there)
                return (null, ReviewAnswer.Refused(ReviewFault.Exists, RecordId.Shown(RecordIdKind.Claim, there.Id)));
            var claim = changes.ApplyTo(new Claim(
                anchor, [], [], "happened", "", "", "", [], [], [], [], [], null, ClaimAttribution.Author, quote, 1000));
            if (claim.Actors.Count + claim.Recipients.Count == 0) claim = claim with { Words = trigger.In(text) };
            return (new ClaimAdded(claim, said.CleanReason).ToDraft(), new ReviewAnswer(null, claim.Id, null));
        });
    }

    /// <summary>Notes that two claims contradict each other.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="one">A claim, or an event, which its first claim stands for.</param>
    /// <param name="other">Another.</param>
    /// <param name="said">In what.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    public Task<ReviewAnswer> ContradictAsync(Viewer viewer, RecordRef one, RecordRef other, ReviewSaid said, CancellationToken cancellation = default) =>
        _journal.SayAsync(said, async () =>
        {
            var (a, b) = (await ClaimAsync(viewer, one, cancellation).ConfigureAwait(false), await ClaimAsync(viewer, other, cancellation).ConfigureAwait(false));
            if (a is null || b is null) return (null, ReviewAnswer.Refused(ReviewFault.NoClaim, RecordId.Shown((a is null ? one : other).Kind, (a is null ? one : other).Id)));
            if (a.Claim.Id == b.Claim.Id) return (null, ReviewAnswer.Refused(ReviewFault.Itself));
            if (said.Seen is not null && await SeenAsync(viewer, a.Claim.Id, said, cancellation).ConfigureAwait(false) is { Fault: { } fault })
                return (null, ReviewAnswer.Refused(fault, a.Claim.Id));
            return (new ClaimsContradict([a.Claim.Anchor, b.Claim.Anchor], said.CleanReason).ToDraft(), new ReviewAnswer(null, a.Claim.Id, null));
        });

    /// <summary>Undoes a word; of a claim the last that counts.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="what">A word, a claim, or an event of one claim.</param>
    /// <param name="said">Why.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    public Task<ReviewAnswer> UndoAsync(Viewer viewer, RecordRef what, ReviewSaid said, CancellationToken cancellation = default) =>
        _journal.SayAsync(said, async () =>
        {
            var shown = RecordId.Shown(what.Kind, what.Id);
            if (what.Kind == RecordIdKind.Word)
            {
                if (await record.ReviewAsync(viewer, what.Id, cancellation).ConfigureAwait(false) is not { } word) return (null, ReviewAnswer.Refused(ReviewFault.NoWord, shown));
                return word.Stands
                    ? (new ReviewUndone(what.Id, said.CleanReason).ToDraft(), new ReviewAnswer(null, word.Claims is [var claim, ..] ? claim : null, null))
                    : (null, ReviewAnswer.Refused(ReviewFault.Undone, shown));
            }
            if (await ClaimAsync(viewer, what, cancellation).ConfigureAwait(false) is not { } row) return (null, ReviewAnswer.Refused(ReviewFault.NoClaim, shown));
            var words = await record.ReviewsAsync(viewer, row.Claim.Id, cancellation).ConfigureAwait(false);
            return words.LastOrDefault(w => w.Stands && w.Word.Kind != ReviewKinds.Undo) is { } last
                ? (new ReviewUndone(last.Word.Id, said.CleanReason).ToDraft(), new ReviewAnswer(null, row.Claim.Id, null))
                : (null, ReviewAnswer.Refused(ReviewFault.NothingToUndo, shown));
        });

    private async Task<(ClaimRow? Row, ReviewFault? Fault)> SeenAsync(Viewer viewer, Hash256 claim, ReviewSaid said, CancellationToken cancellation)
    {
        var shown = RecordId.Shown(RecordIdKind.Claim, claim);
        if (await record.ClaimAsync(viewer, claim, cancellation).ConfigureAwait(false) is not { } row) return (null, new ReviewFault(ReviewFault.NoClaim, shown));
        if (said.Report is { } report && report != row.Report.Id)
            return (null, new ReviewFault(ReviewFault.OtherReport, shown, RecordId.Shown(RecordIdKind.Report, report)));
        if (said.Seen is { } seen && seen != ClaimState.Of(row, await record.ReviewsAsync(viewer, claim, cancellation).ConfigureAwait(false)))
            return (null, new ReviewFault(ReviewFault.Stale, shown));
        return (row, null);
    }

    private async Task<ClaimRow?> ClaimAsync(Viewer viewer, RecordRef id, CancellationToken cancellation) => id.Kind switch
    {
        RecordIdKind.Event => (await record.ClaimsOfEventAsync(viewer, id.Id, cancellation).ConfigureAwait(false)) is { Count: > 0 } rows ? rows.FirstOrDefault(r => !r.IsOut) ?? rows[0] : null,
        RecordIdKind.Claim => await record.ClaimAsync(viewer, id.Id, cancellation).ConfigureAwait(false),
        _ => null,
    };

    private async Task<TypedReader> ReaderAsync(Viewer viewer, Hash256 report, TextSpan near, CancellationToken cancellation) => new(new MemberFinder(
        who,
        await record.TextAsync(viewer, report, cancellation).ConfigureAwait(false),
        await record.ReadingAsync(viewer, report, cancellation).ConfigureAwait(false),
        near));
}
