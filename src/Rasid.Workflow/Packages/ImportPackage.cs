using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Packages;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Takes a package in: it is checked as a whole first, then everything comes in, in one transaction, or nothing.</summary>
/// <param name="record">The record.</param>
/// <param name="hosts">The voices that may write words of others down.</param>
/// <param name="limits">What it may ask of this computer; the usual where null.</param>
public sealed class ImportPackage(IRecord record, IReadOnlySet<string> hosts, PackageLimits? limits = null)
{
    private readonly PackageLimits _limits = limits ?? PackageLimits.Usual;

    /// <summary>Takes it in. Whoever does so again adds nothing.</summary>
    /// <param name="open">Opens the package; it is read twice.</param>
    /// <param name="cancellation">Taken only before the transaction starts.</param>
    /// <exception cref="PackageException">It is refused; nothing was taken in.</exception>
    /// <exception cref="RecordException">The record cannot be written; it is as it was.</exception>
    public async Task<ImportedPackage> RunAsync(Func<Stream> open, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(open);
        PackageContents contents;
        PackageNeeds needs;
        KeyFacts keys;
        using (var file = open())
        {
            // What it is about is said before anything in it is looked at.
            var process = ReadPackage.Manifest(file).Process;
            if (process != record.Process) throw new PackageException(PackageFaultCodes.Process, process, record.Process);
            file.Position = 0;
            (contents, needs, keys) = ReadPackage.Check(file, _limits);
        }
        await CheckAsync(needs, cancellation).ConfigureAwait(false);
        if (contents.Key is { } maker) Check(maker.Id, contents.Manifest.Voice, await record.KeysAsync(Viewer.Of(contents.Manifest.Audience), cancellation).ConfigureAwait(false), keys);
        using var again = open();
        using var lines = new PackageLines(again, _limits);
        var merged = await record.MergeAsync(contents.Manifest, Items(lines, contents), cancellation).ConfigureAwait(false);
        return new ImportedPackage(contents, merged, RecordDigest.Of(await record.HeadsAsync(cancellation).ConfigureAwait(false)));
    }

    private async Task CheckAsync(PackageNeeds needs, CancellationToken cancellation)
    {
        if (await record.UnmetAsync(needs, cancellation).ConfigureAwait(false) is { } unmet) throw unmet;
        foreach (var other in await record.OpenedOtherwiseAsync(needs.Opened, cancellation).ConfigureAwait(false))
            throw new PackageException(PackageFaultCodes.Opened, other.Stream.ToString());
        foreach (var text in await record.NotNamedAsync(needs.Texts, cancellation).ConfigureAwait(false)) throw new PackageException(PackageFaultCodes.Text, text.ToString());
    }

    // Who may sign in the name of a voice is known from here and from the package together: it may bring the delegation of its own key.
    private void Check(Hash256 maker, string voice, KeyFacts here, KeyFacts brought)
    {
        var streams = here.Streams.Concat(brought.Streams).DistinctBy(s => s.Stream).ToList();
        var voices = new KeyFacts(here.Process, streams, [.. here.Entries, .. brought.Entries]).Standing(hosts).Voices;
        var speaks = voices.Where(v => v.Roots.Concat(v.Delegated).Any(k => k.Key.Id == maker && !k.IsRevoked && v.Counting.Any(r => r.Key.Id == k.Root && !r.IsRevoked))).Select(v => v.Voice).ToList();
        var isKnown = voices.Any(v => v.Voice == voice && !v.HasTwoRoots) || voices.Any(v => v.Roots.Concat(v.Delegated).Any(k => k.Key.Id == maker));
        if (isKnown && !speaks.Contains(voice, StringComparer.Ordinal)) throw new PackageException(PackageFaultCodes.MakerKey, voice);
    }

    // The file may have been changed since it was checked: what was read must be what was looked at, or nothing comes in.
    private static IEnumerable<PackageItem> Items(PackageLines lines, PackageContents contents)
    {
        foreach (var item in lines.Items()) yield return item;
        if (lines.Digest != contents.Digest) throw new PackageException(PackageFaultCodes.Digest);
    }
}
