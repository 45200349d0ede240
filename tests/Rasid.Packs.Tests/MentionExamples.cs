using Rasid.Actors;
using Rasid.Text.Tables;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Packs.Tests;

/// <summary>The examples that stand beside the tables of names, and the mentions that the reader finds in them.</summary>
internal static class MentionExamples
{
    private static readonly Lexicon Words = Lexicon.Load(DataFolderReader.Read(Repository.At("data", "ar")));

    public static IReadOnlyList<string> Files { get; } =
    [
        "data/ar/actors/bodies.examples.tsv", "data/ar/actors/offices.examples.tsv", "data/ar/actors/groups.examples.tsv",
        "data/ar/actors/persons.examples.tsv", "data/ar/actors/places.examples.tsv", "packs/libya/names.examples.tsv",
    ];

    public static DataTable Table(string file) => DataTable.Parse(file, File.ReadAllText(Repository.At(file)));

    public static IReadOnlyList<Mention> Read(string text, string published) => Read(NewReader(), text, When(published));

    /// <summary>What a reader finds that has read other reports before.</summary>
    public static IReadOnlyList<Mention> ReadTwice(string text, string published)
    {
        var reader = NewReader();
        Read(reader, "وصل وزير الخارجية التركي إلى طرابلس. ثم زار محمد المنفي سرت", When("2020-01-01"));
        return Read(reader, text, When(published));
    }

    private static ActorReader NewReader() => new(Shipped.Pack.Actors, Shipped.Language);

    private static IReadOnlyList<Mention> Read(ActorReader reader, string text, DateRange? when)
    {
        var tokens = new Tokenizer(new WordTypes(Words)).Tokenize(text);
        return reader.Read(tokens, new ReadingChooser(Words).Choose(tokens), when);
    }

    private static DateRange? When(string published) => published.Length > 0 ? DateRange.Day(DateOnly.ParseExact(published, "yyyy-MM-dd", null)) : null;

    /// <summary>As the column "expect" has it: text=id for a name, text~id for unnamed people, joined by a bar.</summary>
    public static string Show(string text, IEnumerable<Mention> mentions) =>
        string.Join(" | ", mentions.Select(m => $"{m.Span.In(text)}{(m.IsOptional ? "~" : "=")}{m.Actor.Id}"));
}
