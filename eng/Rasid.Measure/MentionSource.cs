using Rasid.Actors;
using Rasid.Packs;
using Rasid.Text.Tables;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Measure;

/// <summary>Reads the mentions of texts with the shipped packs.</summary>
internal sealed class MentionSource
{
    private readonly Tokenizer _tokenizer;
    private readonly ReadingChooser _chooser;
    private readonly ActorReader _reader;

    public MentionSource(DataFolder data, Lexicon lexicon)
    {
        var root = Path.GetFullPath(Path.Combine(DataFiles.Find(), "..", ".."));
        var language = ActorLanguage.Load(data);
        var reading = PackReader.Read([Path.Combine(root, "packs", "world"), Path.Combine(root, "packs", "libya")], language);
        var pack = reading.Pack ?? throw new InvalidDataException(string.Join('\n', reading.Faults));
        _tokenizer = new Tokenizer(new WordTypes(lexicon));
        _chooser = new ReadingChooser(lexicon);
        _reader = new ActorReader(pack.Actors, language);
    }

    public IReadOnlyList<Mention> Read(string text, DateOnly? published = null)
    {
        var tokens = _tokenizer.Tokenize(text);
        return _reader.Read(tokens, _chooser.Choose(tokens), published is { } day ? DateRange.Day(day) : null);
    }
}
