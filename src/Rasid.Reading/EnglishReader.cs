using Rasid.Actors.English;
using Rasid.Coding.English;
using Rasid.Text;
using Rasid.Text.English;
using Rasid.Text.Tokens;
using Rasid.Time;

namespace Rasid.Reading;

/// <summary>The stages of English, in the order that Arabic has; the same result.</summary>
/// <remarks>Keeps scratch of its own: one instance a thread.</remarks>
internal sealed class EnglishReader(EnglishRules rules, ProcessTime time)
{
    private readonly EnglishTokenizer _tokenizer = new(rules.Lexicon);
    private readonly TemporalReader _times = new(rules.TemporalRules, time);
    private readonly DocumentDater _dater = new(rules.TemporalRules);
    private readonly EnglishActorReader _actors = new(rules.Names);
    private readonly EnglishEventCoder _events = new(rules.CodingRules);

    /// <summary>Reads a report, or what of it is English.</summary>
    /// <param name="text">Its text; what is not to be read is white space.</param>
    /// <param name="request">The report as given.</param>
    public ReadReport Read(string text, ReadRequest request)
    {
        var tokens = _tokenizer.Tokenize(text);
        var dateline = EnglishDateline.Of(tokens);
        var published = request.Published is { } day ? PublicationDate.Given(day) : OfDateline(tokens, dateline) ?? _dater.Date(tokens);
        var times = _times.Read(tokens, published.Range is { IsDay: true } on ? on.To!.Value.ToDateTime(default) : null, Prefer.Past);
        // Names in a dateline are no mentions (CODING.md, rule 20).
        IReadOnlyList<TextSpan> aside = dateline is { } line ? [.. request.Boilerplate, line] : request.Boilerplate;
        var mentions = Reader.OwnWords(_actors.Read(tokens, times, published.Range), aside);
        var coded = _events.Code(tokens, mentions, times, request.Boilerplate, published.Range);
        return new ReadReport(request.Text, published, [.. aside.OrderBy(s => s.Start)], times, mentions, coded.Events, coded.Facts) { PassedOver = coded.PassedOver };
    }

    /// <summary>The day that the dateline prints, a heading before it or not.</summary>
    private PublicationDate? OfDateline(TokenTable tokens, TextSpan? dateline)
    {
        if (dateline is not { } line) return null;
        foreach (var time in _times.Read(tokens, null, Prefer.Past))
        {
            if (line.Contains(time.Span) && time is { Kind: TemporalKind.Date, Basis: DateBasis.Stated, Range: { IsDay: true } range } && time.Value.Length == "2025-05-12".Length)
                return new PublicationDate(time.Value, range, DateBasis.Stated, "dateline " + time.Value);
        }
        return null;
    }
}
