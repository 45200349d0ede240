using Rasid.Actors;
using Rasid.Coding;
using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Reading;

/// <summary>The engine's front door: reads one report after another, each stage in order.</summary>
/// <remarks>Keeps scratch of its own: one instance a thread. The <see cref="Engine"/> is shared.</remarks>
public sealed class Reader
{
    private readonly Tokenizer _tokenizer;
    private readonly ReadingChooser _chooser;
    private readonly TemporalReader _times;
    private readonly DocumentDater _dater;
    private readonly ActorReader _actors;
    private readonly EventCoder _events;
    private readonly EnglishReader? _english;

    /// <summary>A reader over a loaded engine.</summary>
    public Reader(Engine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        _tokenizer = new Tokenizer(new WordTypes(engine.Lexicon));
        _chooser = new ReadingChooser(engine.Lexicon);
        _times = new TemporalReader(engine.TemporalRules, engine.ProcessTime);
        _dater = new DocumentDater(engine.TemporalRules);
        _actors = new ActorReader(engine.Actors, engine.ActorLanguage);
        _events = new EventCoder(engine.CodingRules);
        _english = engine.English is { } english ? new EnglishReader(english, engine.ProcessTime) : null;
    }

    /// <summary>Reads a report: in Arabic, in English, or each sentence in its own language.</summary>
    public ReadReport Read(ReadRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var tokens = _tokenizer.Tokenize(request.Text);
        if (_english is null || Scripts.English(tokens) is not { Count: > 0 } stretches) return Arabic(request, tokens);
        if (Scripts.IsWhole(tokens, stretches)) return _english.Read(request.Text, request);
        return Bilingual.Join(Arabic(request, tokens), _english.Read(Bilingual.Only(request.Text, stretches), request), stretches);
    }

    private ReadReport Arabic(ReadRequest request, TokenTable tokens)
    {
        var published = request.Published is { } day ? PublicationDate.Given(day) : _dater.Date(tokens);
        var times = _times.Read(tokens, published.Range is { IsDay: true } on ? on.To!.Value.ToDateTime(default) : null, Prefer.Past);
        var readings = _chooser.Choose(tokens);
        var mentions = OwnWords(_actors.Read(tokens, readings, published.Range), request.Boilerplate);
        var coded = _events.Code(tokens, readings, mentions, times, request.Boilerplate, published.Range);
        return new ReadReport(request.Text, published, request.Boilerplate, times, mentions, coded.Events, coded.Facts) { PassedOver = coded.PassedOver };
    }

    /// <summary>Names in a dateline, byline, tag list or headline of another report are no mentions (CODING.md, rule 20).</summary>
    internal static IReadOnlyList<Mention> OwnWords(IReadOnlyList<Mention> mentions, IReadOnlyList<TextSpan> boilerplate) =>
        boilerplate.Count == 0 ? mentions : [.. mentions.Where(m => !boilerplate.Any(b => b.Overlaps(m.Span)))];
}
