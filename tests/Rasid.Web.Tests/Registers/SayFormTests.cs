using System.Net;
using Rasid.Records;
using Rasid.Records.Registers.Items;

namespace Rasid.Web.Tests.Registers;

/// <summary>What is said of an item in the browser: words on the whole and on fields, moves, links, withdrawals; and what is refused.</summary>
public sealed class SayFormTests : RegisterSite
{
    [Fact]
    public async Task A_confirmation_makes_an_item_of_the_other_side_jointly_verified()
    {
        var item = await Incident("west");
        using var said = await Send(item, ("do", "verify"), ("word", "confirm"), ("voice", "east"), ("day", "2026-10-04"));
        Assert.Equal((HttpStatusCode.SeeOther, Path(item) + "?done=verify"), (said.StatusCode, said.Headers.Location!.ToString()));
        Assert.Equal(ItemState.JointlyVerified, (await Read(item)).State);
        var text = Text(await Html(Path(item)));
        Assert.Contains("jointly verified", text, StringComparison.Ordinal);
        Assert.Contains("judged on 4 October 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_ones_own_disputes_its_field_and_stands_beside_the_other()
    {
        var item = await Incident("west", ("killed", "2-4"));
        using var said = await Send(
            item, ("do", "verify"), ("word", ""), ("word.place", "confirm"), ("word.killed", ""), ("own.killed", "0"), ("reason", "nobody <b>was</b> hurt"), ("evidence", "our log, page 4"), ("voice", "east"));
        Assert.Equal(HttpStatusCode.SeeOther, said.StatusCode);
        var html = await Html(Path(item));
        Assert.DoesNotContain("<b>was", html, StringComparison.Ordinal);
        Assert.Contains("disputes 0 killed", Text(html), StringComparison.Ordinal);
        Assert.Contains("Evidence: our log, page 4", Text(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dispute_without_a_reason_is_refused_and_what_was_typed_stays()
    {
        var item = await Incident("west", ("killed", "2-4"));
        using var refused = await Send(item, ("do", "verify"), ("word", "dispute"), ("own.killed", "7"), ("word.killed", ""), ("evidence", "our log"), ("voice", "east"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var html = await refused.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("role=\"alert\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"7\"", html, StringComparison.Ordinal);
        Assert.Contains("our log", html, StringComparison.Ordinal);
        Assert.Contains("value=\"dispute\" checked", html, StringComparison.Ordinal);
        Assert.Single((await Read(item)).Entries);
    }

    [Fact]
    public async Task A_value_that_is_none_is_said_beside_its_field()
    {
        var item = await Incident("west", ("killed", "2-4"));
        using var refused = await Send(item, ("do", "verify"), ("word.killed", "dispute"), ("own.killed", "many"), ("reason", "no"), ("voice", "east"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("aria-invalid=\"true\"", await refused.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_moves_an_item_and_who_may_not_is_told()
    {
        var item = await Incident("west");
        using var refused = await Send(item, ("do", "move"), ("state", "assigned"), ("voice", "west"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var moved = await Send(item, ("do", "move"), ("state", "assigned"), ("voice", "monitors"));
        Assert.Equal(HttpStatusCode.SeeOther, moved.StatusCode);
        Assert.Equal(["assigned"], (await Read(item)).Stages);
    }

    [Fact]
    public async Task Only_who_entered_an_item_withdraws_it_and_then_nothing_more_is_said()
    {
        var item = await Incident("west");
        using var refused = await Send(item, ("do", "withdraw"), ("reason", "no"), ("voice", "east"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var withdrawn = await Send(item, ("do", "withdraw"), ("reason", "entered twice"), ("voice", "west"));
        Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);
        var html = await Html(Path(item));
        Assert.Contains("nothing more is said of it", html, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"do\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_on_an_item_that_changed_is_refused_and_shows_what_was_said_meanwhile()
    {
        var item = await Incident("west");
        using var got = await Get(Path(item));
        var html = await got.Content.ReadAsStringAsync(Cancellation);
        await Say(item, "monitors", VerificationWord.NotSeen, "we were elsewhere");
        using var form = new FormUrlEncodedContent([
            new("form-key", Hidden(html, "form-key")), new("seen", Hidden(html, "seen")), new("heads", Hidden(html, "heads")),
            new("do", "verify"), new("word", "confirm"), new("voice", "east"), new("author", "amal")]);
        using var stale = await Send(got, Path(item) + "/say", form);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("Said since you opened this page: 2 Ceasefire monitors did not see it", Text(await stale.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("burn", "")]
    [InlineData("verify", "perhaps")]
    public async Task What_no_form_says_is_refused(string what, string word)
    {
        var item = await Incident("west");
        using var refused = await Send(item, ("do", what), ("word", word), ("voice", "east"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Single((await Read(item)).Entries);
    }

    [Fact]
    public async Task A_form_from_elsewhere_or_on_an_item_of_another_audience_says_nothing()
    {
        var item = await Incident("west");
        using var form = new FormUrlEncodedContent([new("do", "verify"), new("word", "confirm"), new("voice", "east"), new("author", "x")]);
        using var foreign = await Client.PostAsync(Path(item) + "/say", form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        var hidden = await Incident("west", "west");
        using var got = await Get(Path(item));
        var html = await got.Content.ReadAsStringAsync(Cancellation);
        using var own = new FormUrlEncodedContent([new("form-key", Hidden(html, "form-key")), new("do", "verify"), new("word", "confirm"), new("voice", "east"), new("author", "x")]);
        using var none = await Send(got, Path(hidden) + "/say", own);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    private Task<HttpResponseMessage> Send(Hash256 item, params (string Name, string Value)[] typed) => Post(Path(item), Path(item) + "/say", typed);
}
