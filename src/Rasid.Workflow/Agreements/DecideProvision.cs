using System.Globalization;
using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A person's word on a provision: its score, what is linked to it and what is not; journalled with author and reason, undone by a further word.</summary>
/// <param name="record">The record.</param>
/// <param name="pack">The agreements.</param>
public sealed class DecideProvision(IRecord record, Pack pack)
{
    private readonly WordJournal _journal = new(record);

    /// <summary>Decides how far a provision is carried out.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="provision">Id of the provision.</param>
    /// <param name="score">0 none, 1 minimal, 2 intermediate, 3 full.</param>
    /// <param name="claims">Ids of the claims that it rests on or that speak against it; may be empty.</param>
    /// <param name="said">Why.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    public Task<ReviewAnswer> ScoreAsync(
        Viewer viewer, string provision, int score, IReadOnlyList<Hash256> claims, ReviewSaid said, CancellationToken cancellation = default) =>
        _journal.SayAsync(said, async () =>
        {
            if (Find(provision) is not { } clause) return Refused(ReviewFault.NoProvision, provision);
            if (score is < 0 or > 3) return Refused(ReviewFault.Score, score.ToString(CultureInfo.InvariantCulture));
            var anchors = new List<ClaimAnchor>();
            foreach (var id in claims)
            {
                if (await record.ClaimAsync(viewer, id, cancellation).ConfigureAwait(false) is not { } row) return Refused(ReviewFault.NoClaim, RecordId.Shown(RecordIdKind.Claim, id));
                anchors.Add(row.Claim.Anchor);
            }
            return (new ProvisionScored(clause.Id, score, anchors, said.CleanReason).ToDraft(), new ReviewAnswer(null, claims is [var first, ..] ? first : null, null));
        });

    /// <summary>Says what a claim says of a provision.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="provision">Id of the provision.</param>
    /// <param name="claim">Id of the claim.</param>
    /// <param name="stage">What it says; null for what its status says: begun, announced, asked or missed.</param>
    /// <param name="said">Why.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    public Task<ReviewAnswer> LinkAsync(
        Viewer viewer, string provision, Hash256 claim, StepStage? stage, ReviewSaid said, CancellationToken cancellation = default) =>
        _journal.SayAsync(said, async () =>
        {
            if (Find(provision) is not { } clause) return Refused(ReviewFault.NoProvision, provision);
            if (await record.ClaimAsync(viewer, claim, cancellation).ConfigureAwait(false) is not { } row) return Refused(ReviewFault.NoClaim, RecordId.Shown(RecordIdKind.Claim, claim));
            return (new ProvisionLinked(clause.Id, row.Claim.Anchor, stage ?? StageOf(row.Claim), said.CleanReason).ToDraft(), new ReviewAnswer(null, claim, null));
        });

    /// <summary>Says that a claim says nothing of a provision, whatever rules find.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="provision">Id of the provision.</param>
    /// <param name="claim">Id of the claim.</param>
    /// <param name="said">Why.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    public Task<ReviewAnswer> UnlinkAsync(Viewer viewer, string provision, Hash256 claim, ReviewSaid said, CancellationToken cancellation = default) =>
        _journal.SayAsync(said, async () =>
        {
            if (Find(provision) is not { } clause) return Refused(ReviewFault.NoProvision, provision);
            return await record.ClaimAsync(viewer, claim, cancellation).ConfigureAwait(false) is { } row
                ? (new ProvisionLinked(clause.Id, row.Claim.Anchor, null, said.CleanReason).ToDraft(), new ReviewAnswer(null, claim, null))
                : Refused(ReviewFault.NoClaim, RecordId.Shown(RecordIdKind.Claim, claim));
        });

    /// <summary>Undoes a word.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="word">The first digits of the word's id, with or without its letter; or the id of a provision, of which the last word that counts is undone.</param>
    /// <param name="said">Why.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    public Task<ReviewAnswer> UndoAsync(Viewer viewer, string word, ReviewSaid said, CancellationToken cancellation = default) =>
        _journal.SayAsync(said, async () =>
        {
            var clause = Find(word);
            var words = await record.ProvisionWordsAsync(viewer, clause is null ? null : [clause.Id], cancellation).ConfigureAwait(false);
            if (clause is not null)
            {
                return words.LastOrDefault(w => w.Stands && w.Word.Kind != ProvisionWord.Undo) is { } last
                    ? Undone(last, said)
                    : Refused(ReviewFault.NothingToUndo, clause.Id);
            }
            if (!RecordId.TryParse(word, out var id) || id.Kind is not (null or RecordIdKind.Word)) return Refused(ReviewFault.NoWord, word);
            return words.Where(w => w.Word.Id.ToString().StartsWith(id.Prefix, StringComparison.Ordinal)).ToList() switch
            {
                [{ Stands: true } one] => Undone(one, said),
                [_] => Refused(ReviewFault.Undone, word),
                _ => Refused(ReviewFault.NoWord, word),
            };
        });

    /// <summary>What a claim says of a provision by its status alone.</summary>
    public static StepStage StageOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Status switch
        {
            "planned" or "hypothetical" => StepStage.Announced,
            "called_for" => StepStage.Asked,
            "denied" or "failed" => StepStage.Missed,
            _ => claim.Type is "AGREE" ? StepStage.Agreed : StepStage.Begun,
        };
    }

    private Provision? Find(string id) => pack.Agreements.SelectMany(a => a.Provisions).FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.OrdinalIgnoreCase));

    private static (EntryDraft?, ReviewAnswer) Undone(ProvisionSaying word, ReviewSaid said) =>
        (new ReviewUndone(word.Word.Id, said.CleanReason).ToDraft(), new ReviewAnswer(null, word.Claims is [var claim, ..] ? claim : null, null));

    private static (EntryDraft?, ReviewAnswer) Refused(string code, params string[] args) => (null, ReviewAnswer.Refused(code, args));
}
