namespace Rasid.Text.Words;

/// <summary>Writes a pattern with its radicals in folded letters.</summary>
/// <remarks>
/// Patterns are ASCII: <c>1</c>–<c>4</c> radicals; <c>a i u</c> short vowels (not written); <c>A Y W</c> long ones; <c>'</c> a
/// hamza; <c>t m s n y w d T</c> consonants; <c>%</c> ta marbuta; what stands before <c>-</c> is a prefix that is not
/// written; what stands after <c>+</c> is the ending that follows, looked at only for the seat of a hamza.
/// </remarks>
internal static class Orthography
{
    private const char Alef = 'ا';
    private const char Hamza = 'ء';

    public static string Write(string pattern, string radicals)
    {
        Span<char> buffer = stackalloc char[24];
        var n = 0;
        var cut = pattern.IndexOf('-', StringComparison.Ordinal);
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '+') break;
            if (c is 'a' or 'i' or 'u' or '-') continue;
            var letter = Letter(c, radicals);
            if (letter == Hamza)
            {
                letter = Seat(pattern, i, radicals, out var merged);
                if (merged)
                {
                    // Hamza and long a are one letter; before an ending it is the ending's letter.
                    if (i + 1 < pattern.Length && pattern[i + 1] == '+') continue;
                    i++;
                }
            }
            if (letter == '\0' || i < cut) continue;
            buffer[n++] = letter;
        }
        return new string(buffer[..n]);
    }

    private static char Letter(char c, string radicals) => c switch
    {
        >= '1' and <= '4' => radicals[c - '1'],
        'A' => Alef,
        'Y' or 'y' => 'ي',
        'W' or 'w' => 'و',
        '\'' => Hamza,
        't' => 'ت',
        'm' => 'م',
        's' => 'س',
        'n' => 'ن',
        'd' => 'د',
        'T' => 'ط',
        '%' => 'ه',
        _ => throw new InvalidOperationException($"'{c}' is no pattern letter"),
    };

    private static char Seat(string pattern, int at, string radicals, out bool merged)
    {
        merged = false;
        var before = at - 1;
        while (before >= 0 && pattern[before] == '-') before--;
        var next = at + 1;
        while (next < pattern.Length && pattern[next] is '+' or '-') next++;
        var after = next < pattern.Length ? pattern[next] : '\0';
        var previous = before >= 0 ? pattern[before] : '\0';
        if (before < 0)
        {
            merged = after == 'A';
            return Alef;
        }
        if (previous is 'a' or 'i' or 'u' && before == 1 && Letter(pattern[0], radicals) == Hamza && !IsVowel(after))
            return previous switch { 'a' => '\0', 'i' => 'ي', _ => 'و' };
        if (after is 'i' or 'Y' || previous is 'i' or 'Y' or 'y') return Hamza;
        if (after is 'u' or 'W' || previous is 'u' or 'W' or 'A') return Hamza;
        if (previous is >= '1' and <= '4')
        {
            if (Letter(previous, radicals) == 'ي') return Hamza;
            if (after == '\0') return Hamza;
        }
        merged = after == 'A';
        return Alef;
    }

    private static bool IsVowel(char c) => c is 'a' or 'i' or 'u' or 'A' or 'Y' or 'W';
}
