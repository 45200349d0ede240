using System.Net;
using System.Text;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Web.Tests;

/// <summary>Each test brings its reports to a record of its own.</summary>
public sealed class AddingTests : OwnSite
{
    private const string News = "لقاء في سرت\n\nسرت – الأحد 25 أغسطس 2024\n\nعقدت اللجنة العسكرية المشتركة 5+5 اجتماعاً في مدينة سرت، اليوم الأحد، بحضور رئيس البعثة الأممية.";

    [Fact]
    public async Task A_pasted_report_is_recorded_read_and_shown()
    {
        using var response = await Post(Text(News));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        var html = await (await Get(response.Headers.Location!.ToString())).Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("role=\"status\"", html, StringComparison.Ordinal);
        Assert.Contains("اجتماعاً", html, StringComparison.Ordinal);
        Assert.Contains("25 أغسطس 2024", html, StringComparison.Ordinal);
        var counts = await Record.CountsAsync(Viewer.Public, Cancellation);
        Assert.Equal((1, 0), (counts.Reports, counts.Unread));
        Assert.True(counts.Claims > 0);
    }

    [Fact]
    public async Task Pasting_it_again_adds_nothing_and_says_so()
    {
        using var first = await Post(Text(News));
        using var second = await Post(Text(News));
        Assert.EndsWith("?added=Known", second.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, (await Record.CountsAsync(Viewer.Public, Cancellation)).Reports);
    }

    [Fact]
    public async Task A_report_with_a_script_in_it_is_shown_as_written()
    {
        using var response = await Post(Text("خبر عن <script>alert('x')</script> وعن <img src=x onerror=alert(1)>\n\n" + News));
        foreach (var path in new[] { response.Headers.Location!.ToString(), "/ar", "/ar/reports", "/ar/search?q=alert" })
        {
            var html = await (await Get(path)).Content.ReadAsStringAsync(Cancellation);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        }
        Assert.Contains("&lt;script&gt;", await (await Get(response.Headers.Location!.ToString())).Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_read_by_its_kind()
    {
        using var html = await Post(File(Encoding.UTF8.GetBytes($"<html><body><nav>قائمة</nav><article><h1>لقاء</h1><p>{News}</p><p>{News}</p></article></body></html>"), "page.html"));
        Assert.Equal(HttpStatusCode.SeeOther, html.StatusCode);
        using var lines = await Post(File(Encoding.UTF8.GetBytes("{\"id\":\"1\",\"text\":\"خبر أول\"}\n{\"id\":\"2\",\"text\":\"خبر ثان\"}\nnot json\n"), "two.jsonl"));
        Assert.Equal(HttpStatusCode.OK, lines.StatusCode);
        Assert.Equal(3, (await Record.CountsAsync(Viewer.Public, Cancellation)).Reports);
    }

    [Theory]
    [InlineData("report.exe", "MZ text", "exe")]
    [InlineData("report.pdf", "%PDF-1.7", "pdf")]
    public async Task A_kind_that_cannot_be_read_is_refused_with_what_to_give(string name, string content, string named)
    {
        using var response = await Post(File(Encoding.UTF8.GetBytes(content), name));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("role=\"alert\"", html, StringComparison.Ordinal);
        Assert.Contains(named, html, StringComparison.Ordinal);
        Assert.Equal(0, (await Record.CountsAsync(Viewer.Public, Cancellation)).Entries);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        using var binary = await Post(File([0, 1, 2, 3, 0, 5], "report.txt"));
        using var cut = await Post(File([0xD8, 0xA7, 0xD8], "report.txt"));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (binary.StatusCode, cut.StatusCode));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        using var response = await Post(File(new byte[RasidSite.MostUploadBytes + 1], "large.txt"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(0, (await Record.CountsAsync(Viewer.Public, Cancellation)).Entries);
    }

    [Fact]
    public async Task Nothing_given_is_said_and_what_was_typed_stays()
    {
        var form = Text("");
        form.Add(new StringContent("وكالة ما"), "publisher");
        using var response = await Post(form);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("وكالة ما", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_did_not_come_from_the_page_is_refused()
    {
        using var form = Text(News);
        using var response = await Client.PostAsync("/ar/add", form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var nothing = await Client.PostAsync("/en/add", new StringContent("{}", Encoding.UTF8, "application/json"), Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
        Assert.Equal(0, (await Record.CountsAsync(Viewer.Public, Cancellation)).Entries);
    }

    private static MultipartFormDataContent Text(string text) => new() { { new StringContent(text), "text" } };

    private static MultipartFormDataContent File(byte[] bytes, string name) => new() { { new ByteArrayContent(bytes), "file", name } };

    // As a browser does: the page first, then its form with its key and its cookie.
    private async Task<HttpResponseMessage> Post(MultipartFormDataContent form)
    {
        using var page = await Get("/ar/add");
        form.Add(new StringContent(Hidden(await page.Content.ReadAsStringAsync(Cancellation), "form-key")), "form-key");
        return await Send(page, "/ar/add", form);
    }
}
