using System.Globalization;
using Rasid.Records.Registers;

namespace Rasid.Records.Positions;

/// <summary>Reads decimal degrees, and degrees with minutes and seconds.</summary>
internal static class DegreeReader
{
    private static readonly (string Word, char Letter)[] Words = [("شمال", 'N'), ("جنوب", 'S'), ("شرق", 'E'), ("غرب", 'W')];

    private sealed record Number(string Digits, bool IsNegative)
    {
        public decimal Value { get; } = decimal.Parse(Digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

        public int Decimals => Digits.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? Digits.Length - point - 1 : 0;
    }

    /// <summary>The position, or why there is none.</summary>
    public static PositionReading Read(string text)
    {
        var (numbers, letters) = (new List<Number>(), new List<(char Letter, int At)>());
        if (!Split(text, numbers, letters)) return PositionReading.Refused(ValueFaults.PositionUnread);
        if (numbers.Count is not (2 or 4 or 6)) return PositionReading.Refused(ValueFaults.PositionUnread);
        var half = numbers.Count / 2;
        var isFirstLatitude = true;
        if (letters.Count > 0)
        {
            // One letter for each half: before it or behind it, and the same for both.
            if (letters.Count != 2) return PositionReading.Refused(ValueFaults.PositionLetters);
            var places = (letters[0].At, letters[1].At);
            if (places != (0, half) && places != (half, half * 2)) return PositionReading.Refused(ValueFaults.PositionLetters);
            isFirstLatitude = letters[0].Letter is 'N' or 'S';
            if (isFirstLatitude == letters[1].Letter is 'N' or 'S') return PositionReading.Refused(ValueFaults.PositionLetters);
        }
        if (Angle(numbers[..half], letters.Count > 0 ? letters[0].Letter : null) is not { } first
            || Angle(numbers[half..], letters.Count > 0 ? letters[1].Letter : null) is not { } second) return PositionReading.Refused(ValueFaults.PositionMinutes);
        var (latitude, longitude) = isFirstLatitude ? (first, second) : (second, first);
        if (Math.Abs(latitude.Degrees) > 90 || Math.Abs(longitude.Degrees) > 180) return PositionReading.Refused(ValueFaults.PositionRange);
        return PositionReading.Of((double)latitude.Degrees, (double)longitude.Degrees, Math.Max(latitude.Precision, longitude.Precision));
    }

    private static bool Split(string text, List<Number> numbers, List<(char Letter, int At)> letters)
    {
        var isNegative = false;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                var from = i;
                while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))) i++;
                var digits = text[from..i];
                if (digits.Length > 20 || digits.Count(d => d == '.') > 1) return false;
                numbers.Add(new Number(digits, isNegative));
                isNegative = false;
            }
            else if (c is '-' or '+')
            {
                if (i + 1 == text.Length || !char.IsAsciiDigit(text[i + 1]) || (i > 0 && char.IsAsciiDigit(text[i - 1]))) return false;
                isNegative = c == '-';
                i++;
            }
            else if (LetterAt(text, i, out var length) is { } letter)
            {
                letters.Add((letter, numbers.Count));
                i += length;
            }
            else if (c is ' ' or ',' or ';' or '°' or 'º' or '˚' or '\'' or '"' or '′' or '″' or '’' or '”' or '،')
            {
                i++;
            }
            else
            {
                return false;
            }
        }
        return true;
    }

    private static char? LetterAt(string text, int at, out int length)
    {
        length = 1;
        var upper = char.ToUpperInvariant(text[at]);
        if (upper is 'N' or 'S' or 'E' or 'W') return at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]) ? null : upper;
        foreach (var (word, letter) in Words)
        {
            // With the article or the ending of an adverb, as people write it.
            var from = text.AsSpan(at).StartsWith("ال", StringComparison.Ordinal) ? at + 2 : at;
            if (!text.AsSpan(from).StartsWith(word, StringComparison.Ordinal)) continue;
            var end = from + word.Length;
            while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark) && end - from - word.Length < 4) end++;
            length = end - at;
            return letter;
        }
        return null;
    }

    private static (decimal Degrees, int Precision)? Angle(List<Number> parts, char? letter)
    {
        // A sign and a letter, or a sign that is not in front, say two things.
        if (parts.Exists(p => p.IsNegative) && (letter is not null || parts.Skip(1).Any(p => p.IsNegative))) return null;
        if (parts.Skip(1).Any(p => p.Value >= 60) || parts.SkipLast(1).Any(p => p.Decimals > 0)) return null;
        var (degrees, unit) = (0m, 1m);
        foreach (var part in parts)
        {
            degrees += part.Value * unit;
            unit /= 60;
        }
        var isNegative = parts[0].IsNegative || letter is 'S' or 'W';
        return (isNegative ? -degrees : degrees, Precision(parts.Count, parts[^1].Decimals));
    }

    // Metres that the last digit is worth along a meridian, rounded up.
    private static int Precision(int parts, int decimals)
    {
        var metres = (double)Position.MostPrecision / Math.Pow(60, parts - 1) / Math.Pow(10, decimals);
        return Math.Max(1, (int)Math.Ceiling(metres - 1e-9));
    }
}
