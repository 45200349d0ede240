using System.Buffers;

namespace Rasid.Text;

/// <summary>Cleans and folds Arabic text in one pass, keeping the way back to every original character.</summary>
/// <remarks>
/// Cleaning loses nothing that a reader would miss: vowel marks, tatweel, zero-width and bidi controls go; presentation
/// forms (U+FB50–FDFF, FE70–FEFC) become letters; Arabic-Indic and Persian digits become ASCII; Farsi yeh and kaf become
/// Arabic; a combining mark joins its letter where Unicode has one for both (NFC, by an own table: <c>string.Normalize</c> does
/// nothing under invariant globalization). Folding then makes one of what writers confuse: alef seats,
/// final yeh and alef maqsura, ta marbuta and heh, and the hamza seats ؤ ئ ء. All members are pure and thread-safe.
/// </remarks>
public static class Normalizer
{
    /// <summary>Both views of <paramref name="text"/> with their offset map.</summary>
    public static FoldedText Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = FirstChange(text);
        if (first < 0)
            return new FoldedText(text, text, FoldClean(text), new OffsetMap(text.Length, null, null));

        // A ligature gives at most four letters (U+FDF2), so this capacity is never short.
        var capacity = text.Length + (4 * CountLigatures(text));
        var buffer = ArrayPool<char>.Shared.Rent(capacity);
        var starts = new int[capacity];
        var ends = new int[capacity];
        var n = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (CharTable.IsMark(c))
            {
                if (n == 0 || ends[n - 1] != i) continue;
                Extend(starts, ends, n, i + 1);
                buffer[n - 1] = CharTable.Compose(buffer[n - 1], c);
                continue;
            }
            if (c == CharTable.Tatweel)
            {
                // Inside a word a tatweel belongs to the letter before it, so that a slice shows it.
                if (n > 0 && ends[n - 1] == i && i + 1 < text.Length && CharTable.IsArabicLetter(text[i + 1])) Extend(starts, ends, n, i + 1);
                continue;
            }
            if (CharTable.IsIgnorable(c)) continue;
            var expansion = CharTable.Expand(c);
            if (expansion is null)
            {
                (buffer[n], starts[n], ends[n]) = (CharTable.Clean(c), i, i + 1);
                n++;
                continue;
            }
            // A mark's own form (on a space or a tatweel) is a mark like any other.
            if (expansion.Length <= 3 && CharTable.IsMark(expansion[^1]) && expansion[0] is ' ' or CharTable.Tatweel)
            {
                if (n > 0 && ends[n - 1] == i) Extend(starts, ends, n, i + 1);
                continue;
            }
            foreach (var e in expansion)
            {
                if (CharTable.IsMark(e) || e == CharTable.Tatweel) continue;
                (buffer[n], starts[n], ends[n]) = (CharTable.Clean(e), i, i + 1);
                n++;
            }
        }
        var clean = new string(buffer, 0, n);
        ArrayPool<char>.Shared.Return(buffer);
        return new FoldedText(text, clean, FoldClean(clean), new OffsetMap(n, starts, ends));
    }

    /// <summary>The search key of a short form: cleaned and folded, without offsets.</summary>
    public static string Key(string form) => Fold(form).Folded;

    /// <summary>The cleaned form, as a lexicon row that demands its surface compares it.</summary>
    public static string Clean(string form) => Fold(form).Clean;

    /// <summary>Lengthens the last character's range, and those of the letters that came out of the same ligature.</summary>
    private static void Extend(int[] starts, int[] ends, int n, int end)
    {
        for (var k = n - 1; k >= 0 && starts[k] == starts[n - 1]; k--) ends[k] = end;
    }

    private static string FoldClean(string clean)
    {
        var changes = false;
        foreach (var c in clean)
        {
            if (CharTable.Fold(c) == c) continue;
            changes = true;
            break;
        }
        return changes
            ? string.Create(clean.Length, clean, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++) span[i] = CharTable.Fold(source[i]);
            })
            : clean;
    }

    private static int FirstChange(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (CharTable.Clean(c) != c || CharTable.IsMark(c) || c == CharTable.Tatweel || CharTable.IsIgnorable(c)
                || CharTable.Expand(c) is not null) return i;
        }
        return -1;
    }

    private static int CountLigatures(string text)
    {
        var n = 0;
        foreach (var c in text)
        {
            if (CharTable.Expand(c) is not null) n++;
        }
        return n;
    }
}
