using Rasid.Packs;
using Rasid.Storage;

namespace Rasid.Workflow.Tests;

public sealed class SearchTermsTests
{
    private static readonly SearchTerms Terms = Shipped();

    [Theory]
    [InlineData("احمد", "زار أحمد المدينة", "[أحمد]")]
    [InlineData("احمد", "بأحمد والأحمد وأحمدَ", "[بأحمد] [والأحمد] [وأحمدَ]")]
    [InlineData("المسئولية", "تحمل المسؤولية وبالمسؤولية", "[المسؤولية] [وبالمسؤولية]")]
    [InlineData("الليبي", "لليبي بالليبي ليبي", "[لليبي] [بالليبي]")]
    [InlineData("قوة", "قوه وقوات القوة", "[قوه] [القوة]")]
    [InlineData("\"وقف إطلاق النار\"", "بوقف اطلاق النار، ثم وقف تصدير، ثم إطلاق النار", "[بوقف اطلاق النار]")]
    [InlineData("«وقف إطلاق النار» سرت", "وقف إطلاق النار في سرت", "[وقف إطلاق النار] [سرت]")]
    [InlineData("\"وقف إطلاق", "وقف إطلاق النار", "[وقف إطلاق]")]
    [InlineData("Ceasefire", "the ceasefires hold", "[ceasefires]")]
    public void Words_are_found_however_they_are_spelt_and_joined(string typed, string text, string found) =>
        Assert.Equal(found, Found(new SearchMatcher(new SearchRequest(Terms.Of(typed)), null), text));

    [Theory]
    [InlineData("أحمد", "زار احمد ثم أحمد ثم بأحمد", "[أحمد]")]
    [InlineData("المسؤولية", "المسئولية المسؤوليه", "")]
    [InlineData("\"وقف إطلاق\"", "وقف اطلاق، وقف إطلاق", "[وقف إطلاق]")]
    public void Only_the_very_letters_count_when_asked(string typed, string text, string found) =>
        Assert.Equal(found, Found(new SearchMatcher(new SearchRequest(Terms.Of(typed, isExact: true)), SearchTerms.Surface(typed)), text));

    [Theory]
    [InlineData("Haftar", "والتقى حفتر الوفد", "[حفتر]")]
    [InlineData("Khalifa Haftar", "اللواء خليفة حفتر", "[خليفة حفتر]")]
    [InlineData("Turkey", "إلى تركيا وتركيا", "[تركيا] [وتركيا]")]
    [InlineData("UNSMIL", "بعثة الأمم المتحدة للدعم في ليبيا", "[بعثة الأمم المتحدة للدعم في ليبيا]")]
    [InlineData("حفتر", "met Khalifa Haftar", "[Haftar]")]
    public void A_name_of_the_pack_is_found_in_the_other_script(string typed, string text, string found) =>
        Assert.Equal(found, Found(new SearchMatcher(new SearchRequest(Terms.Of(typed)), null), text));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("!؟ «»")]
    [InlineData("\"")]
    public void What_has_neither_letter_nor_digit_asks_for_nothing(string typed) => Assert.Empty(Terms.Of(typed));

    [Fact]
    public void A_snippet_is_cut_where_most_of_the_words_stand_together()
    {
        var text = "سرت. " + new string('-', 400) + "\nفي سرت\n\nاجتماع " + new string('-', 400);
        var snippet = SearchSnippet.Of(text, new SearchMatcher(new SearchRequest(SearchTerms.Plain.Of("سرت اجتماع")), null).In(text));
        Assert.Equal(["سرت", "اجتماع"], snippet.Parts.Where(p => p.IsMatch).Select(p => p.Text));
        Assert.Contains("في سرت اجتماع", snippet.Plain, StringComparison.Ordinal);
        Assert.StartsWith("… ", snippet.Plain, StringComparison.Ordinal);
        Assert.EndsWith(" …", snippet.Plain, StringComparison.Ordinal);
    }

    // The language and the packs that come with the program.
    private static SearchTerms Shipped() => SearchTerms.Load(
        DataFolderReader.Read(Repository.At("data", "ar")),
        PackReader.Read([Repository.At("packs", "world"), Repository.At("packs", "libya")], TestPack.Language).Pack);

    private static string Found(SearchMatcher matcher, string text) => string.Join(' ', matcher.In(text).Select(m => $"[{m.Span.In(text)}]"));
}
