using System.Security.Cryptography;
using System.Text;

namespace Rasid.Text.Tables;

/// <summary>The files of one data folder, held in memory, with the digest that a reading records.</summary>
/// <remarks>The engine does no I/O: whoever starts it reads the folder (<c>Rasid.Packs</c>). Immutable; safe on any thread.</remarks>
public sealed class DataFolder
{
    private readonly SortedDictionary<string, string> _files;
    private readonly string _label;

    /// <summary>Holds the given files.</summary>
    /// <param name="files">Relative path with <c>/</c> → content.</param>
    /// <param name="label">What stands before the names of its files where a row or a fault names one (<c>en/</c>); empty for nothing.</param>
    public DataFolder(IEnumerable<KeyValuePair<string, string>> files, string label = "")
    {
        _label = label;
        _files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, content) in files) _files[name] = content;
        Digest = DigestOf(_files);
    }

    /// <summary>SHA-256 over names and contents in ordinal order, lower-case hex.</summary>
    public string Digest { get; }

    /// <summary>Names of the files, ordinal order.</summary>
    public IEnumerable<string> Names => _files.Keys;

    /// <summary>Whether the folder has this file.</summary>
    public bool Has(string name) => _files.ContainsKey(name);

    /// <summary>The content of a file.</summary>
    /// <exception cref="DataFaultException">There is no such file (RSD1005).</exception>
    public string Content(string name) => _files.TryGetValue(name, out var content)
        ? content
        : throw new DataFaultException("RSD1005", name, 0, "the file is missing from the data folder");

    /// <summary>A file read as a table.</summary>
    /// <exception cref="DataFaultException">The file is missing or is no table.</exception>
    public DataTable Table(string name) => DataTable.Parse(_label + name, Content(name));

    /// <summary>The same files under another label.</summary>
    public DataFolder Labelled(string label) => new(_files, label);

    /// <summary>The files without those of a folder in it.</summary>
    /// <param name="folder">Its name with <c>/</c>.</param>
    public DataFolder Without(string folder) => new(_files.Where(f => !f.Key.StartsWith(folder, StringComparison.Ordinal)), _label);

    private static string DigestOf(SortedDictionary<string, string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{Encoding.UTF8.GetByteCount(content)}\n"));
            hash.AppendData(Encoding.UTF8.GetBytes(content));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
