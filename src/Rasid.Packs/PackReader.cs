using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rasid.Actors;
using Rasid.Packs.Registers;
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
        var remarks = new List<DataFault>();
        PackHeader? header = null;
        foreach (var directory in directories)
        {
            var folder = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)));
            try
            {
                var (faults, notes) = (new List<DataFault>(), new List<DataFault>());
                var data = DataFolderReader.Read(directory, faults, notes);
                if (faults.Count > 0) builder.IsPartial = true;
                builder.Faults.AddRange(faults.Select(f => f with { File = $"{folder}/{f.File}" }));
                remarks.AddRange(notes.Select(f => f with { File = $"{folder}/{f.File}" }));
                // What agreements and registers say shapes no reading: a changed clause is no reason to read everything again.
                digests.Append(data.Without(AgreementReader.Folder).Without(RegisterPages.Head).Without(RegisterPages.Folder).Without(PackTables.Subjects).Digest).Append('\n');
                header = PackHeader.Read(folder, data, builder.Faults);
                builder.Read(folder, data);
            }
            catch (DataFaultException fault)
            {
                builder.Faults.AddRange(fault.Faults);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                builder.Faults.Add(PackFaults.At("RSD3129", folder, 0, fault.Message));
            }
        }
        PackRules.Check(builder, language);
        builder.CheckRegisters();
        if (builder.Faults.Count > 0 || header is null) return new PackReading(null, Sorted(builder.Faults)) { Remarks = remarks };
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(digests.ToString())));
        var index = ActorIndex.Build(builder.Names, builder.Offices, builder.Terms, language);
        return new PackReading(new Pack(header, digest, index, language, builder.Contents(), builder.Members, builder.Agreements, builder.Subjects, builder.Registers), []) { Remarks = remarks };
    }

    /// <summary>Faults of one file stand together, in the order of its lines; files keep the order in which they were read.</summary>
    private static List<DataFault> Sorted(List<DataFault> faults)
    {
        var files = faults.Select(f => f.File).Distinct(StringComparer.Ordinal).Select((f, i) => (f, i)).ToDictionary(f => f.f, f => f.i, StringComparer.Ordinal);
        return [.. faults.OrderBy(f => files[f.File]).ThenBy(f => f.Line).ThenBy(f => f.Code, StringComparer.Ordinal)];
    }

    internal static DataFault At(string code, string row, params ReadOnlySpan<string> arguments)
    {
        var colon = row.LastIndexOf(':');
        return PackFaults.At(code, row[..colon], int.Parse(row[(colon + 1)..], CultureInfo.InvariantCulture), arguments);
    }
}
