using System.Globalization;
using System.Text;
using Rasid.Records;
using Rasid.Records.Keys;
using Rasid.Records.Verifying;

namespace Rasid.Cli.Keys;

/// <summary>How keys and what they signed are said.</summary>
internal static class KeyWording
{
    private const int Digits = 16;

    /// <summary>The first digits of a key's id, as people see it.</summary>
    public static string Shown(Hash256 key) => key.ToString()[..Digits];

    /// <summary>Id and fingerprint of a key, in both languages, a line each.</summary>
    public static IEnumerable<string> Lines(Messages m, Hash256 key)
    {
        var words = LoadedData.Fingerprints();
        yield return m.Format("Keys_Id", key);
        yield return m.Format("Keys_English", string.Join(' ', words.English(key)));
        yield return m.Format("Keys_Arabic", string.Join(' ', words.Arabic(key)));
    }

    /// <summary>Why a package is refused.</summary>
    public static string Sentence(Messages m, string file, Records.Packages.PackageException e) => m.Format("PackageFault_" + e.Code, [file, .. e.Args.Select(Plain)]);

    /// <summary>Words from elsewhere without what a terminal would obey or be turned by.</summary>
    public static string Plain(string words) =>
        string.Concat(words.EnumerateRunes().Select(r => Rune.GetUnicodeCategory(r) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? "\uFFFD" : r.ToString()));

    /// <summary>How words of a voice in a stream stand, on one line.</summary>
    public static string Sentence(Messages m, VoiceCount count)
    {
        var voice = count.Voice.Length > 0 ? count.Voice : m["Keys_Nobody"];
        var how = count.Standing switch
        {
            { Kind: StandingKind.KeySigned } s => m.Format("Keys_Signed", s.Name, Shown(s.Key!.Value)),
            { Kind: StandingKind.Attested } => m["Keys_Attested"],
            var s => m.Format("Keys_NotCounted", m["Standing_" + s.Reason]) + (s.Key is { } key ? $" ({Shown(key)})" : ""),
        };
        return m.Format("Keys_Words", count.Stream.Stream.ToString()[..8], count.Stream.Audience, voice, count.Words, how);
    }
}
