using Rasid.Text;
using Rasid.Text.Tables;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Intake.Boilerplate;

/// <summary>Sets apart what is no part of a report's own words (CODING.md, rule 20), by cue words and by the shape of lines.</summary>
/// <remarks>Section heads and the report's own headline stay. Immutable; safe on any thread.</remarks>
public sealed class BoilerplateFinder
{
    private const int LongestCueLine = 300;
    private const int LongestDateline = 80;

    private readonly CueTable _cues;
    private readonly Lexicon _lexicon;

    private BoilerplateFinder(CueTable cues, Lexicon lexicon) => (_cues, _lexicon) = (cues, lexicon);

    /// <summary>A finder over the language data.</summary>
    /// <param name="language">The folder <c>data/ar</c>; its <c>intake/cues.tsv</c> is read.</param>
    /// <param name="lexicon">Tells whether a first line has a verb.</param>
    /// <exception cref="DataFaultException">The cue table has faults.</exception>
    public static BoilerplateFinder Load(DataFolder language, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new BoilerplateFinder(CueTable.Load(language.Table("intake/cues.tsv")), lexicon);
    }

    /// <summary>What stands around the words of a report.</summary>
    public ReportFrame Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = TextLine.Of(text);
        var frame = new FrameBuilder(text, lines);
        var first = Front(frame);
        Cued(frame, first);
        Back(frame, first);
        return frame.Build(first);
    }

    /// <summary>Stamp, dateline, caption and byline above the text; index of the text's first line.</summary>
    private int Front(FrameBuilder frame)
    {
        var i = 0;
        while (i < frame.Lines.Count)
        {
            var line = frame.Lines[i];
            if (StampScanner.Find(frame.Text, line.Span) is var (end, date))
            {
                var half = TakeDayHalf(frame.Text, ref end, line.Span.End);
                frame.Stamp(i, end, date, half?.Id ?? "shape:stamp");
                if (end < line.Span.End) return i;
            }
            else if (i + 1 < frame.Lines.Count && IsCaption(frame, i, out var part)) frame.Line(i, part, part == BoilerplatePart.Dateline ? "shape:dateline" : "shape:caption");
            else if (CueOf(frame, i) is { Part: "stamp" or "byline" or "credit" or "share" } cue && line.Words <= 12) frame.Line(i, Part(cue), cue.Id);
            else break;
            i++;
        }
        if (i < frame.Lines.Count) Dateline(frame, i);
        return i;
    }

    /// <summary>A short first line without a verb and without a stop, over a longer text.</summary>
    private bool IsCaption(FrameBuilder frame, int i, out BoilerplatePart part)
    {
        var line = frame.Lines[i];
        part = BoilerplatePart.Caption;
        if (i > 2 || !line.IsScrap || line.Words == 0 || frame.Text[line.Span.End - 1] == ':') return false;
        if (line.Words > 4 && !StampScanner.HasYear(frame.Text, line.Span)) return false;
        // Two short lines over each other are a list or a poem, unless the text comes right after.
        if (!frame.Lines.Skip(i + 1).Take(2).Any(l => l.Span.Length > 60)) return false;
        var words = frame.Text.AsSpan(line.Span.Start, line.Span.Length);
        if (words.IndexOfAny('/', '–', '-') > 0 || StampScanner.HasYear(frame.Text, line.Span)) part = BoilerplatePart.Dateline;
        return !HasVerb(line.Span.In(frame.Text));
    }

    private bool HasVerb(string line)
    {
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsLetter(word[0])) continue;
            var form = Normalizer.Fold(word.TrimEnd('،', ':', '.'));
            if (form.Clean.Length > 0 && _lexicon.Analyze(form.Clean, form.Folded, TokenKind.Word)[0].IsFinite) return true;
        }
        return false;
    }

    /// <summary>Town and agency before the first sentence: the agency in brackets or alone, then a dash or colon; behind a day, brackets or strokes around it are enough.</summary>
    private void Dateline(FrameBuilder frame, int i)
    {
        var span = frame.Lines[i].Span;
        var start = frame.Open(i);
        var reach = Math.Min(span.End, start + LongestDateline);
        for (var at = start; at < reach; at++)
        {
            var closes = (frame.Text[at] is ')' or ']' or '/') && HasDay(frame.Text.AsSpan(start, at - start));
            if (!closes && frame.Text[at] is not (':' or '-' or '–' or '—')) continue;
            var agency = LastName(frame.Text, start, at);
            if (agency is null) continue;
            frame.Add(TextSpan.FromBounds(start, at + 1), BoilerplatePart.Dateline, agency.Id);
            return;
        }
    }

    /// <summary>Whether a number of a day or year stands there before a word in brackets or strokes.</summary>
    private static bool HasDay(ReadOnlySpan<char> words)
    {
        var open = words.LastIndexOfAny('(', '[', '/');
        return open > 0 && words[..open].IndexOfAnyInRange('0', '9') >= 0 && words[..open].IndexOfAny('.', ':', '"') < 0;
    }

    /// <summary>The agency named by the words right before a position, back to a mark or the start.</summary>
    private Cue? LastName(string text, int start, int at)
    {
        var end = at;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ')' or ']')) end--;
        for (var first = end; first > start && end - first <= _cues.LongestAgency + 4; first--)
        {
            var edge = first - 1 == start || text[first - 2] is ' ' or '(' or '[' or '-' or '/' or '،';
            if (edge && _cues.Agency(Normalizer.Key(text[(first - 1)..end])) is { } cue) return cue;
        }
        return null;
    }

    /// <summary>Lines that a cue begins, wherever they stand, and the blocks below those that open one.</summary>
    private void Cued(FrameBuilder frame, int first)
    {
        for (var i = first; i < frame.Lines.Count; i++)
        {
            if (CueOf(frame, i) is not { } cue) continue;
            var line = frame.Lines[i];
            if (cue.Part == "related")
            {
                if (line.Stops && line.Words > 8) continue;
                frame.Line(i, BoilerplatePart.Related, cue.Id);
                var isAlone = line.Words <= cue.Key.Count(' ') + 1;
                while (isAlone && i + 1 < frame.Lines.Count && frame.Lines[i + 1].IsHeadline) frame.Line(++i, BoilerplatePart.Related, cue.Id);
            }
            else if (cue.Part == "disclaimer" || (!line.Stops && line.Words <= 12)) frame.Line(i, Part(cue), cue.Id);
        }
    }

    /// <summary>What is left at the end: an agency's mark, hash tags, and the short lines of key words or of a byline.</summary>
    private void Back(FrameBuilder frame, int first)
    {
        var last = frame.Lines.Count - 1;
        while (last > first && (frame.Has(last) || IsMark(frame, last))) last--;
        var top = last;
        while (top > first && frame.Lines[top].IsScrap && !frame.Has(top) && frame.Text[frame.Lines[top].Span.End - 1] != ':') top--;
        // What a colon introduces is a list of the report's own.
        var run = last - top;
        var signed = frame.PartOf(top) is BoilerplatePart.Byline or BoilerplatePart.Tags;
        if (signed || (run >= 3 && frame.Text[frame.Lines[top].Span.End - 1] != ':' && run * 2 < frame.Lines.Count + run))
        {
            for (var i = top + 1; i <= last; i++)
            {
                var name = signed && i == top + 1 ? _cues.Publisher(Normalizer.Key(frame.Lines[i].Span.In(frame.Text))) : null;
                if (name is not null) frame.Publisher(i);
                frame.Line(i, name is null ? BoilerplatePart.Tags : BoilerplatePart.Byline, name?.Id ?? "shape:tags");
            }
        }
    }

    private bool IsMark(FrameBuilder frame, int i)
    {
        var line = frame.Lines[i];
        var words = line.Span.In(frame.Text);
        if (words[0] == '#' && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => w[0] is '#'))
        {
            frame.Line(i, BoilerplatePart.Tags, "shape:hashtags");
            return true;
        }
        if (line.Words > 4) return false;
        var name = Normalizer.Key(words.Trim('-', '–', '(', ')', '.', ' ', '*', '"', '[', ']'));
        if (_cues.Agency(name) is not { } cue) return false;
        frame.Line(i, BoilerplatePart.Credit, cue.Id);
        return true;
    }

    private Cue? CueOf(FrameBuilder frame, int i)
    {
        if (frame.Has(i) || frame.Lines[i].Span.Length > LongestCueLine) return null;
        var span = frame.Lines[i].Span;
        var start = span.Start;
        while (start < span.End - 1 && !char.IsLetterOrDigit(frame.Text[start])) start++;
        var key = CueTable.KeyOf(frame.Text[start..span.End]);
        return _cues.AtStart(key) ?? (i >= frame.Lines.Count - 6 ? _cues.Inside(key) : null);
    }

    /// <summary>Moves over what tells the half of the day and the zone; the last of them, or null.</summary>
    private Cue? TakeDayHalf(string text, ref int at, int end)
    {
        Cue? last = null;
        while (at < end && text[at] is ' ' && _cues.DayHalf(Normalizer.Key(text.Substring(at + 1, Math.Min(20, end - at - 1)))) is { } half)
        {
            at = WordsEnd(text, at + 1, end, half.Key.Count(' ') + 1);
            last = half;
        }
        return last;
    }

    private static int WordsEnd(string text, int at, int end, int words)
    {
        for (var n = 0; n < words && at < end; n++)
        {
            while (at < end && text[at] == ' ') at++;
            while (at < end && !char.IsWhiteSpace(text[at])) at++;
        }
        return at;
    }

    private static BoilerplatePart Part(Cue cue) => Enum.Parse<BoilerplatePart>(cue.Part, ignoreCase: true);
}
