using System.Security.Cryptography;
using System.Text;
using Rasid.Actors;
using Rasid.Text.Tables;

namespace Rasid.Packs;

/// <summary>Reads packs from their folders.</summary>
public static class PackReader
{
    /// <summary>Reads one pack on the packs it stands on.</summary>
    /// <param name="directories">The folders, the shared one first; a later one adds to the earlier ones and replaces rows of the same id.</param>
    /// <param name="language">The language's cues, which shape the keys of names.</param>
    /// <returns>The pack, or all its faults; I/O faults of single folders are faults too.</returns>
    public static PackReading Read(IReadOnlyList<string> directories, ActorLanguage language)
    {
        ArgumentNullException.ThrowIfNull(directories);
        ArgumentNullException.ThrowIfNull(language);
        var builder = new PackBuilder();
        var digests = new StringBuilder();
        PackHeader? header = null;
        foreach (var directory in directories)
        {
            var folder = Path.GetFileName(Path.TrimEndingDirectorySeparator(directory));
            try
            {
                var data = DataFolderReader.Read(directory);
                digests.Append(data.Digest).Append('\n');
                builder.Read(folder, data);
                header = PackHeader.Read(folder, data);
            }
            catch (DataFaultException fault)
            {
                builder.Faults.AddRange(fault.Faults);
            }
            catch (IOException fault)
            {
                builder.Faults.Add(new DataFault("RSD3100", folder, 0, $"the folder cannot be read: {fault.Message}"));
            }
        }
        if (builder.Faults.Count == 0) PackRules.Check(builder, language);
        if (builder.Faults.Count > 0 || header is null) return new PackReading(null, builder.Faults);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(digests.ToString())));
        var index = ActorIndex.Build(builder.Names, builder.Offices, builder.Terms, language);
        return new PackReading(new Pack(header.Id, header.NameEn, header.NameAr, header.Zone, header.Country, digest, index, builder.Members), []);
    }
}
