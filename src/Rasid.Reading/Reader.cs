using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Reading;

/// <summary>The engine's front door: reads one report after another, each stage in order.</summary>
/// <remarks>Keeps scratch of its own: one instance a thread. The <see cref="Engine"/> is shared.</remarks>
public sealed class Reader
{
    private readonly Tokenizer _tokenizer;

    /// <summary>A reader over a loaded engine.</summary>
    public Reader(Engine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        _tokenizer = new Tokenizer(new WordTypes(engine.Lexicon));
    }

    /// <summary>Reads a report.</summary>
    public ReadReport Read(ReadRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        _ = _tokenizer.Tokenize(request.Text);
        var published = request.Published is { } day ? PublicationDate.Given(day) : PublicationDate.Unknown;
        return new ReadReport(request.Text, published, request.Boilerplate, [], [], [], []);
    }
}
