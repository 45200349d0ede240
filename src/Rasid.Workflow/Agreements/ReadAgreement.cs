using Rasid.Packs;
using Rasid.Records.Agreements;
using Rasid.Records.Events;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>The ledger of an agreement: what each clause obliges to, and all that the record knows of it.</summary>
/// <param name="record">The record.</param>
/// <param name="pack">The agreements and the rules that link claims to their provisions.</param>
public sealed class ReadAgreement(IRecord record, Pack pack)
{
    /// <summary>The ledger of one agreement.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="agreement">Id of the agreement, or of one of its provisions.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="today">The day of the reader: what is overdue or silent is so as of it.</param>
    /// <param name="on">A day as of which everything is shown as it was known at its end: the pack's facts that hold then, the entries that were written by then; null for now.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <returns>The ledger; null when there is no such agreement, or it was not signed by that day.</returns>
    public async Task<AgreementLedger?> RunAsync(
        Viewer viewer, string agreement, Language language, DateOnly today, DateOnly? on = null, CancellationToken cancellation = default)
    {
        var found = Find(agreement);
        return found is null ? null : (await ReadAsync(viewer, [found], language, today, on, cancellation).ConfigureAwait(false)) is [var one] ? one : null;
    }

    /// <summary>The ledgers of all agreements that were signed by the day, in the pack's order.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="today">The day of the reader.</param>
    /// <param name="on">As of which day; null for now.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<IReadOnlyList<AgreementLedger>> ListAsync(
        Viewer viewer, Language language, DateOnly today, DateOnly? on = null, CancellationToken cancellation = default) =>
        ReadAsync(viewer, pack.Agreements, language, today, on, cancellation);

    /// <summary>The agreement with an id, or with a provision of that id; null when there is none. Capital and small letters are one.</summary>
    public Agreement? Find(string id) =>
        pack.Agreements.FirstOrDefault(a => Same(a.Id, id)) ?? pack.Agreements.FirstOrDefault(a => a.Provisions.Any(p => Same(p.Id, id)));

    private static bool Same(string id, string typed) => string.Equals(id, typed, StringComparison.OrdinalIgnoreCase);

    private async Task<IReadOnlyList<AgreementLedger>> ReadAsync(
        Viewer viewer, IReadOnlyList<Agreement> agreements, Language language, DateOnly today, DateOnly? on, CancellationToken cancellation)
    {
        if (on is not { } day) return await LedgersAsync(record, viewer, agreements, language, today, false, cancellation).ConfigureAwait(false);
        var heads = await record.HeadsAtAsync(ProcessDay.Start(day.AddDays(1), pack), cancellation).ConfigureAwait(false);
        using var past = await record.PastAsync(heads, cancellation).ConfigureAwait(false);
        return await LedgersAsync(past, viewer, agreements, language, day, true, cancellation).ConfigureAwait(false);
    }

    internal static async Task<IReadOnlyList<AgreementLedger>> LedgersAsync(
        IRecordReads reads, Viewer viewer, IReadOnlyList<Agreement> agreements, Language language, DateOnly day, bool isPast, CancellationToken cancellation)
    {
        var linker = new LinkClaims(reads);
        var ledgers = new List<AgreementLedger>();
        foreach (var agreement in agreements.Select(a => a.On(day)).OfType<Agreement>())
        {
            var words = await reads.ProvisionWordsAsync(viewer, [.. agreement.Provisions.Select(p => p.Id)], cancellation).ConfigureAwait(false);
            var claims = await linker.RunAsync(viewer, agreement, words, cancellation).ConfigureAwait(false);
            var monitors = agreement.Monitors.Select(m => m.Actor).ToHashSet(StringComparer.Ordinal);
            var clauses = agreement.Provisions.Select(p => Cited(
                Commitment.Of(p, [.. claims[p.Id]], monitors, [.. words.Where(w => w.Word.Provision == p.Id)], day), linker, language));
            ledgers.Add(new AgreementLedger(agreement, day, isPast, [.. clauses]));
        }
        return ledgers;
    }

    private static ClauseState Cited(Commitment commitment, LinkClaims linker, Language language) => new(
        commitment, Cited(commitment.Steps, linker, language), Cited(commitment.Asked, linker, language), Cited(commitment.Missed, linker, language));

    private static IReadOnlyList<CitedStep> Cited(IReadOnlyList<CommitmentStep> steps, LinkClaims linker, Language language) =>
        [.. steps.Select(s => new CitedStep(
            s,
            EventSentence.Of(EventSummary.Of([.. s.Claims.Select(c => (c.Claim, c.Report))]).Composed(), language),
            [.. s.Claims.Select(c => Cited(c, linker, language))]))];

    private static Citation Cited(LinkedClaim claim, LinkClaims linker, Language language) => new(
        claim,
        ShowRecord.Slice(linker.Find(claim.Claim.Id)?.Text, claim.Claim.Evidence),
        EventSentence.Says(claim.Claim.Attribution, language),
        LinkWording.Of(claim.Link, language));
}
