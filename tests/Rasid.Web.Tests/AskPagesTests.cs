using System.Net;
using Rasid.Workflow;

namespace Rasid.Web.Tests;

public sealed class AskPagesTests(SampleSite site)
{
    public static TheoryData<string, string> Questions =>
        [.. from code in new[] { "ar", "en" } from question in AskRecord.Questions select (code, question.Id)];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_question_has_a_page_with_a_form_and_no_script(string code, string question)
    {
        var page = await site.Get($"/{code}/ask/{question}");
        Assert.Contains($"action=\"/{code}/ask/{question}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(WebUtility.HtmlEncode(AskRecord.Questions.Single(q => q.Id == question).Title(code == "ar" ? Language.Arabic : Language.English)), page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "ليس في السجل")]
    [InlineData("en", "Not in the record")]
    public async Task What_is_not_in_the_record_is_said_to_be_so(string code, string sentence) =>
        Assert.Contains(sentence, await site.Get($"/{code}/ask/chairs?name=swg"), StringComparison.Ordinal);

    [Fact]
    public async Task Every_line_of_an_answer_shows_a_report_and_its_sentence()
    {
        var page = await site.Get("/en/ask/meetings?actor=jmc-5plus5");
        var lines = page.Split("<p class=\"line\">")[1..];
        Assert.True(lines.Length > 8);
        Assert.All(lines, l => Assert.Contains("<blockquote", l, StringComparison.Ordinal));
        Assert.All(lines, l => Assert.Contains("href=\"/en/reports/r-", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_short_word_of_a_subject_and_the_id_of_a_body_are_pages()
    {
        Assert.Contains("Exit of foreign fighters", await site.Get("/en/ask/exit"), StringComparison.Ordinal);
        Assert.Contains("id=\"silence\"", await site.Get("/en/bodies/jmc-5plus5"), StringComparison.Ordinal);
        Assert.Contains("Joint Military Commission", await site.Get("/en/bodies"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/ask/whom")]
    [InlineData("/ar/ask/%3Cscript%3E")]
    [InlineData("/en/bodies/nobody")]
    [InlineData("/en/bodies/tripoli")]
    public async Task What_is_no_question_and_no_body_is_not_found(string path)
    {
        using var client = site.Client();
        using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/en/ask/chairs?name=nobody-at-all", "nobody in pack or record is called")]
    [InlineData("/ar/ask/chairs?name=nobody-at-all", "لا أحد باسم")]
    [InlineData("/en/ask/subject?name=weather", "the pack has no subject")]
    [InlineData("/en/ask/since?name=yesterday", "is no day")]
    [InlineData("/en/ask/meetings?from=2024&to=2020", "The last day lies before the first")]
    [InlineData("/en/ask/meetings?from=never", "is no date")]
    [InlineData("/en/ask/meetings?side=north", "there is no side")]
    public async Task What_is_typed_wrongly_is_one_sentence_above_the_form(string path, string sentence)
    {
        var page = await site.Get(path);
        Assert.Contains(sentence, WebUtility.HtmlDecode(page.Replace("<bdi>", "", StringComparison.Ordinal).Replace("</bdi>", "", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_stays_text()
    {
        var page = await site.Get("/en/ask/meetings?actor=%3Cscript%3Ealert(1)%3C/script%3E");
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_page_leads_to_the_questions() => Assert.Contains("href=\"/ar/ask\"", await site.Get("/ar/reports"), StringComparison.Ordinal);
}
