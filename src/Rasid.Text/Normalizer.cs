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
        var first = NextChange(text, 0);
        if (first == text.Length)
            return new FoldedText(text, text, FoldClean(text), new OffsetMap(text.Length, []));

        // A ligature gives at most four letters (U+FDF2), so this capacity is never short.
        var buffer = ArrayPool<char>.Shared.Rent(text.Length + (4 * CountLigatures(text)));
        var map = new OffsetMapBuilder(text.Length);
        text.AsSpan(0, first).CopyTo(buffer);
        map.Skip(first);
        var n = first;
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (!CharTable.Changes(c))
            {
                var run = NextChange(text, i) - i;
                text.AsSpan(i, run).CopyTo(buffer.AsSpan(n));
                map.AddRun(i, run);
                n += run;
                i += run - 1;
                continue;
            }
            if (CharTable.IsMark(c))
            {
                if (!map.EndsAt(i)) continue;
                map.Extend(i + 1);
                buffer[n - 1] = CharTable.Compose(buffer[n - 1], c);
                continue;
            }
            if (c == CharTable.Tatweel)
            {
                // Inside a word a tatweel belongs to the letter before it, so that a slice shows it.
                if (map.EndsAt(i) && i + 1 < text.Length && CharTable.IsArabicLetter(text[i + 1])) map.Extend(i + 1);
                continue;
            }
            if (CharTable.IsIgnorable(c)) continue;
            var expansion = CharTable.Expand(c);
            if (expansion is null)
            {
                buffer[n++] = CharTable.Clean(c);
                map.Add(i);
                continue;
            }
            // A mark's own form (on a space or a tatweel) is a mark like any other.
            if (expansion.Length <= 3 && CharTable.IsMark(expansion[^1]) && expansion[0] is ' ' or CharTable.Tatweel)
            {
                if (map.EndsAt(i)) map.Extend(i + 1);
                continue;
            }
            foreach (var e in expansion)
            {
                if (CharTable.IsMark(e) || e == CharTable.Tatweel) continue;
                buffer[n++] = CharTable.Clean(e);
                map.AddOfLigature(i);
            }
        }
        var clean = new string(buffer, 0, n);
        ArrayPool<char>.Shared.Return(buffer);
        return new FoldedText(text, clean, FoldClean(clean), map.Build());
    }

    /// <summary>The search key of a short form: cleaned and folded, without offsets.</summary>
    public static string Key(string form) => Fold(form).Folded;

    /// <summary>The cleaned form, as a lexicon row that demands its surface compares it.</summary>
    public static string Clean(string form) => Fold(form).Clean;

    private static string FoldClean(string clean)
    {
        for (var i = 0; i < clean.Length; i++)
        {
            if (CharTable.Fold(clean[i]) == clean[i]) continue;
            return string.Create(clean.Length, (clean, i), static (span, source) =>
            {
                source.clean.AsSpan(0, source.i).CopyTo(span);
                for (var k = source.i; k < span.Length; k++) span[k] = CharTable.Fold(source.clean[k]);
            });
        }
        return clean;
    }

    private static int NextChange(string text, int from)
    {
        while (from < text.Length && !CharTable.Changes(text[from])) from++;
        return from;
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
