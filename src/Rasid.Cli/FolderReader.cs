using System.Text;
using Rasid.Text.Tables;

namespace Rasid.Cli;

/// <summary>Reads a data folder into memory, so that the engine needs no files.</summary>
internal static class FolderReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Every file below a folder but examples and notes, which only tests and people read.</summary>
    /// <exception cref="DataFaultException">The folder is missing (RSD1006) or a file is no UTF-8 (RSD1007).</exception>
    public static DataFolder Read(string root)
    {
        if (!Directory.Exists(root)) throw new DataFaultException("RSD1006", root, 0, "the data folder is missing: build or install rasid again");
        var files = new List<KeyValuePair<string, string>>();
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (name.EndsWith(".examples.tsv", StringComparison.Ordinal) || name.EndsWith(".md", StringComparison.Ordinal)) continue;
            try
            {
                files.Add(new(name, File.ReadAllText(file, Strict)));
            }
            catch (DecoderFallbackException)
            {
                throw new DataFaultException("RSD1007", name, 0, "the file is not UTF-8: save it as UTF-8");
            }
        }
        return new DataFolder(files);
    }
}
