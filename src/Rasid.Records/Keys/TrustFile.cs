using System.Text.Json;
using Rasid.Records.Json;

namespace Rasid.Records.Keys;

/// <summary>The root keys that somebody trusts, as a file that is carried from hand to hand.</summary>
/// <param name="Process">The process that they speak in.</param>
/// <param name="Roots">The root of each voice.</param>
public sealed record TrustFile(string Process, IReadOnlyDictionary<string, TrustedRoot> Roots)
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="FormatException">It is none, or names a voice twice.</exception>
    public static TrustFile Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var e = document.RootElement;
            var roots = new Dictionary<string, TrustedRoot>(StringComparer.Ordinal);
            foreach (var root in e.GetProperty("roots").EnumerateArray())
            {
                if (!roots.TryAdd(root.Text("voice"), new TrustedRoot(PublicKey.Parse(root.Text("key")), root.Text("name")))) throw new FormatException("a voice stands twice");
            }
            return new TrustFile(e.Text("process"), roots);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("not a file of trusted keys", e);
        }
    }

    /// <summary>The file's bytes, voices in ordinal order.</summary>
    public byte[] ToJson()
    {
        var w = new CanonicalWriter().StartObject().Member("process", Process).Name("roots").StartArray();
        foreach (var (voice, root) in Roots.OrderBy(r => r.Key, StringComparer.Ordinal))
            w.StartObject().Member("key", root.Key.ToString()).Optional("name", root.Name).Member("voice", voice).End();
        return w.End().End().ToArray();
    }
}
