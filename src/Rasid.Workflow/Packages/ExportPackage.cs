using System.IO.Compression;
using System.Security.Cryptography;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Packages;
using Rasid.Records.Payloads;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Writes a package of what an audience may see. Streams of other audiences are not in it and leave no trace.</summary>
/// <param name="record">The record.</param>
/// <param name="site">This site.</param>
/// <param name="signer">Signs the package; null for nobody.</param>
public sealed class ExportPackage(IRecord record, SiteSettings site, IEntrySigner? signer = null)
{
    /// <summary>Writes it.</summary>
    /// <param name="audience">For whom: <see cref="Viewer.PublicAudience"/>, or an audience of streams.</param>
    /// <param name="since">Where streams stand at the one who gets it; null for the beginning.</param>
    /// <param name="withTexts">Whether texts of reports go too.</param>
    /// <param name="to">Where it is written; it is left open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public async Task<ExportedPackage> RunAsync(
        string audience, IReadOnlyList<StreamHead>? since, bool withTexts, Stream to, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(audience);
        var plan = await record.PlanAsync(Viewer.Of(audience), since, cancellation).ConfigureAwait(false);
        var manifest = new PackageManifest(record.Process, site.Id, site.Name, site.Voice, audience, plan.Streams, plan.Entries, plan.Keys, withTexts);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var packed = new GZipStream(to, CompressionLevel.Optimal, leaveOpen: true);
        await using (packed.ConfigureAwait(false))
        {
            await WriteAsync(manifest.ToJson()).ConfigureAwait(false);
            var (texts, files) = (new List<Hash256>(), new List<Hash256>());
            await foreach (var entry in record.CarriedAsync(plan, cancellation).ConfigureAwait(false))
            {
                await WriteAsync(entry.ToJson()).ConfigureAwait(false);
                if (!withTexts || entry.Payload is not { } payload) continue;
                if (TextOf(entry) is { } text) texts.Add(text);
                else files.AddRange(PackageFiles.NamedIn(payload.Span));
            }
            long written = 0;
            foreach (var text in texts.Distinct())
            {
                if (await record.TextBytesAsync(text, cancellation).ConfigureAwait(false) is not { } bytes || bytes.Length > PackageLimits.Usual.MostFile) continue;
                await WriteAsync(new PackageText(bytes, IsFile: false).ToJson()).ConfigureAwait(false);
                written++;
            }
            foreach (var file in files.Distinct())
            {
                if (await record.AttachmentAsync(file, cancellation).ConfigureAwait(false) is not { } bytes || bytes.Length > PackageLimits.Usual.MostFile) continue;
                await WriteAsync(new PackageText(bytes, IsFile: true).ToJson()).ConfigureAwait(false);
                written++;
            }
            var digest = new Hash256(hash.GetCurrentHash());
            await WriteAsync(PackageEnd.Of(digest, signer).ToJson()).ConfigureAwait(false);
            return new ExportedPackage(manifest, digest, written);
        }

        async Task WriteAsync(byte[] line)
        {
            hash.AppendData(line);
            hash.AppendData("\n"u8);
            await packed.WriteAsync(line, cancellation).ConfigureAwait(false);
            await packed.WriteAsync("\n"u8.ToArray(), cancellation).ConfigureAwait(false);
        }
    }

    private static Hash256? TextOf(PackageEntry entry)
    {
        if (entry.Payload is not { } payload || entry.ReadHeader() is not { Kind: EntryKinds.ReportAdded } header) return null;
        return PayloadReader.Read(header.Kind, header.Version, payload) is ReportAdded added ? added.Text : null;
    }
}
