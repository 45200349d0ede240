using Rasid.Records.Claims;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;
using Rasid.Text;

namespace Rasid.Records.Tests.Registers;

public sealed class ItemHistoryTests
{
    private readonly Story _story = new();

    [Fact]
    public void Two_values_said_without_having_seen_each_other_are_a_conflict_and_both_are_shown()
    {
        var entered = _story.Enter("west");
        _story.Amend("west", "dead", "3", entered);
        _story.Amend("east", "dead", "4", entered);
        var dead = _story.Fold().Field("dead")!;
        Assert.True(dead.IsConflict);
        Assert.Null(dead.Value);
        Assert.Equal(["3", "4"], dead.Values.Select(v => v.Json).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_further_amendment_that_has_seen_both_settles_a_conflict_and_one_that_has_seen_one_does_not()
    {
        var entered = _story.Enter("west");
        var west = _story.Amend("west", "dead", "3", entered);
        _story.Amend("east", "dead", "4", entered);
        _story.Amend("west", "dead", "5", west);
        Assert.Equal(["4", "5"], _story.Fold().Field("dead")!.Values.Select(v => v.Json).Order(StringComparer.Ordinal));
        _story.Amend("east", "dead", "5");
        Assert.Equal("5", _story.Fold().Field("dead")!.Value);
    }

    [Fact]
    public void The_same_value_said_twice_apart_is_no_conflict()
    {
        var entered = _story.Enter("west");
        _story.Amend("west", "dead", "3", entered);
        _story.Amend("east", "dead", "3", entered);
        var dead = _story.Fold().Field("dead")!;
        Assert.Equal(("3", 2, ItemState.JointlyVerified), (dead.Value, dead.Values[0].By.Count, dead.State));
    }

    [Fact]
    public void Different_fields_changed_apart_are_no_conflict()
    {
        var entered = _story.Enter("west");
        _story.Amend("west", "dead", "3", entered);
        _story.Amend("east", "place", "\"jufra\"", entered);
        Assert.False(_story.Fold().IsConflict);
    }

    [Fact]
    public void Nothing_in_conflict_is_jointly_verified_and_a_confirmation_confirms_no_value_of_it()
    {
        var entered = _story.Enter("west");
        _story.Amend("west", "dead", "3", entered);
        _story.Amend("east", "dead", "4", entered);
        _story.Confirm("west");
        _story.Confirm("east");
        Assert.Equal(ItemState.Corrected, _story.Fold().State);
    }

    [Fact]
    public void What_follows_an_entry_that_is_not_here_waits_and_counts_when_it_comes()
    {
        var entered = _story.Enter("west");
        var amended = _story.Amend("west", "dead", "3", entered);
        _story.Judge("east", VerificationWord.Confirm, [], amended);
        _story.Judge("monitors", VerificationWord.Confirm, []);
        var without = ItemHistory.Of(_story.Entries.Where(e => e.Id != amended), entered)!;
        Assert.Equal(2, without.Waiting.Count);
        Assert.Equal(ItemState.Reported, ItemFold.Of(without, Story.Rules).State);
        Assert.Equal(ItemState.JointlyVerified, _story.Fold().State);
        Assert.Null(ItemHistory.Of(_story.Entries.Skip(1), entered));
    }

    [Fact]
    public void What_follows_an_entry_that_was_taken_out_does_not_wait()
    {
        var entered = _story.Enter("west");
        var amended = _story.Amend("west", "dead", "3", entered);
        _story.Judge("east", VerificationWord.Confirm, [], amended);
        var without = ItemHistory.Of(_story.Entries.Where(e => e.Id != amended), entered, new HashSet<Hash256> { amended })!;
        Assert.Empty(without.Waiting);
        Assert.Equal(ItemState.JointlyVerified, ItemFold.Of(without, Story.Rules).State);
    }

    [Fact]
    public void Heads_are_what_nothing_follows()
    {
        var entered = _story.Enter("west");
        Assert.Equal([entered], _story.History.Heads);
        var one = _story.Amend("west", "dead", "3", entered);
        var two = _story.Judge("east", VerificationWord.Confirm, [], entered);
        Assert.Equal(new[] { one, two }.Order(), _story.History.Heads);
        var three = _story.Confirm("monitors");
        Assert.Equal([three], _story.History.Heads);
    }

    [Fact]
    public void Who_does_not_see_a_stream_sees_the_item_as_if_nothing_of_it_were_there()
    {
        var entered = _story.Enter("west");
        var draft = _story.Say(new ItemAmended(_story.Item, "west", Story.Fields(("dead", "9")), [entered], ""), site: "west-own", audience: "west");
        _story.Say(new Verification(_story.Item, "west", VerificationWord.Dispute, [], [draft], ""), site: "west-own", audience: "west");
        _story.Judge("east", VerificationWord.Confirm, [], entered);
        var open = ItemFold.Of(_story.History.For(a => a == "public")!, Story.Rules);
        Assert.Equal((ItemState.JointlyVerified, "2", 2, 0), (open.State, open.Field("dead")!.Value, open.Entries.Count, open.History.Waiting.Count));
        Assert.Equal(ItemState.Disputed, _story.Fold().State);
        Assert.Null(_story.History.For(a => a == "east"));
    }

    [Fact]
    public void Of_links_to_one_claim_the_latest_counts()
    {
        _story.Enter("west");
        var anchor = new ClaimAnchor(_story.Item, [new TextSpan(3, 4)], "ASSAULT");
        _story.Say(new ItemLinked(_story.Item, anchor, anchor.Report, ItemLinked.Supports, "monitors", _story.History.Heads, ""));
        _story.Say(new ItemLinked(_story.Item, null, anchor.Report, ItemLinked.Same, "west", _story.History.Heads, ""));
        _story.Say(new ItemLinked(_story.Item, anchor, anchor.Report, ItemLinked.Unrelated, "monitors", _story.History.Heads, ""));
        var links = _story.Fold().Links;
        Assert.Equal([(anchor.Id, ItemLinked.Unrelated), (default, ItemLinked.Same)], links.Select(l => (l.Claim?.Id ?? default, l.Says)));
    }
}
