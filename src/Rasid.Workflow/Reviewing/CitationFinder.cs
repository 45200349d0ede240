using System.Globalization;
using Rasid.Reading.Interchange;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>Finds the words of a report that a person cites. Pure.</summary>
internal static class CitationFinder
{
    private const int MostPlaces = 5;

    /// <summary>The citation and the words in it that name the deed, or why they cannot be found.</summary>
    public static (TextSpan Quote, TextSpan Trigger, ReviewFault? Fault) Find(string text, TypedCitation typed)
    {
        var (quote, fault) = Quote(text, typed);
        if (fault is not null) return (default, default, fault);
        if (string.IsNullOrWhiteSpace(typed.Trigger)) return (quote, quote, null);
        var within = Places(quote.In(text), typed.Trigger);
        return within.Count switch
        {
            0 => (default, default, new ReviewFault(ReviewFault.TriggerMissing, typed.Trigger.Trim())),
            1 => (quote, new TextSpan(quote.Start + within[0].Start, within[0].Length), null),
            _ => (default, default, new ReviewFault(ReviewFault.TriggerSeveral, typed.Trigger.Trim())),
        };
    }

    /// <summary>Where words stand in a text: as they are typed, else in any spelling that folds to theirs. Whole words only.</summary>
    public static IReadOnlyList<TextSpan> Places(string text, string words)
    {
        var asked = words.Trim().ReplaceLineEndings("\n");
        var exact = new List<TextSpan>();
        if (asked.Length == 0) return exact;
        for (var at = text.IndexOf(asked, StringComparison.Ordinal); at >= 0; at = text.IndexOf(asked, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, asked.Length);
            if (IsWhole(text, span)) exact.Add(span);
        }
        return exact.Count > 0 ? exact : Folded(text, asked);
    }

    private static List<TextSpan> Folded(string text, string asked)
    {
        var places = new List<TextSpan>();
        var key = Normalizer.Key(asked).Trim();
        if (key.Length == 0) return places;
        var folded = Normalizer.Fold(text);
        for (var at = folded.Folded.IndexOf(key, StringComparison.Ordinal); at >= 0; at = folded.Folded.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            var span = folded.Map.ToOriginal(at, key.Length);
            if (IsWhole(text, span)) places.Add(span);
        }
        return places;
    }

    private static (TextSpan Quote, ReviewFault? Fault) Quote(string text, TypedCitation typed)
    {
        var points = new CodePoints();
        points.Of(text);
        TextSpan? at = null;
        if (typed.At.Trim() is { Length: > 0 } offsets)
        {
            at = Offsets(offsets, points, text);
            if (at is null) return (default, new ReviewFault(ReviewFault.Span, offsets, Number(points.Of(new TextSpan(0, text.Length)).Length)));
        }
        if (string.IsNullOrWhiteSpace(typed.Quote)) return at is { } alone ? (alone, null) : (default, new ReviewFault(ReviewFault.QuoteNone));
        var words = typed.Quote.Trim();
        var places = Places(text, words);
        if (at is { } near) places = [.. places.Where(p => p.Overlaps(near))];
        return places.Count switch
        {
            1 => (places[0], null),
            0 => (default, new ReviewFault(ReviewFault.QuoteMissing, words)),
            _ => (default, new ReviewFault(ReviewFault.QuoteSeveral, words, Number(places.Count), string.Join(", ", places.Take(MostPlaces).Select(Said)))),
        };

        string Said(TextSpan span)
        {
            var (start, length) = points.Of(span);
            return $"{Number(start)}+{Number(length)}";
        }
    }

    private static TextSpan? Offsets(string typed, CodePoints points, string text)
    {
        var plus = typed.IndexOf('+', StringComparison.Ordinal);
        return plus > 0
            && int.TryParse(typed.AsSpan(0, plus), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(typed.AsSpan(plus + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0
            ? points.ToSpan(start, length, text)
            : null;
    }

    // Half a word is no citation: "سرت" is not in "أسرته".
    private static bool IsWhole(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1]) || !char.IsLetterOrDigit(text[span.Start]))
        && (span.End >= text.Length || !char.IsLetterOrDigit(text[span.End]) || !char.IsLetterOrDigit(text[span.End - 1]));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
