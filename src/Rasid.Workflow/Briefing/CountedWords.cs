using Rasid.Records.Claims;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>How many a report counts of people whom it does not name. Pure.</summary>
internal static class CountedWords
{
    /// <summary>The number with what it counts, in the report's words; empty where no number in digits stands before it.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="member">Whom it counts.</param>
    public static string Of(string text, ClaimMember member)
    {
        var span = member.Span;
        if (member.Id.Length > 0 || span.Length == 0 || span.End > text.Length) return "";
        if (char.IsDigit(text[span.Start])) return span.In(text);
        var end = span.Start;
        while (end > 0 && text[end - 1] == ' ') end--;
        var start = end;
        while (start > 0 && char.IsDigit(text[start - 1])) start--;
        // Half of a date or of another number counts nobody.
        return start == end || (start > 0 && !char.IsWhiteSpace(text[start - 1])) ? "" : TextSpan.FromBounds(start, span.End).In(text);
    }

    /// <summary>The number alone, in digits that compare.</summary>
    public static string NumberOf(string counted) => string.Concat(counted.TakeWhile(char.IsDigit).Select(c => (char)('0' + char.GetNumericValue(c))));
}
