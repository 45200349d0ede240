using System.Net;
using Rasid.Accounts;
using Rasid.Records;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Web.Tests.Accounts;

/// <summary>On a host's server an account speaks for its own voice alone, whatever its form says; who has none says nothing.</summary>
public sealed class ItemAccountTests : AccountSite
{
    private FieldNames _names = null!;

    private protected override Task<SiteParts> PrepareAsync(SiteParts parts)
    {
        _names = new FieldNames(parts.Pack);
        return Task.FromResult(parts with { Site = new ItemSite("mission") });
    }

    [Fact]
    public async Task An_officer_speaks_for_the_own_party_whatever_the_form_says()
    {
        var item = await Entered("east", Viewer.PublicAudience);
        var officer = await Browser(Role.PartyOfficer);
        await officer.Get("/en/items/" + item);
        Assert.Contains("our side", officer.Html, StringComparison.Ordinal);
        await officer.Post($"/en/items/{item}/say", ("do", "verify"), ("word", "confirm"), ("voice", "east"), ("author", "somebody else"), ("seen", Seen(officer.Html)));
        Assert.Equal(HttpStatusCode.SeeOther, officer.Status);
        var said = (await Item(item)).Entries[^1].Entry;
        Assert.Equal(("west", "party-officer"), (said.Said.Voice, said.Author));
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Administrator)]
    public async Task Who_has_no_voice_sees_the_item_and_no_form(Role role)
    {
        var item = await Entered("east", Viewer.PublicAudience);
        var browser = await Browser(role);
        await browser.Get("/en/items/" + item);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.DoesNotContain("name=\"do\"", browser.Html, StringComparison.Ordinal);
        await browser.Get("/en/registers/incidents/new");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    [Fact]
    public async Task What_is_for_one_party_is_seen_by_its_officer_and_is_not_there_for_the_monitors()
    {
        var item = await Entered("west", "west");
        var officer = await Browser(Role.PartyOfficer);
        await officer.Get("/en/items/" + item);
        Assert.Equal(HttpStatusCode.OK, officer.Status);
        var monitor = await Browser(Role.Monitor);
        await monitor.Get("/en/items/" + item);
        Assert.Equal(HttpStatusCode.NotFound, monitor.Status);
    }

    private async Task<string> Entered(string voice, string audience)
    {
        var answer = await new EnterItem(Record, _names, new ItemSite()).RunAsync(
            Viewer.Of(audience), "incidents", [new("kind", "fire"), new("date", "2026-10-03"), new("place", "sirte")], "", new ItemSaid(voice, "", "amal") { Audience = audience }, TestContext.Current.CancellationToken);
        Assert.Empty(answer.Faults);
        return RecordId.Shown(RecordIdKind.Item, answer.Item!.Value);
    }

    private async Task<Item> Item(string typed) => (await new FindItem(Record, _names).RunAsync(Viewer.Public, typed, TestContext.Current.CancellationToken)).Item!;

    private static string Seen(string html)
    {
        const string field = "name=\"seen\" value=\"";
        var at = html.IndexOf(field, StringComparison.Ordinal) + field.Length;
        return html[at..html.IndexOf('"', at)];
    }
}
