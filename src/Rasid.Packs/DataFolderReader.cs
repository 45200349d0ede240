using System.Text;
using Rasid.Text.Tables;

namespace Rasid.Packs;

/// <summary>Reads a folder of data files into memory.</summary>
public static class DataFolderReader
{
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>All <c>.tsv</c> and <c>.yaml</c> files below a folder, by relative path with <c>/</c>; examples are left out.</summary>
    /// <remarks>A byte order mark and Windows' line ends are passed over, so that one content has one digest everywhere.</remarks>
    /// <exception cref="DataFaultException">The folder is missing (RSD3100) or files are not UTF-8 (RSD3110).</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static DataFolder Read(string directory)
    {
        var faults = new List<DataFault>();
        var folder = Read(directory, faults, []);
        return faults.Count == 0 ? folder : throw new DataFaultException(faults);
    }

    internal static DataFolder Read(string directory, List<DataFault> faults, List<DataFault> remarks)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        if (!Directory.Exists(directory)) throw new DataFaultException([PackFaults.At("RSD3100", directory, 0)]);
        var files = new List<KeyValuePair<string, string>>();
        foreach (var path in Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(directory, path).Replace('\\', '/');
            if (name.EndsWith(".examples.tsv", StringComparison.Ordinal)) continue;
            if (!name.EndsWith(".tsv", StringComparison.Ordinal) && !name.EndsWith(".yaml", StringComparison.Ordinal)) continue;
            if (Text(File.ReadAllBytes(path), name, faults, remarks) is { } text) files.Add(new(name, text));
        }
        return new DataFolder(files);
    }

    private static string? Text(byte[] bytes, string name, List<DataFault> faults, List<DataFault> remarks)
    {
        try
        {
            var text = Strict.GetString(bytes);
            if (text.StartsWith('\uFEFF'))
            {
                remarks.Add(PackFaults.At("RSD3190", name, 1));
                text = text[1..];
            }
            if (text.IndexOf("\r\n", StringComparison.Ordinal) is var at and >= 0)
            {
                remarks.Add(PackFaults.At("RSD3191", name, text.AsSpan(0, at).Count('\n') + 1));
                text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
            }
            return text;
        }
        catch (DecoderFallbackException fault)
        {
            faults.Add(PackFaults.At("RSD3110", name, bytes.AsSpan(0, Math.Max(0, fault.Index)).Count((byte)'\n') + 1));
            return null;
        }
    }
}
