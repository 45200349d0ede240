using Rasid.Office;

namespace Rasid.Workflow;

/// <summary>Reads a table that a person saved, of either kind.</summary>
public static class TableFile
{
    /// <summary>Its sheets, or why it cannot be read, in a sentence.</summary>
    /// <param name="stream">The file; it must be seekable.</param>
    /// <param name="language">Language of the sentence.</param>
    public static (IReadOnlyList<IReadOnlyList<TableRow>> Sheets, string Why) Read(Stream stream, Language language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            // What it is called says nothing: a workbook is a package and begins as one.
            Span<byte> head = stackalloc byte[2];
            var isPackage = stream.ReadAtLeast(head, 2, throwOnEndOfStream: false) == 2 && head is [(byte)'P', (byte)'K'];
            stream.Position = 0;
            return (isPackage ? XlsxReader.Read(stream) : [CsvReader.Read(stream)], "");
        }
        catch (TableException e)
        {
            return ([], ImportWords.Of(e.Code, language, [.. e.Args]));
        }
    }
}
