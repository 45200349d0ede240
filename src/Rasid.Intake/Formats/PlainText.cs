using System.Buffers;
using System.Text;
using Rasid.Intake.Lines;

namespace Rasid.Intake.Formats;

/// <summary>Turns the bytes of a file into text: UTF-8, or UTF-16 with a byte order mark; anything else is a fault with its place.</summary>
internal static class PlainText
{
    // White space (9–13), the old end-of-file mark (1A) and escape (1B) do occur in texts.
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Where(b => b is not ((>= 9 and <= 13) or 0x1A or 0x1B)).Select(b => (byte)b)]);

    /// <summary>The text without its byte order mark, or null with the fault.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string file, out IntakeFault? fault)
    {
        fault = null;
        if (bytes.StartsWith("\uFEFF"u8)) return DecodeUtf8(bytes[3..], 3, file, out fault);
        if (bytes is [0xFF, 0xFE, ..] && bytes is not [0xFF, 0xFE, 0, 0, ..]) return DecodeUtf16(bytes[2..], bigEndian: false, file, out fault);
        if (bytes is [0xFE, 0xFF, ..]) return DecodeUtf16(bytes[2..], bigEndian: true, file, out fault);
        return DecodeUtf8(bytes, 0, file, out fault);
    }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes, int skipped, string file, out IntakeFault? fault)
    {
        if (FirstControl(bytes) is var control and >= 0)
        {
            fault = new IntakeFault(IntakeFaultKind.Binary, file, 0, skipped + control + 1, "", null);
            return null;
        }
        if (ReportLine.FirstInvalid(bytes) is var invalid and >= 0)
        {
            var kind = LooksLikeBinary(bytes) ? IntakeFaultKind.Binary : LooksLikeWindows1256(bytes) ? IntakeFaultKind.Windows1256 : IntakeFaultKind.NotUtf8;
            fault = new IntakeFault(kind, file, 0, skipped + invalid + 1, "", null);
            return null;
        }
        return Filled(Encoding.UTF8.GetString(bytes), file, out fault);
    }

    private static string? DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian, string file, out IntakeFault? fault)
    {
        var units = new char[bytes.Length / 2];
        for (var i = 0; i < units.Length; i++)
            units[i] = (char)(bigEndian ? (bytes[2 * i] << 8) | bytes[(2 * i) + 1] : bytes[2 * i] | (bytes[(2 * i) + 1] << 8));
        for (var i = 0; i < units.Length; i++)
        {
            if (!char.IsSurrogate(units[i])) continue;
            if (char.IsHighSurrogate(units[i]) && i + 1 < units.Length && char.IsLowSurrogate(units[i + 1]))
            {
                i++;
                continue;
            }
            fault = new IntakeFault(IntakeFaultKind.LoneSurrogate, file, 0, 2 + (2 * i) + 1, "", null);
            return null;
        }
        if (bytes.Length % 2 != 0)
        {
            fault = new IntakeFault(IntakeFaultKind.Binary, file, 0, bytes.Length + 2, "", null);
            return null;
        }
        return Filled(new string(units), file, out fault);
    }

    private static string? Filled(string text, string file, out IntakeFault? fault)
    {
        fault = string.IsNullOrWhiteSpace(text) ? new IntakeFault(IntakeFaultKind.EmptyText, file, 0, 0, "", null) : null;
        return fault is null ? text : null;
    }

    /// <summary>A byte that no text has: NUL and the controls other than white space and escape.</summary>
    private static int FirstControl(ReadOnlySpan<byte> bytes) => bytes.IndexOfAny(Controls);

    // A compressed file has bytes of all kinds; a text in a one-byte encoding has letters, spaces and marks.
    private static bool LooksLikeBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        var spaces = sample.Count((byte)' ') + sample.Count((byte)'\n');
        return sample.Length > 64 && spaces * 40 < sample.Length;
    }

    /// <summary>Most bytes above 0x7F are those of Arabic letters in Windows-1256, and there are many.</summary>
    private static bool LooksLikeWindows1256(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        int high = 0, letters = 0;
        foreach (var b in sample)
        {
            if (b < 0x80) continue;
            high++;
            if (b is >= 0xC0 and <= 0xF8) letters++;
        }
        return high * 3 > sample.Length && letters * 10 > high * 8;
    }
}
