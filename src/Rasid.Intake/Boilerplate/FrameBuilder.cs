using Rasid.Text;

namespace Rasid.Intake.Boilerplate;

/// <summary>Gathers what <see cref="BoilerplateFinder"/> sets apart of one text.</summary>
internal sealed class FrameBuilder(string text, List<TextLine> lines)
{
    private const int Between = 2;

    private readonly BoilerplateSpan?[] _whole = new BoilerplateSpan?[lines.Count];
    private readonly List<BoilerplateSpan> _parts = [];
    private string? _publisher;

    public string Text => text;

    public List<TextLine> Lines => lines;

    public bool Has(int line) => line >= 0 && line < _whole.Length && _whole[line] is not null;

    public BoilerplatePart? PartOf(int line) => line >= 0 && line < _whole.Length ? _whole[line]?.Part : null;

    /// <summary>Sets a whole line apart.</summary>
    public void Line(int line, BoilerplatePart part, string rule)
    {
        if (_whole[line] is not null) return;
        _whole[line] = new BoilerplateSpan(lines[line].Span, part, rule);
        _parts.Add(_whole[line]!);
    }

    /// <summary>Sets a piece of a line apart.</summary>
    public void Add(TextSpan span, BoilerplatePart part, string rule) => _parts.Add(new BoilerplateSpan(span, part, rule));

    /// <summary>Sets a stamp apart, from the line's start to <paramref name="end"/>; what stands before its date is the publisher.</summary>
    public void Stamp(int line, int end, int date, string rule)
    {
        var span = lines[line].Span;
        if (end >= span.End) Line(line, BoilerplatePart.Stamp, rule);
        else Add(TextSpan.FromBounds(span.Start, end), BoilerplatePart.Stamp, rule);
        var name = text[span.Start..date].Trim(' ', ':', '-', '–', '|', '،', '\u00A0');
        if (name.Length is > 1 and < 60) _publisher ??= name;
    }

    /// <summary>Where the part of a line begins that is not set apart yet.</summary>
    public int Open(int line)
    {
        var span = lines[line].Span;
        var start = _parts.Where(p => p.Span.Overlaps(span)).Select(p => p.Span.End).DefaultIfEmpty(span.Start).Max();
        while (start < span.End && char.IsWhiteSpace(text[start])) start++;
        return start;
    }

    /// <summary>The line names the publisher.</summary>
    public void Publisher(int line) => _publisher ??= lines[line].Span.In(text);

    public ReportFrame Build(int first)
    {
        _parts.Sort((a, b) => a.Span.CompareTo(b.Span));
        var title = Title(first);
        return new ReportFrame(Joined(), title, _publisher);
    }

    /// <summary>Lines of one part that follow each other are one piece, its line ends included.</summary>
    private List<BoilerplateSpan> Joined()
    {
        var joined = new List<BoilerplateSpan>();
        foreach (var part in _parts)
        {
            if (joined.Count > 0 && Follows(joined[^1], part)) joined[^1] = Join(joined[^1], part);
            else joined.Add(part);
        }
        return joined;
    }

    private bool Follows(BoilerplateSpan last, BoilerplateSpan part) =>
        last.Part == part.Part && text.AsSpan(last.Span.End, part.Span.Start - last.Span.End).IsWhiteSpace();

    private static BoilerplateSpan Join(BoilerplateSpan last, BoilerplateSpan part) =>
        last with { Span = TextSpan.Hull(last.Span, part.Span), Rule = last.Rule == part.Rule ? last.Rule : $"{last.Rule} {part.Rule}" };

    /// <summary>The first line is a headline when it is short, has no stop, and a longer text follows.</summary>
    private TextSpan? Title(int first)
    {
        if (first + 1 >= lines.Count || Has(first) || _parts.Exists(p => p.Span.Overlaps(lines[first].Span))) return null;
        var line = lines[first];
        var shape = line.Words is >= 3 and <= 25 && !line.Stops && text[line.Span.End - 1] is not (':' or '،');
        // A dateline or byline may stand between headline and text.
        return shape && lines.Skip(first + 1).Take(Between + 1).Any(l => l.Span.Length > line.Span.Length) ? line.Span : null;
    }
}
