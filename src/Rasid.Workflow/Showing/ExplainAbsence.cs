using Rasid.Records;
using Rasid.Storage;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>Says what the stored reading made of some words of a report; nothing is computed again.</summary>
/// <param name="record">The record.</param>
public sealed class ExplainAbsence(IRecordReads record)
{
    /// <summary>Every place where the words stand, spelling variants included, with what the reading has there.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="report">Id of the report.</param>
    /// <param name="words">The words, in any spelling that folds to the report's.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <returns>Empty when the words are not in the report; null when the report is not there, was redacted or not read.</returns>
    public async Task<IReadOnlyList<Absence>?> RunAsync(Viewer viewer, Hash256 report, string words, CancellationToken cancellation = default)
    {
        var text = await record.TextAsync(viewer, report, cancellation).ConfigureAwait(false);
        var reading = await record.ReadingAsync(viewer, report, cancellation).ConfigureAwait(false);
        return text is null || reading is null ? null : [.. Places(text, words).Select(span => At(text, span, reading))];
    }

    private static List<TextSpan> Places(string text, string words)
    {
        var places = new List<TextSpan>();
        var key = Normalizer.Key(words).Trim();
        if (key.Length == 0) return places;
        var folded = Normalizer.Fold(text);
        for (var at = folded.Folded.IndexOf(key, StringComparison.Ordinal); at >= 0; at = folded.Folded.IndexOf(key, at + key.Length, StringComparison.Ordinal))
            places.Add(folded.Map.ToOriginal(at, key.Length));
        return places;
    }

    private static Absence At(string text, TextSpan span, Records.Claims.Reading reading)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.End);
        var line = TextSpan.FromBounds(start, end < 0 ? text.Length : end);
        var here = reading.PassedOver.Where(p => p.Span.Overlaps(span)).ToList();
        var near = here.Count > 0 ? here : [.. reading.PassedOver.Where(p => p.Span.Overlaps(line))];
        return new Absence(
            span.In(text),
            span,
            line.In(text).Trim(),
            reading.Boilerplate.Any(b => b.Overlaps(span)),
            [.. reading.Mentions.Where(m => m.Span.Overlaps(line))],
            [.. reading.Times.Where(t => t.Span.Overlaps(line))],
            [.. reading.Claims.Where(c => c.Claim.Evidence.Overlaps(span) || c.Claim.Anchor.Trigger.Any(t => t.Overlaps(span)))],
            [.. reading.Facts.Where(f => f.Fact.Evidence.Overlaps(span))])
        {
            HasTrigger = here.Count > 0
                || reading.Claims.Any(c => c.Claim.Anchor.Trigger.Any(t => t.Overlaps(span)))
                || reading.Facts.Any(f => f.Fact.Anchor.Trigger.Any(t => t.Overlaps(span))),
            PassedOver = [.. near.Select(p => new PassedWords(ShowRecord.Slice(text, p.Span), p))],
        };
    }
}
