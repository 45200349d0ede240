using System.Text.Json;
using Rasid.Records.Json;

namespace Rasid.Records.Registers.Items;

/// <summary>Words of verification as payloads have them.</summary>
public static class VerificationWords
{
    private static readonly string[] Names = ["not-seen", "confirm", "dispute"];

    /// <summary>A word as it is written: <c>not-seen</c>.</summary>
    public static string Name(this VerificationWord word) => Names[(int)word];

    /// <summary>Reads a word. False when it is none.</summary>
    public static bool TryParse(string written, out VerificationWord word)
    {
        var at = Array.IndexOf(Names, written);
        word = (VerificationWord)Math.Max(at, 0);
        return at >= 0;
    }

    internal static VerificationWord Read(JsonElement e) => TryParse(e.Text("word"), out var word) ? word : throw new KeyNotFoundException("word");
}
