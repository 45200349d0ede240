using System.Globalization;

namespace Rasid.Records.Registers;

/// <summary>Reads what people type in fields that need no pack to be read: numbers, dates, times, yes and no. Pure and thread-safe.</summary>
public static class TypedValue
{
    private const int MostTyped = 100;

    /// <summary>Reads a number or range: <c>20</c>, <c>20..30</c>, <c>20-30</c>, <c>~20</c>, <c>20..</c>, <c>..30</c>, in Latin or Arabic digits. False with the fault when it is none.</summary>
    public static bool TryNumber(string? typed, out NumberValue? value, out ValueFault? fault)
    {
        value = null;
        var text = TypedText.Clean(typed);
        var isAbout = text.StartsWith('~') || text.StartsWith('≈');
        var rest = isAbout ? text[1..].Trim() : text;
        fault = null;
        if (rest.Length is 0 or > MostTyped) fault = ValueFault.Of(ValueFaults.NumberUnread, typed ?? "");
        else if (!TryRange(rest, out var low, out var high)) fault = ValueFault.Of(IsFraction(rest) ? ValueFaults.NumberFraction : ValueFaults.NumberUnread, text);
        else if (low > high) fault = ValueFault.Of(ValueFaults.NumberOrder, text);
        else value = new NumberValue(low, high, isAbout);
        return fault is null;
    }

    /// <summary>Reads a date or interval: EDTF, in Latin or Arabic digits. False with the fault when it is none.</summary>
    public static bool TryDate(string? typed, out string edtf, out ValueFault? fault)
    {
        edtf = "";
        var text = TypedText.Clean(typed).ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal);
        fault = ValueFault.Of(ValueFaults.DateUnread, typed ?? "");
        if (text.Length is 0 or > 40) return false;
        // 5/10/2026, 05.10.2026, 2026/10/5: the fifth of October to one, the tenth of May to another.
        if (text.Count(c => c is '/' or '.') == 2 && !text.Contains('-', StringComparison.Ordinal) && text.All(c => char.IsAsciiDigit(c) || c is '/' or '.') && !text.Contains("..", StringComparison.Ordinal)
            || (text.Length >= 8 && text.IndexOf('-', StringComparison.Ordinal) is > 0 and < 3))
        {
            fault = ValueFault.Of(ValueFaults.DateAmbiguous, text);
            return false;
        }
        if (text.Any(c => !char.IsAsciiDigit(c) && c is not ('-' or '/' or '.' or '?' or '~' or '%' or 'X' or 'W'))) return false;
        var sides = text.Split('/');
        if (sides.Length > 2 || Array.TrueForAll(sides, s => s is "" or "..") || !Array.TrueForAll(sides, IsSide)) return false;
        if (EdtfDays.Of(text) is not { } days) return false;
        if (days.To < days.From)
        {
            fault = ValueFault.Of(ValueFaults.DateOrder, text);
            return false;
        }
        (edtf, fault) = (text, null);
        return true;
    }

    /// <summary>Reads a time of day or an interval of them: <c>9:30</c>, <c>09:30/11:00</c>, <c>09:30-11:00</c>; an interval may pass midnight. False with the fault when it is none.</summary>
    public static bool TryTime(string? typed, out string time, out ValueFault? fault)
    {
        var text = TypedText.Clean(typed).Replace(" ", "", StringComparison.Ordinal).Replace('-', '/');
        var sides = text.Split('/');
        var read = sides.Select(Clock).ToList();
        time = sides.Length <= 2 && read.TrueForAll(t => t is not null) ? string.Join('/', read) : "";
        fault = time.Length > 0 ? null : ValueFault.Of(ValueFaults.TimeUnread, typed ?? "");
        return fault is null;
    }

    /// <summary>Reads yes or no in either language. False with the fault when it is neither.</summary>
    public static bool TryFlag(string? typed, out bool isYes, out ValueFault? fault)
    {
        var text = TypedText.Clean(typed).ToLowerInvariant();
        isYes = text is "yes" or "y" or "true" or "1" or "نعم";
        fault = isYes || text is "no" or "n" or "false" or "0" or "لا" ? null : ValueFault.Of(ValueFaults.FlagUnread, typed ?? "");
        return fault is null;
    }

    private static bool IsSide(string side) => side is "" or ".." || (side.AsSpan().TrimEnd("?~%").Length >= side.Length - 1 && !side.Contains('.', StringComparison.Ordinal));

    private static bool TryRange(string text, out long? low, out long? high)
    {
        (low, high) = (null, null);
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0) dots = text.IndexOf('…', StringComparison.Ordinal);
        if (dots >= 0)
        {
            var (before, after) = (text[..dots].Trim(), text[dots..].TrimStart('.', '…').Trim());
            if (before.Length + after.Length == 0 || text.Length - dots - after.Length > 6) return false;
            return (before.Length == 0 || TryWhole(before, out low)) & (after.Length == 0 || TryWhole(after, out high));
        }
        // A hyphen in front is a sign; any other stands between two numbers.
        var hyphen = text.IndexOf('-', 1);
        if (hyphen > 0) return TryWhole(text[..hyphen].Trim(), out low) & TryWhole(text[(hyphen + 1)..].Trim(), out high);
        if (!TryWhole(text, out low)) return false;
        high = low;
        return true;
    }

    private static bool TryWhole(string text, out long? whole)
    {
        whole = null;
        var digits = text.StartsWith('-') ? text[1..] : text;
        if (digits.Contains(',', StringComparison.Ordinal))
        {
            // Commas are read where they part thousands, and nowhere else: "1,5" may be a fraction.
            var groups = digits.Split(',');
            if (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(g => g.Length != 3)) return false;
            digits = string.Concat(groups);
        }
        if (digits.Length is 0 or > 16 || !digits.All(char.IsAsciiDigit)) return false;
        var number = long.Parse(digits, CultureInfo.InvariantCulture);
        if (number > NumberValue.Most) return false;
        whole = text.StartsWith('-') ? -number : number;
        return true;
    }

    private static bool IsFraction(string text) => text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-') && text.Any(char.IsAsciiDigit) && text.Count(c => c is '.' or ',') == 1;

    private static string? Clock(string side)
    {
        var parts = side.Split(':');
        return parts.Length == 2 && parts[0].Length is 1 or 2 && parts[1].Length == 2 && parts.All(p => p.All(char.IsAsciiDigit))
            && int.Parse(parts[0], CultureInfo.InvariantCulture) < 24 && int.Parse(parts[1], CultureInfo.InvariantCulture) < 60
            ? $"{parts[0].PadLeft(2, '0')}:{parts[1]}"
            : null;
    }
}
