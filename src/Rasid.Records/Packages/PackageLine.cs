using System.Text.Json;
using Rasid.Records.Json;

namespace Rasid.Records.Packages;

/// <summary>Reads the lines of a package that follow its manifest.</summary>
public static class PackageLine
{
    /// <summary>A <see cref="PackageEntry"/>, <see cref="PackageText"/> or <see cref="PackageEnd"/>.</summary>
    /// <exception cref="FormatException">It is none of them, or not in its one form.</exception>
    public static object Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var e = document.RootElement;
            object line = e.TryGetProperty("header", out _) ? PackageEntry.Read(e) : e.TryGetProperty("end", out _) ? PackageEnd.Read(e) : PackageText.Read(e);
            var again = line switch { PackageEntry entry => entry.ToJson(), PackageEnd end => end.ToJson(), _ => ((PackageText)line).ToJson() };
            return again.AsSpan().SequenceEqual(json.Span) ? line : throw new FormatException("the line is not in its one form");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IndexOutOfRangeException or KeyNotFoundException or ArgumentException)
        {
            throw new FormatException("not a line of a package", e);
        }
    }
}
