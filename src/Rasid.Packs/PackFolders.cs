using Rasid.Text.Tables;

namespace Rasid.Packs;

/// <summary>Finds the folders of a pack and of the packs that it stands on: the field <c>base</c> of its <c>pack.yaml</c> names them.</summary>
public static class PackFolders
{
    private const string Default = "default.txt";

    /// <summary>The folders to read, each pack after those it stands on, none twice.</summary>
    /// <param name="given">Folders, or names of packs that came with the program; none for the pack that <c>default.txt</c> names.</param>
    /// <param name="builtIn">The folder with the packs that came with the program.</param>
    /// <exception cref="DataFaultException">A folder is missing (RSD3100), or the packs that it stands on are (RSD3127, RSD3128).</exception>
    public static IReadOnlyList<string> Resolve(IReadOnlyList<string> given, string builtIn)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentException.ThrowIfNullOrEmpty(builtIn);
        var folders = new List<string>();
        var faults = new List<DataFault>();
        foreach (var pack in given.Count > 0 ? given : [DefaultOf(builtIn)])
        {
            if (Find(pack, "", builtIn) is { } folder) Add(folder, [], folders, builtIn, faults);
            else faults.Add(PackFaults.At("RSD3100", pack, 0));
        }
        return faults.Count == 0 ? folders : throw new DataFaultException(faults);
    }

    /// <summary>Name of the pack that is used when none is given.</summary>
    /// <exception cref="IOException">The file <c>default.txt</c> beside the packs cannot be read.</exception>
    public static string DefaultOf(string builtIn) => File.ReadAllText(Path.Combine(builtIn, Default)).Trim();

    /// <summary>Id of a pack, from its head alone.</summary>
    /// <exception cref="DataFaultException">The folder is missing (RSD3100) or its head has faults.</exception>
    public static string IdOf(string given, string builtIn)
    {
        var faults = new List<DataFault>();
        if (Find(given, "", builtIn) is not { } folder) throw new DataFaultException([PackFaults.At("RSD3100", given, 0)]);
        return PackHeader.Read(Path.GetFileName(folder), HeadOf(folder), faults)?.Id ?? throw new DataFaultException(faults);
    }

    /// <summary>Whether a pack of this name came with the program.</summary>
    public static bool IsBuiltIn(string name, string builtIn) => Find(name, builtIn, builtIn) is not null;

    /// <summary>A folder as given, else a pack beside the one that names it, else one that came with the program.</summary>
    private static string? Find(string name, string beside, string builtIn)
    {
        if (beside.Length == 0 && Directory.Exists(name)) return Path.GetFullPath(name);
        if (name.Length == 0 || !PackRow.IsId(name)) return null;
        foreach (var place in new[] { beside, builtIn })
        {
            if (place.Length > 0 && Path.Combine(place, name) is var folder && File.Exists(Path.Combine(folder, PackHeader.File))) return Path.GetFullPath(folder);
        }
        return null;
    }

    private static void Add(string folder, IReadOnlyList<string> above, List<string> folders, string builtIn, List<DataFault> faults)
    {
        if (folders.Contains(folder, StringComparer.Ordinal)) return;
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        foreach (var pack in Bases(folder, name))
        {
            var found = Find(pack, Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? "", builtIn);
            if (found is null) faults.Add(PackFaults.At("RSD3127", $"{name}/{PackHeader.File}", 0, pack));
            else if (found == folder || above.Contains(found, StringComparer.Ordinal)) faults.Add(PackFaults.At("RSD3128", $"{name}/{PackHeader.File}", 0, string.Join(" → ", [name, pack])));
            else Add(found, [.. above, folder], folders, builtIn, faults);
        }
        folders.Add(folder);
    }

    // What else is wrong with the head is said when the pack is read.
    private static IReadOnlyList<string> Bases(string folder, string name) => PackHeader.Read(name, HeadOf(folder), [])?.Base ?? [];

    private static DataFolder HeadOf(string folder)
    {
        var file = Path.Combine(folder, PackHeader.File);
        return new DataFolder(File.Exists(file) ? [new(PackHeader.File, File.ReadAllText(file))] : []);
    }
}
