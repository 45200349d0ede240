using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;

namespace Rasid.Records.Tests.Registers;

public sealed class ItemStandingTests
{
    private readonly Story _story = new();

    [Fact]
    public void Nobody_speaks_for_the_other_party()
    {
        _story.Enter("west");
        _story.Say(new Verification(_story.Item, "east", VerificationWord.Confirm, [], [], ""), site: "west", streamVoice: "west");
        var item = _story.Fold();
        Assert.Equal((ItemState.Reported, StandingReasons.OtherVoice), (item.State, item.Entries[^1].Why));
        _story.Say(new ItemAmended(_story.Item, "west", Story.Fields(("dead", "0")), [], ""), site: "east", streamVoice: "east");
        Assert.Equal("2", _story.Fold().Field("dead")!.Value);
    }

    [Fact]
    public void A_host_writes_down_what_a_party_said_and_so_does_a_machine_by_itself()
    {
        _story.Say(new ItemEntered("incidents", "west", Story.Fields(("dead", "2")), "", ""), site: "laptop", streamVoice: "");
        _story.Say(new Verification(_story.Item, "east", VerificationWord.Confirm, [], [], ""), site: "mission", streamVoice: "mission");
        Assert.Equal(ItemState.JointlyVerified, _story.Fold().State);
    }

    [Fact]
    public void Monitors_are_no_host()
    {
        _story.Enter("west");
        _story.Say(new Verification(_story.Item, "east", VerificationWord.Confirm, [], [], ""), site: "monitors", streamVoice: "monitors");
        Assert.Equal(ItemState.Reported, _story.Fold().State);
    }

    [Fact]
    public void An_unsigned_word_of_a_voice_that_has_a_key_counts_only_where_a_host_wrote_it_down()
    {
        var rules = _story.RulesWith("east");
        _story.Enter("west");
        _story.Confirm("east");
        Assert.Equal(StandingReasons.NotSigned, _story.Fold(rules).Entries[^1].Why);
        _story.Say(new Verification(_story.Item, "east", VerificationWord.Confirm, [], [], ""), site: "mission", streamVoice: "mission");
        Assert.Equal(ItemState.JointlyVerified, _story.Fold(rules).State);
        var signed = new Story();
        signed.Enter("west");
        signed.Say(new Verification(signed.Item, "east", VerificationWord.Confirm, [], [], ""), signed: true);
        Assert.Equal(ItemState.JointlyVerified, signed.Fold(rules).State);
        Assert.Equal((StandingKind.KeySigned, "an officer"), (signed.Fold(rules).Entries[^1].Standing.Kind, signed.Fold(rules).Entries[^1].Standing.Name));
    }

    [Fact]
    public void Where_only_signed_words_count_what_a_host_wrote_down_does_not()
    {
        var rules = _story.RulesWith("west") with { Register = Story.Incidents with { IsSignedOnly = true } };
        _story.Say(new ItemEntered("incidents", "west", Story.Fields(("dead", "2")), "", ""), signed: true);
        _story.Say(new Verification(_story.Item, "east", VerificationWord.Confirm, [], [], ""), site: "mission", streamVoice: "mission");
        Assert.Equal((ItemState.Reported, ItemReasons.OnlySigned), (_story.Fold(rules).State, _story.Fold(rules).Entries[^1].Why));
    }

    [Fact]
    public void A_signature_of_one_party_does_not_help_in_the_stream_of_the_other()
    {
        _story.Enter("west");
        _story.Say(new Verification(_story.Item, "east", VerificationWord.Confirm, [], [], ""), site: "west", streamVoice: "west", signed: true);
        Assert.Equal(StandingReasons.OtherVoice, _story.Fold().Entries[^1].Why);
    }

    [Fact]
    public void From_the_place_of_a_fork_on_nothing_of_a_stream_counts()
    {
        _story.Enter("west");
        _story.Say(new Verification(_story.Item, "east", VerificationWord.Confirm, [], [], ""), forked: true);
        Assert.Equal((ItemState.Reported, StandingReasons.Forked), (_story.Fold().State, _story.Fold().Entries[^1].Why));
    }

    [Fact]
    public void What_a_voice_may_not_enter_is_shown_and_does_not_count_whatever_is_said_of_it()
    {
        var rules = Story.Rules with { Register = Story.Incidents with { Enter = ["monitors"] } };
        _story.Enter("west");
        _story.Confirm("east");
        var item = _story.Fold(rules);
        Assert.Equal((ItemReasons.MayNotEnter, ItemState.Reported), (item.Why, item.State));
    }

    [Fact]
    public void A_voice_that_the_pack_does_not_know_says_nothing_that_counts()
    {
        _story.Enter("west");
        _story.Confirm("tourists");
        Assert.Equal(ItemReasons.UnknownVoice, _story.Fold().Entries[^1].Why);
    }

    [Fact]
    public void A_field_that_only_monitors_may_fill_is_filled_by_nobody_else_and_the_rest_counts()
    {
        _story.Enter("west", ("dead", "2"), ("verified", "2"));
        var item = _story.Fold();
        Assert.Null(item.Field("verified"));
        Assert.Equal(["verified"], item.Entries[0].Refused);
        _story.Amend("east", "verified", "2");
        Assert.Equal(ItemReasons.MayNotFill, _story.Fold().Entries[^1].Why);
        _story.Amend("monitors", "verified", "3");
        Assert.Equal("3", _story.Fold().Field("verified")!.Value);
    }

    [Fact]
    public void A_field_of_another_version_of_the_pack_is_kept_and_folded()
    {
        _story.Enter("west", ("of-tomorrow", "{\"x\":[1,2]}"));
        _story.Amend("east", "of-tomorrow", "{\"x\":[1]}");
        Assert.Equal("{\"x\":[1]}", _story.Fold().Field("of-tomorrow")!.Value);
    }

    [Fact]
    public void An_item_of_a_register_that_the_pack_does_not_know_is_folded_by_what_was_said()
    {
        _story.Enter("west");
        _story.Confirm("east");
        Assert.Equal(ItemState.ConfirmedByOne, _story.Fold(ItemRules.Of(Story.Book, "of-tomorrow")).State);
    }

    [Fact]
    public void An_item_begins_in_the_first_state_and_passes_on_by_who_may_move_it()
    {
        _story.Enter("west");
        Assert.Equal(["reported"], _story.Fold().Stages);
        _story.Move("west", "assigned");
        Assert.Equal(ItemReasons.MayNotMove, _story.Fold().Entries[^1].Why);
        _story.Move("monitors", "assigned");
        Assert.Equal(["assigned"], _story.Fold().Stages);
        _story.Move("monitors", "reported");
        Assert.Equal(ItemReasons.NoSuchStep, _story.Fold().Entries[^1].Why);
        _story.Move("mission", "closed");
        Assert.Equal(ItemReasons.MayNotMove, _story.Fold().Entries[^1].Why);
        _story.Move("monitors", "of-tomorrow");
        Assert.Equal(ItemReasons.NoSuchStep, _story.Fold().Entries[^1].Why);
        Assert.Equal(["assigned"], _story.Fold().Stages);
    }

    [Fact]
    public void Two_moves_that_did_not_see_each_other_are_a_conflict_that_a_further_move_settles()
    {
        var entered = _story.Enter("west");
        _story.Move("monitors", "assigned", entered);
        _story.Move("mission", "closed", entered);
        Assert.True(_story.Fold().IsConflict);
        Assert.Equal(2, _story.Fold().Stages.Count);
        _story.Move("monitors", "closed");
        Assert.Equal(["closed"], _story.Fold().Stages);
    }
}
