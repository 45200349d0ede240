using Rasid.Actors.English;
using Rasid.Text.English;
using Rasid.Text.Tables;
using Rasid.Time;

namespace Rasid.Packs.Tests;

/// <summary>The English names of the packs, and names that no pack knows: <c>data/en/actors/names.examples.tsv</c>.</summary>
public sealed class EnglishMentionTests
{
    private const string File = "data/en/actors/names.examples.tsv";

    private static readonly DataFolder Data = DataFolderReader.Read(Repository.At("data", "en"));

    public static TheoryData<string> Ids => [.. MentionExamples.Table(File).Rows.Select(r => r["id"])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_example_yields_the_mentions_it_expects(string id)
    {
        var row = MentionExamples.Table(File).Rows.Single(r => r["id"] == id);
        var text = row.Required("text");
        Assert.Equal(row["expect"], MentionExamples.Show(text, Read(text, row["published"])));
    }

    [Fact]
    public void A_private_person_has_no_key_outside_the_report() =>
        Assert.StartsWith("local:", Assert.Single(Read("The house of Karim Zawari burned.", "2024-05-01")).Actor.Id, StringComparison.Ordinal);

    [Fact]
    public void A_spelling_leads_to_a_name_that_is_no_spelling_itself()
    {
        var rows = Data.Table("actors/spellings.tsv").Rows;
        var forms = rows.Select(r => r["form"]).ToHashSet(StringComparer.Ordinal);
        Assert.All(rows, r => Assert.DoesNotContain(r["to"], forms));
        Assert.Equal(rows.Count, forms.Count);
    }

    private static IReadOnlyList<Actors.Mention> Read(string text, string published)
    {
        var tokens = new EnglishTokenizer(EnglishLexicon.Load(Data)).Tokenize(text);
        var names = EnglishNames.Build(Shipped.Pack.Actors, EnglishActorLanguage.Load(Data));
        var day = DateOnly.ParseExact(published, "yyyy-MM-dd", null);
        return new EnglishActorReader(names).Read(tokens, new TemporalReader(TemporalRules.Load(Data)).Read(tokens, day.ToDateTime(default), Prefer.Past), DateRange.Day(day));
    }
}
