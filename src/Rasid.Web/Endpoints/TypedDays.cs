using Rasid.Records;
using Rasid.Time;

namespace Rasid.Web.Endpoints;

/// <summary>Days as people type them: with the digits of either script, a year or a month for all its days.</summary>
internal static class TypedDays
{
    /// <summary>The days; null when nothing was typed, or no days, which then is noted.</summary>
    public static DateRange? Of(string value, List<(string Key, string Typed)> notes)
    {
        if (value.Length == 0) return null;
        if (EdtfDays.Of(string.Concat(value.Select(Ascii))) is { From: not null, To: not null } days) return days;
        notes.Add(("Filter_BadDate", value));
        return null;
    }

    /// <summary>The first and the last day of a window; null where none was typed, or no day. That the last lies before the first is noted.</summary>
    public static (DateOnly? From, DateOnly? To) Between(string from, string to, List<(string Key, string Typed)> notes)
    {
        var (first, last) = (Of(from, notes)?.From, Of(to, notes)?.To);
        if (first > last) notes.Add(("Filter_Order", ""));
        return (first, last);
    }

    private static char Ascii(char c) => c is >= '٠' and <= '٩' ? (char)(c - '٠' + '0') : c == '/' ? '-' : c;
}
