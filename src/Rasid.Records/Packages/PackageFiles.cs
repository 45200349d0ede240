using System.Text;

namespace Rasid.Records.Packages;

/// <summary>Finds the files that payloads name.</summary>
public static class PackageFiles
{
    private const int Digits = Hash256.Size * 2;

    /// <summary>The hashes of files that a payload names: wherever an item names one it does so by the member <c>sha256</c>.</summary>
    public static IReadOnlyList<Hash256> NamedIn(ReadOnlySpan<byte> payload)
    {
        var named = new List<Hash256>();
        var mark = "\"sha256\":\""u8;
        while (payload.IndexOf(mark) is var at and >= 0)
        {
            payload = payload[(at + mark.Length)..];
            if (payload.Length >= Digits && Hash256.TryParse(Encoding.ASCII.GetString(payload[..Digits]), out var hash)) named.Add(hash);
        }
        return named;
    }
}
