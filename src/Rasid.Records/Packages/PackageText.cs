using System.Text.Json;
using Rasid.Records.Json;
using Rasid.Records.Keys;

namespace Rasid.Records.Packages;

/// <summary>The text of a report, or a file that was attached, which a package carries.</summary>
/// <param name="Bytes">Its bytes.</param>
/// <param name="IsFile">Whether it is a file.</param>
public sealed record PackageText(ReadOnlyMemory<byte> Bytes, bool IsFile) : PackageItem
{
    /// <summary>The line.</summary>
    public byte[] ToJson() => new CanonicalWriter().StartObject().Member(IsFile ? "file" : "text", Convert.ToBase64String(Bytes.Span)).End().ToArray();

    internal static PackageText Read(JsonElement e) => e.TextOrNull("file") is { } file ? new(Base64.Read(file), true) : new(Base64.Read(e.Text("text")), false);
}
