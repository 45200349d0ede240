using Rasid.Text;

namespace Rasid.Intake.Boilerplate;

/// <summary>Finds the publication stamp that sites put before a text: a date and the time of day right after it.</summary>
/// <remarks>News prose puts a word between the two (الساعة), so a clock that follows a year directly is a stamp.</remarks>
internal static class StampScanner
{
    private const int Reach = 140;
    private const int Gap = 4;

    /// <summary>Where the clock of the stamp that a line begins with ends, and where its date begins; null when it begins with none.</summary>
    public static (int End, int Date)? Find(string text, TextSpan line)
    {
        var limit = Math.Min(line.End, line.Start + Reach);
        for (var i = line.Start; i < limit; i++)
        {
            if (!IsDigit(text[i]) || (i > line.Start && IsDigit(text[i - 1]))) continue;
            var run = Run(text, i, line.End);
            if (run is 1 or 2 && Clock(text, i, line.End) is var end and > 0 && DateBefore(text, line.Start, i) is var date and >= 0)
                return (end, date);
            i += run - 1;
        }
        return null;
    }

    /// <summary>Whether a line names a year or a date in digits.</summary>
    public static bool HasYear(string text, TextSpan line)
    {
        for (var i = line.Start; i < line.End;)
        {
            var run = Run(text, i, line.End);
            if (run == 4 && IsYear(text, i)) return true;
            i += Math.Max(run, 1);
        }
        return false;
    }

    private static int Clock(string text, int at, int end)
    {
        var i = at + Run(text, at, end);
        if (i >= end || text[i] != ':' || Run(text, i + 1, end) != 2) return 0;
        i += 3;
        return i < end && text[i] == ':' && Run(text, i + 1, end) == 2 ? i + 3 : i;
    }

    /// <summary>Start of the date whose year, or whose day in <c>yyyy-MM-dd</c>, stands right before a clock; -1 when there is none.</summary>
    private static int DateBefore(string text, int first, int clock)
    {
        var i = clock;
        while (i > first && clock - i <= Gap && !char.IsLetterOrDigit(text[i - 1])) i--;
        if (i > first && text[i - 1] is 'T' && clock == i) i--;
        var end = i;
        while (i > first && (IsDigit(text[i - 1]) || text[i - 1] is '-' or '/' or '.')) i--;
        if (end - i == 4 && IsYear(text, i)) return DayBefore(text, first, i);
        return end - i is >= 8 and <= 10 && HasYear(text, TextSpan.FromBounds(i, end)) ? i : -1;
    }

    /// <summary>From the year back over the month to the day's digits, and the weekday before it.</summary>
    private static int DayBefore(string text, int first, int year)
    {
        var i = year;
        while (i > first && !IsDigit(text[i - 1]) && text[i - 1] is not (':' or '|') && year - i < 40) i--;
        while (i > first && IsDigit(text[i - 1])) i--;
        var word = i;
        while (word > first && !char.IsLetter(text[word - 1]) && text[word - 1] is not (':' or '|' or '-' or '–')) word--;
        while (word > first && char.IsLetter(text[word - 1])) word--;
        return word;
    }

    private static bool IsYear(string text, int at)
    {
        var century = (Value(text[at]) * 10) + Value(text[at + 1]);
        return century is 19 or 20;
    }

    private static int Run(string text, int at, int end)
    {
        var i = at;
        while (i < end && IsDigit(text[i])) i++;
        return i - at;
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '٠' and <= '٩') or (>= '۰' and <= '۹');

    private static int Value(char c) => c <= '9' ? c - '0' : c <= '٩' ? c - '٠' : c - '۰';
}
