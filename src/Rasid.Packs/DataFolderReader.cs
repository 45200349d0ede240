using System.Text;
using Rasid.Text.Tables;

namespace Rasid.Packs;

/// <summary>Reads a folder of data files into memory.</summary>
public static class DataFolderReader
{
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>All <c>.tsv</c> and <c>.yaml</c> files below a folder, by relative path with <c>/</c>; examples are left out.</summary>
    /// <exception cref="DataFaultException">The folder is missing (RSD3100) or a file is not UTF-8 (RSD3110).</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static DataFolder Read(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        if (!Directory.Exists(directory)) throw new DataFaultException("RSD3100", directory, 0, "there is no such folder: check the path");
        var files = new List<KeyValuePair<string, string>>();
        foreach (var path in Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(directory, path).Replace('\\', '/');
            if (name.EndsWith(".examples.tsv", StringComparison.Ordinal)) continue;
            if (name.EndsWith(".tsv", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal)) files.Add(new(name, ReadText(path, name)));
        }
        return new DataFolder(files);
    }

    private static string ReadText(string path, string name)
    {
        try
        {
            var text = Strict.GetString(File.ReadAllBytes(path));
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            throw new DataFaultException("RSD3110", name, 0, "the file is not UTF-8: save it as UTF-8");
        }
    }
}
