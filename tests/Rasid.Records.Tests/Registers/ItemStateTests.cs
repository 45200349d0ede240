using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;

namespace Rasid.Records.Tests.Registers;

public sealed class ItemStateTests
{
    private readonly Story _story = new();

    [Fact]
    public void An_item_that_only_one_party_entered_is_reported()
    {
        _story.Enter("west");
        Assert.Equal(ItemState.Reported, _story.Fold().State);
        Assert.All(_story.Fold().Fields, f => Assert.Equal(ItemState.Reported, f.State));
    }

    [Fact]
    public void Entering_is_the_entering_partys_own_confirmation_so_the_others_makes_it_joint()
    {
        _story.Enter("west");
        _story.Confirm("east");
        Assert.Equal(ItemState.JointlyVerified, _story.Fold().State);
        Assert.All(_story.Fold().Fields, f => Assert.Equal(ItemState.JointlyVerified, f.State));
    }

    [Fact]
    public void What_monitors_entered_needs_both_parties()
    {
        _story.Enter("monitors");
        _story.Confirm("west");
        Assert.Equal(ItemState.ConfirmedByOne, _story.Fold().State);
        _story.Confirm("east");
        Assert.Equal(ItemState.JointlyVerified, _story.Fold().State);
    }

    [Fact]
    public void Monitors_count_for_one_and_never_make_it_joint()
    {
        _story.Enter("west");
        _story.Confirm("monitors");
        _story.Confirm("mission");
        Assert.Equal(ItemState.ConfirmedByOne, _story.Fold().State);
    }

    [Fact]
    public void A_word_on_the_whole_of_a_field_of_the_parties_is_of_each_of_its_parts()
    {
        _story.Enter("west", ("place", "\"sirte\""), ("staff/east", "4"), ("staff/west", "3"));
        _story.Judge("east", VerificationWord.NotSeen, [new FieldWord("staff", VerificationWord.Dispute, null)]);
        var words = _story.Fold().Fields.ToDictionary(f => f.Id, f => f.Voices.Single(v => v.Voice == "east"));
        Assert.Equal((true, true, false), (words["staff/east"].IsOfField, words["staff/west"].IsOfField, words["place"].IsOfField));
        Assert.Equal(VerificationWord.Dispute, words["staff/west"].Word);
    }

    [Fact]
    public void A_register_that_needs_nobody_has_nothing_jointly_verified()
    {
        _story.Enter("west");
        _story.Confirm("east");
        Assert.Equal(ItemState.ConfirmedByOne, _story.Fold(Story.Rules with { Register = Story.Incidents with { Needs = [] } }).State);
    }

    [Fact]
    public void The_place_agreed_and_the_number_disputed()
    {
        _story.Enter("west");
        _story.Confirm("east", new FieldWord("dead", VerificationWord.Dispute, "5"));
        var item = _story.Fold();
        Assert.Equal(ItemState.Disputed, item.State);
        Assert.Equal((ItemState.JointlyVerified, ItemState.Disputed), (item.Field("place")!.State, item.Field("dead")!.State));
        Assert.Equal("5", Assert.Single(item.Field("dead")!.Voices, v => v.Voice == "east").Value);
        Assert.Equal(["dead"], item.Voices.Single(v => v.Voice == "east").Disputes);
    }

    [Fact]
    public void A_dispute_of_the_whole_with_one_field_agreed()
    {
        _story.Enter("west");
        _story.Judge("east", VerificationWord.Dispute, [new FieldWord("place", VerificationWord.Confirm, null)]);
        var item = _story.Fold();
        Assert.Equal((ItemState.Disputed, ItemState.JointlyVerified, ItemState.Disputed), (item.State, item.Field("place")!.State, item.Field("dead")!.State));
    }

    [Fact]
    public void Not_seen_neither_confirms_nor_disputes()
    {
        _story.Enter("west");
        _story.Judge("east", VerificationWord.NotSeen, []);
        Assert.Equal(ItemState.Reported, _story.Fold().State);
        _story.Confirm("monitors");
        Assert.Equal(ItemState.ConfirmedByOne, _story.Fold().State);
    }

    [Fact]
    public void A_disputed_number_that_is_corrected_is_no_longer_disputed_and_waits_to_be_judged_again()
    {
        _story.Enter("west");
        _story.Confirm("east", new FieldWord("dead", VerificationWord.Dispute, "5"));
        _story.Amend("west", "dead", "5");
        var item = _story.Fold();
        Assert.Equal((ItemState.Corrected, ItemState.Corrected, ItemState.JointlyVerified), (item.State, item.Field("dead")!.State, item.Field("place")!.State));
        Assert.Equal(["dead"], item.Voices.Single(v => v.Voice == "east").Outdated);
        Assert.False(item.Field("dead")!.Voices.Single(v => v.Voice == "east").Holds);
        _story.Judge("monitors", VerificationWord.NotSeen, []);
        Assert.Equal(ItemState.Corrected, _story.Fold().State);
        _story.Confirm("east");
        Assert.Equal(ItemState.JointlyVerified, _story.Fold().State);
    }

    [Fact]
    public void Who_disputes_a_number_and_then_writes_it_itself_confirms_it()
    {
        _story.Enter("west");
        _story.Confirm("east", new FieldWord("dead", VerificationWord.Dispute, "5"));
        _story.Amend("east", "dead", "5");
        Assert.Equal(ItemState.Corrected, _story.Fold().State);
        _story.Confirm("west");
        Assert.Equal(ItemState.JointlyVerified, _story.Fold().State);
    }

    [Fact]
    public void A_dispute_of_the_whole_is_of_the_item_itself_and_stands_until_its_voice_says_otherwise()
    {
        _story.Enter("west", ("dead", "2"));
        _story.Judge("east", VerificationWord.Dispute, []);
        _story.Amend("west", "dead", "0");
        Assert.Equal((ItemState.Disputed, ItemState.Corrected), (_story.Fold().State, _story.Fold().Field("dead")!.State));
        _story.Confirm("east");
        Assert.Equal(ItemState.JointlyVerified, _story.Fold().State);
    }

    [Fact]
    public void An_amendment_that_repeats_the_value_changes_nothing()
    {
        _story.Enter("west");
        _story.Confirm("east");
        _story.Amend("west", "dead", "2");
        Assert.Equal(ItemState.JointlyVerified, _story.Fold().State);
    }

    [Fact]
    public void A_field_that_is_taken_out_is_a_change_too()
    {
        _story.Enter("west");
        _story.Confirm("east");
        _story.Amend("west", "dead", ItemFields.None);
        var item = _story.Fold();
        Assert.Equal(ItemState.Corrected, item.State);
        Assert.Null(item.Field("dead")!.Value);
        Assert.Equal("\"sirte\"", Assert.Single(item.Values.All).Value);
    }

    [Fact]
    public void A_finding_of_the_monitors_leaves_what_the_parties_verified()
    {
        _story.Enter("west");
        _story.Confirm("east");
        _story.Amend("monitors", "verified", "3");
        var item = _story.Fold();
        Assert.Equal((ItemState.JointlyVerified, ItemState.Corrected), (item.State, item.Field("verified")!.State));
        _story.Confirm("east", new FieldWord("verified", VerificationWord.Dispute, null));
        Assert.Equal(ItemState.Disputed, _story.Fold().State);
    }

    [Fact]
    public void A_later_word_of_a_voice_counts_and_the_earlier_one_stays_in_the_history()
    {
        _story.Enter("west");
        var dispute = _story.Judge("east", VerificationWord.Dispute, []);
        Assert.Equal(ItemState.Disputed, _story.Fold().State);
        _story.Confirm("east");
        var item = _story.Fold();
        Assert.Equal(ItemState.JointlyVerified, item.State);
        Assert.Contains(item.Entries, e => e.Entry.Id == dispute && e.Counts);
    }

    [Fact]
    public void Of_two_sites_of_a_party_that_did_not_see_each_other_the_dispute_stands()
    {
        var item = _story.Enter("west");
        _story.Judge("east", VerificationWord.Confirm, [], item);
        _story.Judge("east", VerificationWord.Dispute, [], item);
        Assert.Equal(ItemState.Disputed, _story.Fold().State);
        Assert.Equal(2, _story.Fold().Voices.Single(v => v.Voice == "east").Latest.Count);
        _story.Confirm("east");
        Assert.Equal(ItemState.JointlyVerified, _story.Fold().State);
    }

    [Fact]
    public void Who_entered_it_takes_it_back_and_nobody_else()
    {
        _story.Enter("west");
        _story.Withdraw("east");
        var item = _story.Fold();
        Assert.Equal((ItemState.Reported, ItemReasons.MayNotWithdraw), (item.State, item.Entries[^1].Why));
        _story.Withdraw("west");
        Assert.Equal(ItemState.Withdrawn, _story.Fold().State);
        _story.Confirm("east");
        Assert.Equal(ItemState.Withdrawn, _story.Fold().State);
    }

    [Fact]
    public void The_host_that_wrote_an_item_down_takes_it_back_and_a_host_that_did_not_does_not()
    {
        _story.Say(new ItemEntered("incidents", "west", Story.Fields(("dead", "2")), "", ""), site: "mission", streamVoice: "mission");
        _story.Withdraw("mission");
        Assert.Equal(ItemState.Withdrawn, _story.Fold().State);
        var other = new Story();
        other.Enter("west");
        other.Withdraw("mission");
        Assert.Equal(ItemState.Reported, other.Fold().State);
    }

    [Fact]
    public void A_confirmation_of_another_value_than_the_one_that_stands_does_not_hold()
    {
        _story.Enter("west");
        _story.Confirm("east", new FieldWord("dead", VerificationWord.Confirm, "3"));
        Assert.Equal((ItemState.Reported, ItemState.ConfirmedByOne), (_story.Fold().Field("dead")!.State, _story.Fold().State));
    }

    [Fact]
    public void Values_for_each_party_are_fields_of_their_own_and_a_word_on_the_field_is_on_all()
    {
        var entered = _story.Enter("monitors", ("staff/west", "3"), ("staff/east", "4"));
        _story.Amend("west", "staff/west", "5", entered);
        _story.Amend("east", "staff/east", "6", entered);
        var item = _story.Fold();
        Assert.False(item.IsConflict);
        Assert.Equal(("5", "6"), (item.Field("staff/west")!.Value, item.Field("staff/east")!.Value));
        _story.Confirm("monitors", new FieldWord("staff", VerificationWord.Dispute, null));
        Assert.All(_story.Fold().Fields, f => Assert.Equal(ItemState.Disputed, f.State));
    }

    [Fact]
    public void A_field_that_nobody_filled_can_be_disputed_with_the_value_that_it_should_have()
    {
        _story.Enter("west");
        _story.Confirm("east", new FieldWord("never-filled", VerificationWord.Dispute, "5"));
        var item = _story.Fold();
        Assert.Equal((ItemState.Disputed, ItemState.Disputed, ItemState.JointlyVerified), (item.State, item.Field("never-filled")!.State, item.Field("place")!.State));
        Assert.Null(item.Field("never-filled")!.Value);
        Assert.Equal("5", Assert.Single(item.Field("never-filled")!.Voices).Value);
        _story.Confirm("east");
        Assert.Equal(ItemState.JointlyVerified, _story.Fold().State);
        Assert.Null(_story.Fold().Field("never-filled"));
    }
}
