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
        return Read([request])[0];
    }

    /// <summary>Reads several reports, each by itself: the same as one by one.</summary>
    /// <remarks>
    /// Each stage goes over all of them before the next begins, for its words and rules are then at hand and need not be fetched again
    /// for every report. All of them are in memory at once: give some dozens.
    /// </remarks>
    /// <returns>The reports, in the order given.</returns>
    public IReadOnlyList<ReadReport> Read(IReadOnlyList<ReadRequest> requests)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var reports = new ReadReport[requests.Count];
        var arabic = new List<Work>(requests.Count);
        for (var i = 0; i < reports.Length; i++)
        {
            var tokens = _tokenizer.Tokenize(requests[i].Text);
            var stretches = _english is null ? [] : Scripts.English(tokens);
            if (stretches.Count > 0 && Scripts.IsWhole(tokens, stretches)) reports[i] = _english!.Read(requests[i].Text, requests[i]);
            else arabic.Add(new Work(i, requests[i], tokens, stretches));
        }
        foreach (var work in arabic)
        {
            work.Published = work.Request.Published is { } day ? PublicationDate.Given(day) : _dater.Date(work.Tokens);
            work.Times = _times.Read(work.Tokens, work.Published.Range is { IsDay: true } on ? on.To!.Value.ToDateTime(default) : null, Prefer.Past);
        }
        foreach (var work in arabic) work.Readings = _chooser.Choose(work.Tokens);
        foreach (var work in arabic) work.Mentions = OwnWords(_actors.Read(work.Tokens, work.Readings, work.Published.Range), work.Request.Boilerplate);
        foreach (var work in arabic)
        {
            var report = Code(work);
            reports[work.Index] = work.Stretches.Count == 0 ? report : Bilingual.Join(report, _english!.Read(Bilingual.Only(work.Request.Text, work.Stretches), work.Request), work.Stretches);
        }
        return reports;
    }

    private ReadReport Code(Work work)
    {
        var coded = _events.Code(work.Tokens, work.Readings, work.Mentions, work.Times, work.Request.Boilerplate, work.Published.Range);
        return new ReadReport(work.Request.Text, work.Published, work.Request.Boilerplate, work.Times, work.Mentions, coded.Events, coded.Facts) { PassedOver = coded.PassedOver };
    }

    /// <summary>Names in a dateline, byline, tag list or headline of another report are no mentions (CODING.md, rule 20).</summary>
    internal static IReadOnlyList<Mention> OwnWords(IReadOnlyList<Mention> mentions, IReadOnlyList<TextSpan> boilerplate) =>
        boilerplate.Count == 0 ? mentions : [.. mentions.Where(m => !boilerplate.Any(b => b.Overlaps(m.Span)))];

    /// <summary>A report on its way through the stages of Arabic.</summary>
    private sealed class Work(int index, ReadRequest request, TokenTable tokens, IReadOnlyList<TextSpan> stretches)
    {
        public int Index { get; } = index;

        public ReadRequest Request { get; } = request;

        public TokenTable Tokens { get; } = tokens;

        /// <summary>What of it is English.</summary>
        public IReadOnlyList<TextSpan> Stretches { get; } = stretches;

        public PublicationDate Published { get; set; } = null!;

        public IReadOnlyList<TemporalExpression> Times { get; set; } = [];

        public IReadOnlyList<Text.Words.Reading> Readings { get; set; } = [];

        public IReadOnlyList<Mention> Mentions { get; set; } = [];
    }
}
