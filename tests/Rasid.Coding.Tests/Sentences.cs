using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Packs;
using Rasid.Text.Tables;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Coding.Tests;

/// <summary>Reads a sentence of a test through the repository's own words, names and rules.</summary>
internal static class Sentences
{
    public static DataFolder Data { get; } = DataFolderReader.Read(Repository.At("data", "ar"));

    private static readonly Lexicon Words = Lexicon.Load(Data);
    private static readonly TemporalRules Times = TemporalRules.Load(Data);
    private static readonly ActorLanguage Names = ActorLanguage.Load(Data);
    private static readonly ActorIndex Actors = PackReader.Read([Repository.At("packs", "world"), Repository.At("packs", "libya")], Names).Pack!.Actors;
    private static readonly CodingRules Rules = CodingRules.Load(Data);

    /// <summary>The phrases of a text of one sentence.</summary>
    public static ReadSentence Phrases(string text)
    {
        var view = View(text);
        return new ReadSentence(view, new PhraseReader(Rules).Read(view, view.Tokens.Sentences[0]), []);
    }

    /// <summary>The phrases and clauses of a text of one sentence.</summary>
    public static ReadSentence Clauses(string text)
    {
        var view = View(text);
        var phrases = new PhraseReader(Rules).Read(view, view.Tokens.Sentences[0]);
        return new ReadSentence(view, phrases, new ClauseReader(Rules).Read(view, phrases));
    }

    /// <summary>What coding a text costs: looks at a token, and bytes.</summary>
    public static (int Tokens, long Steps, long Bytes) Cost(string text)
    {
        var view = View(text);
        var coder = new EventCoder(Rules);
        coder.Code(view.Tokens, view.Readings, view.Mentions, view.Times, []);
        var before = GC.GetAllocatedBytesForCurrentThread();
        coder.Code(view.Tokens, view.Readings, view.Mentions, view.Times, []);
        return (view.Tokens.Count, coder.Steps, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static ReportView View(string text)
    {
        var tokens = new Tokenizer(new WordTypes(Words)).Tokenize(text);
        Assert.Equal(1, tokens.Sentences.Length);
        var readings = new ReadingChooser(Words).Choose(tokens);
        var mentions = new ActorReader(Actors, Names).Read(tokens, readings, null);
        var times = new TemporalReader(Times).Read(tokens, new DateTime(2024, 10, 28), Prefer.Past);
        return new ReportView(tokens, readings, mentions, times, []);
    }
}
