using Rasid.Records;
using Rasid.Records.Keys;
using Rasid.Records.Verifying;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Verifies a record from what is stored, and that what is shown follows from it; names the first fault.</summary>
/// <param name="journal">The record.</param>
public sealed class VerifyRecord(IRecord journal)
{
    /// <summary>Verifies.</summary>
    /// <param name="expect">The digest that the record, or what an audience sees of it, should have; null when none is expected.</param>
    /// <param name="onProgress">Told now and then how many entries were checked.</param>
    /// <param name="isShownToo">Whether what is shown is derived once more and compared: that takes as long as a rebuild.</param>
    /// <param name="trust">Asks too who said what; null for not.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="RecordException">The file itself is damaged or locked.</exception>
    public async Task<VerifyResult> RunAsync(
        Hash256? expect = null, Action<long>? onProgress = null, bool isShownToo = true, TrustRequest? trust = null, CancellationToken cancellation = default)
    {
        var verifier = new RecordVerifier();
        var voices = trust is null ? null : new VoiceVerifier();
        var heads = await journal.HeadsAsync(cancellation).ConfigureAwait(false);
        foreach (var stream in await journal.OwnStreamsAsync(cancellation).ConfigureAwait(false)) verifier.TakeOwn(stream);
        long entries = 0;
        await foreach (var entry in journal.StoredAsync(cancellation).ConfigureAwait(false))
        {
            verifier.Take(entry);
            voices?.Take(entry);
            if (++entries % 1000 == 0) onProgress?.Invoke(entries);
        }
        await foreach (var text in journal.TextsAsync(cancellation).ConfigureAwait(false)) verifier.Take(text);
        await foreach (var file in journal.AttachmentsAsync(cancellation).ConfigureAwait(false)) verifier.Take(file);
        await foreach (var id in journal.AbsentAsync(cancellation).ConfigureAwait(false)) verifier.TakeAbsent(id);
        var signatures = await SignaturesAsync(verifier, voices, cancellation).ConfigureAwait(false);
        // Somebody who writes meanwhile moves the note of the heads; it is then no witness.
        var after = await journal.HeadsAsync(cancellation).ConfigureAwait(false);
        var result = verifier.Finish(heads.SequenceEqual(after) ? heads : null, expect) with { Signatures = signatures };
        if (voices is not null)
        {
            var counts = voices.Finish(trust!.Hosts, trust.Trusted, out var fault);
            result = result with { Voices = counts, Fault = result.Fault ?? fault };
        }
        if (result.Fault is not null) return result;
        if (!isShownToo)
        {
            await journal.CheckStorageAsync(cancellation).ConfigureAwait(false);
            return result;
        }
        var shown = await journal.CheckProjectionsAsync(cancellation).ConfigureAwait(false);
        return shown is null ? result : result with { Fault = new RecordFault(RecordFaultCodes.Shown, null, 0, [shown]) };
    }

    private async Task<long> SignaturesAsync(RecordVerifier verifier, VoiceVerifier? voices, CancellationToken cancellation)
    {
        using var checker = new SignatureChecker();
        long count = 0;
        await foreach (var signature in journal.SignaturesAsync(cancellation).ConfigureAwait(false))
        {
            count++;
            if (verifier.Take(signature, checker)) voices?.Take(signature);
        }
        return count;
    }
}
