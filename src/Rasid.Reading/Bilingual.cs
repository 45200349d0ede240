using Rasid.Text;

namespace Rasid.Reading;

/// <summary>Reports with sentences in both languages: each is read in its own, and what was read is put together.</summary>
internal static class Bilingual
{
    /// <summary>The text with everything outside the stretches made blank, so that all offsets stay.</summary>
    public static string Only(string text, IReadOnlyList<TextSpan> stretches) => string.Create(text.Length, (text, stretches), static (made, given) =>
    {
        var from = 0;
        foreach (var stretch in given.stretches)
        {
            Blank(given.text, made, from, stretch.Start);
            given.text.AsSpan(stretch.Start, stretch.Length).CopyTo(made[stretch.Start..]);
            from = stretch.End;
        }
        Blank(given.text, made, from, given.text.Length);
    });

    /// <summary>What Arabic read outside the stretches, and English inside.</summary>
    public static ReadReport Join(ReadReport arabic, ReadReport english, IReadOnlyList<TextSpan> stretches)
    {
        return arabic with
        {
            Published = arabic.Published.Value is null ? english.Published : arabic.Published,
            Times = [.. arabic.Times.Where(t => !Inside(t.Span)).Concat(english.Times).OrderBy(t => t.Span.Start)],
            Mentions = [.. arabic.Mentions.Where(m => !Inside(m.Span)).Concat(english.Mentions).OrderBy(m => m.Span.Start)],
            Events = [.. arabic.Events.Where(e => !Inside(e.Evidence)).Concat(english.Events).OrderBy(e => e.Trigger[0].Start)],
            Facts = [.. arabic.Facts.Where(f => !Inside(f.Evidence)).Concat(english.Facts).OrderBy(f => f.Trigger[0].Start)],
            PassedOver = [.. arabic.PassedOver.Where(p => p.Span is not { } s || !Inside(s)).Concat(english.PassedOver).OrderBy(p => p.Span?.Start ?? 0)],
        };

        bool Inside(TextSpan span) => stretches.Any(s => s.Overlaps(span));
    }

    private static void Blank(string text, Span<char> made, int from, int to)
    {
        for (var i = from; i < to; i++) made[i] = text[i] is '\n' or '\r' or '\u2028' or '\u2029' ? text[i] : ' ';
    }
}
