using Rasid.Actors;
using Rasid.Coding;
using Rasid.Coding.Ranking;
using Rasid.Packs;
using Rasid.Reading;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Train;

/// <summary>Reads texts as the reader does and gives the features of their sentences.</summary>
internal sealed class Pipeline
{
    private readonly Tokenizer _tokenizer;
    private readonly ReadingChooser _chooser;
    private readonly TemporalReader _times;
    private readonly ActorReader _actors;
    private readonly EventCoder _events;
    private List<SentenceSample> _samples = [];

    public Pipeline(string root)
    {
        var language = DataFolderReader.Read(Path.Combine(root, "data", "ar"));
        var names = ActorLanguage.Load(language);
        var pack = PackReader.Read([Path.Combine(root, "packs", "world"), Path.Combine(root, "packs", "libya")], names).Pack ?? throw new InvalidDataException("the packs have faults");
        var engine = Engine.Load(language, names, pack.Actors, pack.Digest);
        _tokenizer = new Tokenizer(new WordTypes(engine.Lexicon));
        _chooser = new ReadingChooser(engine.Lexicon);
        _times = new TemporalReader(engine.TemporalRules);
        _actors = new ActorReader(engine.Actors, engine.ActorLanguage);
        _events = new EventCoder(engine.CodingRules) { Sampled = s => _samples.Add(s) };
    }

    /// <summary>The sentences of a text, once for each type.</summary>
    public List<SentenceSample> Read(string text)
    {
        _samples = [];
        var tokens = _tokenizer.Tokenize(text);
        var times = _times.Read(tokens, null, Prefer.Past);
        var readings = _chooser.Choose(tokens);
        _events.Code(tokens, readings, _actors.Read(tokens, readings, null), times, []);
        return _samples;
    }
}
