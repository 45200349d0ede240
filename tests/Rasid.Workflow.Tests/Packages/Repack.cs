using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Rasid.Records;
using Rasid.Records.Keys;
using Rasid.Records.Packages;

namespace Rasid.Workflow.Tests.Packages;

/// <summary>Changes packages as somebody would who knows their format.</summary>
internal static class Repack
{
    /// <summary>The lines without the last one.</summary>
    public static List<string> Read(byte[] package)
    {
        using var unpacked = new StreamReader(new GZipStream(new MemoryStream(package), CompressionMode.Decompress), Encoding.UTF8);
        return [.. unpacked.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)[..^1]];
    }

    /// <summary>Other lines, with an end that fits them.</summary>
    public static byte[] Lines(byte[] package, Func<List<string>, IEnumerable<string>> change, IEntrySigner? signer = null) => Write([.. change(Read(package))], signer);

    public static byte[] Write(IReadOnlyList<string> lines, IEntrySigner? signer = null)
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));
        return Zip([.. content, .. PackageEnd.Of(new Hash256(SHA256.HashData(content)), signer).ToJson(), (byte)'\n']);
    }

    public static byte[] Zip(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(content);
        return bytes.ToArray();
    }

    /// <summary>A line with its entry changed.</summary>
    public static string Entry(string line, Func<PackageEntry, PackageEntry> change) =>
        Encoding.UTF8.GetString(change((PackageEntry)PackageLine.Parse(Encoding.UTF8.GetBytes(line))).ToJson());

    /// <summary>The first line with the manifest changed.</summary>
    public static string Manifest(string line, Func<PackageManifest, PackageManifest> change) => Encoding.UTF8.GetString(change(PackageManifest.Parse(Encoding.UTF8.GetBytes(line))).ToJson());
}
