using System.Net;
using Rasid.Records;
using Rasid.Records.Registers.Items;

namespace Rasid.Web.Tests.Registers;

/// <summary>The pages of all registers and of one: what they hold, whose word is awaited, and how items are chosen.</summary>
public sealed class RegisterPagesTests : RegisterSite
{
    private Hash256 _first;
    private Hash256 _second;

    [Fact]
    public async Task Every_register_of_the_pack_stands_on_the_page_with_what_it_holds()
    {
        var html = await Html("/en/registers");
        foreach (var register in Names.Book.Registers) Assert.Contains($"href=\"/en/registers/{register.Id}\"", html, StringComparison.Ordinal);
        Assert.Contains("General Command (Rajma): its word is awaited on 1", Text(html), StringComparison.Ordinal);
        Assert.Contains("href=\"/en/registers/incidents?state=disputed\"", html, StringComparison.Ordinal);
        Assert.Contains("dir=\"rtl\"", await Html("/ar/registers"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("?state=disputed", 1)]
    [InlineData("?state=jointly-verified", 0)]
    [InlineData("?stage=reported", 2)]
    [InlineData("?stage=closed", 0)]
    [InlineData("?awaiting=east", 1)]
    [InlineData("?f.kind=shelling", 1)]
    [InlineData("?f.place=Sirte", 1)]
    [InlineData("?f.place=%D8%B3%D8%B1%D8%AA", 1)]
    [InlineData("?words=guns", 1)]
    [InlineData("?from=2026-10-04&to=2026-10", 1)]
    [InlineData("?from=2026-10-31&to=2026-10-01", 0)]
    public async Task Items_are_chosen_by_the_address(string query, int expected) =>
        Assert.Equal(expected, Count(await Html("/en/registers/incidents" + query), "href=\"/en/items/i-"));

    [Fact]
    public async Task What_the_register_does_not_know_is_said_and_left_out()
    {
        var html = await Html("/en/registers/incidents?state=perfect&from=soon");
        Assert.Contains("“perfect”", html, StringComparison.Ordinal);
        Assert.Contains("soon", Text(html), StringComparison.Ordinal);
        Assert.Equal(2, Count(html, "href=\"/en/items/i-"));
    }

    [Fact]
    public async Task What_each_voice_says_stands_beside_its_item()
    {
        var text = Text(await Html("/en/registers/incidents"));
        Assert.Contains("disputes fields: 1", text, StringComparison.Ordinal);
        Assert.Contains("word awaited", text, StringComparison.Ordinal);
        Assert.Contains(Short(_first), text, StringComparison.Ordinal);
        Assert.Contains(Short(_second), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_items_than_a_page_holds_are_turned_by_where_the_last_ended()
    {
        for (var i = 0; i < 50; i++) await Incident("east", ("account", $"number {i}"));
        var first = await Html("/en/registers/incidents");
        Assert.Equal(50, Count(first, "href=\"/en/items/i-"));
        var at = first.IndexOf("rel=\"next\" href=\"", StringComparison.Ordinal) + "rel=\"next\" href=\"".Length;
        var next = await Html(WebUtility.HtmlDecode(first[at..first.IndexOf('"', at)]));
        Assert.Equal(2, Count(next, "href=\"/en/items/i-"));
        Assert.DoesNotContain("rel=\"next\"", next, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/registers/none")]
    [InlineData("/en/registers/..%2Fincidents")]
    [InlineData("/en/registers/%3Cscript%3E")]
    public async Task A_register_that_the_pack_does_not_have_is_not_there(string path)
    {
        using var response = await Client.GetAsync(path, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task What_stands_in_the_address_is_never_markup()
    {
        var html = await Html("/en/registers/incidents?words=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&f.place=%3Cimg%20src=x%3E&after=%3Cb%3E&state=%3Ci%3E");
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("items.csv", "text/csv")]
    [InlineData("items.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("template.csv", "text/csv")]
    [InlineData("template.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task A_register_is_a_table_too(string file, string type)
    {
        using var response = await Get("/ar/registers/incidents/" + file);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(file, await Html("/en/registers/incidents"), StringComparison.Ordinal);
        if (file == "items.csv") Assert.Contains(Short(_first), await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private protected override async Task FillAsync()
    {
        _first = await Incident("west", ("killed", "2-4"));
        _second = await Incident("west", ("kind", "shelling"), ("date", "2026-10-05"), ("place", "misrata"), ("account", "Guns were heard"));
        await Say(_first, "east", null, "nobody was hurt", new Rasid.Workflow.TypedWord("killed", VerificationWord.Dispute, "0"));
    }

    private static int Count(string html, string part) => html.Split(part).Length - 1;
}
