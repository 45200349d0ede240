using Rasid.Text.English;
using Rasid.Text.Tables;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Text.Tests;

public sealed class EnglishTokenizerTests
{
    private static readonly EnglishLexicon Words = EnglishLexicon.Load(Data());

    [Theory]
    [InlineData("Haftar's forces met.", "haftar|'s|forces|met|.")]
    [InlineData("the sides’ envoys", "the|sides|’|envoys")]
    [InlineData("co-chaired by al-Menfi", "co-chaired|by|al-menfi")]
    [InlineData("the U.N. mission", "the|u.n.|mission")]
    [InlineData("Lt. Gen. Haddad", "lt.|gen.|haddad")]
    [InlineData("5+5 met on 23.10.2020", "5|+|5|met|on|23|.|10|.|2020")]
    [InlineData("1,200 men", "1,200|men")]
    [InlineData("O'Brien didn't come", "o'brien|didn't|come")]
    [InlineData("23\u00A0October\u20092020", "23|october|2020")]
    public void Words_are_cut_where_a_reader_cuts_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Cut(text).Tokens.ToArray().Select(t => t.Key)));

    [Theory]
    [InlineData("He left. She stayed.", 2)]
    [InlineData("Gen. Haddad met Lt. Gen. Anderson in the U.S. on Oct. 23.", 1)]
    [InlineData("The U.N. left. It came back.", 2)]
    [InlineData("“We agree.” He left.", 2)]
    [InlineData("It rose by 3.5 per cent.", 1)]
    [InlineData("A heading\n\nA sentence.", 2)]
    [InlineData("Mr. J. Smith spoke.", 1)]
    public void Sentences_end_at_stops_that_end_them(string text, int sentences) => Assert.Equal(sentences, Cut(text).Sentences.Length);

    [Fact]
    public void Every_token_slices_to_the_letters_that_were_printed()
    {
        const string Text = "The “two\u00A0sides’” U.N. envoy, Hanna\u200F Tetteh, met al-Menfi’s aides – again.";
        var table = Cut(Text);
        Assert.All(table.Tokens.ToArray().Where(t => t.Kind == TokenKind.Word && !t.Key.Contains('.', StringComparison.Ordinal)), t => Assert.Equal(t.Type.Clean, t.Span.In(Text).Replace("\u200F", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("met", Derivation.Perfect)]
    [InlineData("signed", Derivation.PassiveParticiple)]
    [InlineData("carries", Derivation.Imperfect)]
    [InlineData("stopping", Derivation.ActiveParticiple)]
    [InlineData("urging", Derivation.ActiveParticiple)]
    [InlineData("withdrawn", Derivation.PassiveParticiple)]
    [InlineData("agreed", Derivation.Perfect)]
    public void A_verb_has_its_forms(string form, Derivation derivation) =>
        Assert.Contains(Words.Types().Get(form).Readings, r => r.PartOfSpeech == PartOfSpeech.Verb && r.Derivation == derivation);

    [Theory]
    [InlineData("ceasefires", "ceasefire")]
    [InlineData("authorities", "authority")]
    [InlineData("spokesmen", "spokesman")]
    public void A_plural_leads_to_its_noun(string form, string noun) =>
        Assert.Contains(Words.Types().Get(form).Readings, r => r.Lexeme?.Lemma == noun && r.Agreement.Number == 'p');

    private static TokenTable Cut(string text) => new EnglishTokenizer(Words).Tokenize(text);

    private static DataFolder Data()
    {
        var path = Path.Combine(Repository.At("data", "ar"), "..", "en");
        return new DataFolder(Directory.GetFiles(path, "*.tsv", SearchOption.AllDirectories).Select(f => KeyValuePair.Create(Path.GetRelativePath(path, f).Replace('\\', '/'), File.ReadAllText(f))));
    }
}
