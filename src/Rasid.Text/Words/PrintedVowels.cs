namespace Rasid.Text.Words;

/// <summary>What a printed shadda or damma says of a word: papers print them just where the letters alone mislead (وقّع، قُتل).</summary>
internal static class PrintedVowels
{
    /// <summary>Longest word that is looked at, with its marks.</summary>
    public const int Longest = 96;

    private const char Shadda = '\u0651';
    private const char Damma = '\u064F';

    /// <summary>Second and fifth form: their middle radical is doubled.</summary>
    private const double Doubled = 1.5;

    /// <summary>A doubled letter inside a form that has none.</summary>
    private const double Undoubled = -2.5;

    /// <summary>Writes a word's letters with the shadda and damma printed on them; 0 when there is none.</summary>
    /// <param name="printed">The word as printed.</param>
    /// <param name="clean">Its letters.</param>
    /// <param name="into">Takes them, at least <see cref="Longest"/> long.</param>
    public static int Write(ReadOnlySpan<char> printed, ReadOnlySpan<char> clean, Span<char> into)
    {
        if (printed.Length > Longest) return 0;
        var (n, letters, marks) = (0, 0, 0);
        foreach (var c in printed)
        {
            if (c is Shadda or Damma)
            {
                if (n == 0 || into[n - 1] == c) continue;
                into[n++] = c;
                marks++;
            }
            else if (!CharTable.IsMark(c) && c != CharTable.Tatweel && !CharTable.IsIgnorable(c))
            {
                if (letters == clean.Length || CharTable.Expand(c) is not null) return 0;
                into[n++] = clean[letters++];
            }
        }
        return marks > 0 && letters == clean.Length ? n : 0;
    }

    /// <summary>The readings weighed again by the marks, likeliest first.</summary>
    public static IReadOnlyList<Reading> Weigh(IReadOnlyList<Reading> readings, ReadOnlySpan<char> marked)
    {
        var weighed = new Reading[readings.Count];
        for (var i = 0; i < weighed.Length; i++) weighed[i] = Weigh(readings[i], marked);
        // Stable: readings that the marks do not tell apart keep their order.
        return [.. weighed.OrderByDescending(static r => r.Weight)];
    }

    private static Reading Weigh(Reading reading, ReadOnlySpan<char> marked)
    {
        if (reading.Lexeme is not { Form: > 0 } lexeme || reading.Derivation == Derivation.None) return reading;
        var letter = -1;
        var (doubled, first) = (false, false);
        foreach (var c in marked)
        {
            if (c == Damma) first |= letter == reading.StemStart;
            else if (c == Shadda) doubled |= IsInside(reading, letter) && LetterAt(marked, letter) != lexeme.Key[^1];
            else letter++;
        }
        var weight = reading.Weight;
        if (doubled && lexeme.Form is 2 or 5) weight += reading.Derivation == Derivation.VerbalNoun && lexeme.Form == 2 ? Undoubled : Doubled;
        else if (doubled && lexeme.Form is 1 or 3 or 4 or 6 or 7 or 10) weight += Undoubled;
        // An active perfect never begins with u; an imperfect does in the second, third and fourth form only.
        var passive = first && (reading.Derivation == Derivation.Perfect || (reading.Derivation == Derivation.Imperfect && lexeme.Form is 1 or >= 5 and <= 10));
        return weight == reading.Weight && passive == reading.Passive ? reading : reading with { Weight = weight, Passive = reading.Passive || passive };
    }

    /// <summary>Inside the stem and not its first letter, which the article or a preposition doubles too.</summary>
    private static bool IsInside(Reading reading, int letter) => letter > reading.StemStart && letter < reading.StemStart + reading.StemLength - 1;

    private static char LetterAt(ReadOnlySpan<char> marked, int letter)
    {
        var at = -1;
        foreach (var c in marked)
        {
            if (c is not (Shadda or Damma) && ++at == letter) return CharTable.Fold(c);
        }
        return '\0';
    }
}
