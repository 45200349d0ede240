using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Rasid.Workflow;

/// <summary>Names of files that items name: without folders, and without what would make them look like others.</summary>
public static class AttachmentName
{
    /// <summary>The type of a file whose name does not tell it.</summary>
    public const string AnyType = "application/octet-stream";

    private const int Most = 120;
    private const string Nameless = "file";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["csv"] = "text/csv",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["gif"] = "image/gif",
        ["jpeg"] = "image/jpeg",
        ["jpg"] = "image/jpeg",
        ["mp3"] = "audio/mpeg",
        ["mp4"] = "video/mp4",
        ["ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        ["odt"] = "application/vnd.oasis.opendocument.text",
        ["pdf"] = "application/pdf",
        ["png"] = "image/png",
        ["txt"] = "text/plain",
        ["webp"] = "image/webp",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["zip"] = "application/zip",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name as it is kept: what stands behind the last slash of either kind, without control characters and marks of direction, at most 120 characters.</summary>
    public static string Of(string? given)
    {
        var text = given ?? "";
        var clean = new StringBuilder();
        foreach (var rune in text[(text.AsSpan().LastIndexOfAny('/', '\\') + 1)..].EnumerateRunes())
        {
            // "photo\u202Egpj.exe" looks like a picture.
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && rune != Rune.ReplacementChar) clean.Append(rune);
        }
        var name = clean.ToString().Replace(':', '_').Trim(' ', '.');
        if (name.Length == 0) return Nameless;
        if (name.Length <= Most) return name;
        var end = Extension(name);
        var kept = Most - end.Length - 1;
        // A letter of two halves is not cut in two.
        if (char.IsHighSurrogate(name[kept - 1])) kept--;
        return name[..kept] + "…" + end;
    }

    /// <summary>The media type that a name tells; the bytes are not looked at, so nothing is to be shown by it that can run.</summary>
    public static string TypeOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Types.GetValueOrDefault(Extension(name).TrimStart('.'), AnyType);
    }

    private static string Extension(string name) => name.LastIndexOf('.') is var dot and > 0 && name.Length - dot <= 8 ? name[dot..] : "";
}
