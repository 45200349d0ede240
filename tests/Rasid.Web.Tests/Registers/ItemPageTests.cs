using System.Net;
using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;
using Rasid.Workflow;

namespace Rasid.Web.Tests.Registers;

/// <summary>The page of an item: what each side says of each field, what does not count and why, and all that was said in order.</summary>
public sealed class ItemPageTests : RegisterSite
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    [Fact]
    public async Task The_board_shows_who_confirms_who_disputes_and_with_which_value()
    {
        var item = await Incident("west", ("killed", "2-4"));
        await Say(item, "east", null, "nobody was hurt", new TypedWord("place", VerificationWord.Confirm), new TypedWord("killed", VerificationWord.Dispute, "0"));
        await Say(item, "monitors", VerificationWord.NotSeen, "");
        var text = Text(await Html(Path(item)));
        Assert.Contains("exchange of fire · Sirte · 3 October 2026", text, StringComparison.Ordinal);
        Assert.Contains("disputes fields: 1 attested 2", text, StringComparison.Ordinal);
        Assert.Contains("disputes 0 killed 2", text, StringComparison.Ordinal);
        Assert.Contains("Place Sirte jointly verified", text, StringComparison.Ordinal);
        Assert.Contains("nobody was hurt", text, StringComparison.Ordinal);
        Assert.Contains("did not see it attested 3", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Awaited:", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_word_is_awaited_is_said_with_what_each_voice_is()
    {
        var text = Text(await Html(Path(await Incident("east"))));
        Assert.Contains("Awaited: Libyan Army (Tripoli).", text, StringComparison.Ordinal);
        Assert.Contains("Libyan Army (Tripoli) party · its word is needed", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_on_a_value_that_changed_says_that_it_was_on_an_earlier_one()
    {
        var item = await Incident("west", ("killed", "2-4"));
        await Say(item, "east", VerificationWord.Confirm, "");
        var amended = await new AmendItem(Record, Names, new ItemSite()).RunAsync(Storage.Viewer.Public, item, [new("killed", "3")], new ItemSaid("west", "counted again", "amal"), Cancellation);
        Assert.Empty(amended.Faults);
        var text = Text(await Html(Path(item)));
        Assert.Contains("was said of an earlier value", text, StringComparison.Ordinal);
        Assert.Contains("changed since its word: 1", text, StringComparison.Ordinal);
        Assert.Contains("amended fields: 1 Fighters killed 3 killed", text, StringComparison.Ordinal);
        Assert.Contains("as it was entered", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_in_conflict_stand_side_by_side()
    {
        var item = await Incident("west");
        var seen = (await Read(item)).History.Heads;
        await Journal(new ItemAmended(item, "west", new ItemFields([new("rounds", "{\"high\":3,\"low\":3}")]), seen, "").ToDraft());
        await Journal(new ItemAmended(item, "monitors", new ItemFields([new("rounds", "{\"low\":5}")]), seen, "").ToDraft());
        var text = Text(await Html(Path(item)));
        Assert.Contains("Rounds or sorties conflict", text, StringComparison.Ordinal);
        Assert.Contains("3 Libyan Army (Tripoli)", text, StringComparison.Ordinal);
        Assert.Contains("at least 5 Ceasefire monitors", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_count_is_shown_with_its_reason()
    {
        var item = await Incident("west");
        var seen = (await Read(item)).History.Heads;
        await Journal(new ItemMoved(item, "west", "closed", seen, "done").ToDraft());
        var html = await Html(Path(item));
        Assert.Contains("class=\"not-counted\"", html, StringComparison.Ordinal);
        Assert.Contains(ItemWords.Why(ItemReasons.MayNotMove, Language.English), Text(html), StringComparison.Ordinal);
        Assert.Contains("Shown below and not counted: 2", Text(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_party_writes_is_never_markup()
    {
        var item = await Incident("west", ("account", Hostile), ("accused-others", Hostile), ("place", Hostile));
        await Say(item, "east", VerificationWord.Dispute, Hostile, new TypedWord("account", VerificationWord.Dispute, Hostile + "2"));
        foreach (var path in new[] { Path(item), Path(item).Replace("/en/", "/ar/", StringComparison.Ordinal), "/en/registers/incidents" })
        {
            var html = await Html(path);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task An_item_of_another_audience_is_as_one_that_is_not_there()
    {
        var hidden = await Incident("west", "west", ("account", "for our eyes"));
        var unknown = new string('7', 64);
        using var secret = await Client.GetAsync("/en/items/i-" + hidden, Cancellation);
        using var none = await Client.GetAsync("/en/items/i-" + unknown, Cancellation);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (secret.StatusCode, none.StatusCode));
        var told = await secret.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal((await none.Content.ReadAsStringAsync(Cancellation)).Replace(unknown, "", StringComparison.Ordinal), told.Replace(hidden.ToString(), "", StringComparison.Ordinal));
        Assert.Equal(0, (await Html("/en/registers/incidents")).Split("href=\"/en/items/i-").Length - 1);
    }

    [Theory]
    [InlineData("i-")]
    [InlineData("e-0000000000")]
    [InlineData("..%2F..%2Fetc")]
    [InlineData("i-%3Cscript%3E")]
    public async Task What_is_no_id_of_an_item_is_not_there(string id)
    {
        using var response = await Client.GetAsync("/ar/items/" + id, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task An_id_typed_in_the_search_box_leads_to_its_item()
    {
        var item = await Incident("east");
        using var found = await Client.GetAsync("/en/search?q=" + Short(item), Cancellation);
        Assert.Equal(Path(item), found.Headers.Location?.ToString());
    }
}
