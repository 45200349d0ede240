using System.Net;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Web.Tests.Registers;

/// <summary>Balances on the page of their register, and pages of drafts.</summary>
public sealed class BalancePageTests : RegisterSite
{
    private protected override async Task FillAsync()
    {
        var site = new ItemSite();
        foreach (var (side, number, day) in new[] { ("west", "90-110", "2026-06-10"), ("east", "40", "2026-06-24") })
        {
            KeyValuePair<string, string>[] typed = [new("group", "<b>guards</b>"), new("hosting-side", side), new("date", day), new("claimed", number)];
            var entered = await new EnterItem(Record, Names, site).RunAsync(Viewer.Public, "withdrawals", typed, "", new ItemSaid(side, "", "amal"), Cancellation);
            var moved = await new MoveItem(Record, Names, site).RunAsync(entered.Item!.Value, "gone", new ItemSaid(side, "", "amal"), Cancellation);
            Assert.Empty(moved.Faults);
        }
    }

    [Theory]
    [InlineData("en", "Libyan Army (Tripoli) gave 90–110 and General Command (Rajma) gave 40: a difference of 55.5–63.7%, above 20%.")]
    [InlineData("ar", "أي فوق الحد")]
    public async Task The_page_of_a_register_draws_its_balance_and_says_it(string language, string says)
    {
        var html = await Html($"/{language}/registers/withdrawals");
        Assert.Contains("<svg viewBox=", html, StringComparison.Ordinal);
        Assert.Contains(says, Text(html), StringComparison.Ordinal);
        Assert.Contains($"href=\"/{language}/items/i-", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"balance\"", await Html($"/{language}/registers/incidents"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task A_draft_is_a_page_with_its_files_and_cells_are_no_markup(string language)
    {
        var html = await Html($"/{language}/registers/drafts/withdrawal-balance?from=2026-06-01&to=2026-06-30");
        Assert.Contains("guards", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>guards", html, StringComparison.Ordinal);
        Assert.Contains($"/{language}/registers/drafts/withdrawal-balance.docx?from=2026-06-01&amp;to=2026-06-30", html, StringComparison.Ordinal);
        using var docx = await Get($"/{language}/registers/drafts/withdrawal-balance.docx?from=2026-06-01&to=2026-06-30");
        Assert.Equal(HttpStatusCode.OK, docx.StatusCode);
        Assert.Contains($"/{language}/registers/drafts/withdrawal-balance", await Html($"/{language}/registers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_the_pack_does_not_have_is_not_found()
    {
        using var missing = await Client.GetAsync("/en/registers/drafts/yesterday", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }
}
