using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Rasid.Office;

/// <summary>A package of parts that is the same bytes for the same parts: no part has a time of its own, and all stand in the order in which they are written.</summary>
internal sealed class FixedZip(Stream stream) : IDisposable
{
    // The first moment that a zip can tell.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = true };

    private readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Opens a part for writing; it must be closed before the next is opened.</summary>
    public XmlWriter Part(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        return XmlWriter.Create(entry.Open(), Settings);
    }

    /// <summary>Writes a part that is known as a whole.</summary>
    public void Part(string name, string xml)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        using var part = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        part.Write("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>");
        part.Write(xml);
    }

    public void Dispose() => _zip.Dispose();
}
