using CsCheck;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;

namespace Rasid.Records.Tests.Registers;

/// <summary>What holds of any history: who says what, having seen which entries, in which stream, is left to chance.</summary>
public sealed class AnyHistoryTests
{
    private static readonly string[] Voices = ["west", "east", "monitors", "mission", "tourists"];
    private static readonly string[] StreamVoices = ["", "west", "east", "mission"];
    private static readonly string[] Ids = ["place", "dead", "verified", "staff/west", "staff"];
    private static readonly string[] States = ["reported", "assigned", "closed", "of-tomorrow"];

    private static readonly Gen<(int What, int Voice, int Field, int Value, int Seen, int Site)> Step = Gen.Select(
        Gen.Int[0, 9], Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[0, 255], Gen.Int[0, 40]);

    private static readonly Gen<Story> Stories = Step.Array[1, 14].Select(steps =>
    {
        var story = new Story();
        for (var i = 0; i < steps.Length; i++) Tell(story, i, steps[i]);
        return story;
    });

    private static ItemRules[] Rules(Story story) =>
    [
        story.RulesWith(), story.RulesWith("east"), story.RulesWith("west", "east") with { Register = Story.Incidents with { IsSignedOnly = true } },
        story.RulesWith() with { Register = Story.Incidents with { Needs = ["monitors", "east"], Enter = ["west", "mission"] } },
        story.RulesWith() with { Register = Story.Incidents with { Needs = [], States = [] } },
        story.RulesWith() with { Register = Story.Incidents with { Fields = [.. Story.Incidents.Fields.Select(f => f with { VerifiedBy = ["east"] })] } },
    ];

    [Fact]
    public void Any_order_of_arrival_gives_the_same() => Gen.Select(Stories, Gen.Int).Sample((story, seed) =>
    {
        var shuffled = story.Entries.ToArray();
        new Random(seed).Shuffle(shuffled);
        foreach (var rules in Rules(story)) Assert.Equal(Shown(story.Fold(rules)), Shown(ItemFold.Of(ItemHistory.Of(shuffled, story.Item)!, rules)));
    }, iter: 300);

    [Fact]
    public void Merging_two_parts_of_a_history_is_idempotent_and_commutative() => Gen.Select(Stories, Gen.Int).Sample((story, seed) =>
    {
        var random = new Random(seed);
        var (a, b) = (story.Entries.Where(_ => random.Next(2) == 0).ToList(), story.Entries.Where(_ => random.Next(2) == 0).ToList());
        var item = story.Item;
        string Of(IEnumerable<ItemEntry> entries) => ItemHistory.Of(entries, item) is { } history ? Shown(ItemFold.Of(history, story.RulesWith())) : "";
        Assert.Equal(Of(a.Union(b)), Of(b.Union(a)));
        Assert.Equal(Of(a), Of(a.Concat(a)));
        Assert.Equal(Of(story.Entries), Of(a.Concat(story.Entries).Concat(b)));
    }, iter: 300);

    [Fact]
    public void A_later_word_takes_no_earlier_one_out_of_the_history_nor_its_standing() => Gen.Select(Stories, Step).Sample((story, step) =>
    {
        var before = story.Fold().Entries;
        Tell(story, story.Entries.Count, step);
        var after = story.Fold().Entries.ToDictionary(e => e.Entry.Id);
        foreach (var entry in before)
        {
            Assert.Equal(entry.Why, after[entry.Entry.Id].Why);
            Assert.Equal(entry.Refused, after[entry.Entry.Id].Refused);
        }
    }, iter: 300);

    [Fact]
    public void What_others_say_in_their_streams_changes_nothing_of_what_a_voice_said() => Stories.Sample(story =>
    {
        foreach (var voice in new[] { "west", "east" })
        {
            var other = voice == "west" ? "east" : "west";
            // The other side's site says everything that it could in this voice's name.
            var before = story.Fold();
            var heads = story.History.Heads;
            story.Say(new Verification(story.Item, voice, VerificationWord.Dispute, [], heads, ""), site: "forger", streamVoice: other);
            story.Say(new ItemAmended(story.Item, voice, Story.Fields(("dead", "77")), heads, ""), site: "forger", streamVoice: other);
            story.Say(new ItemWithdrawn(story.Item, voice, heads, ""), site: "forger", streamVoice: other, signed: true);
            var after = story.Fold();
            Assert.Equal((before.State, Said(before)), (after.State, Said(after)));
        }
    }, iter: 200);

    [Fact]
    public void A_state_is_never_joint_without_a_word_of_every_party_that_counts() => Stories.Sample(story =>
    {
        var item = story.Fold();
        if (item.State != ItemState.JointlyVerified) return;
        foreach (var party in Story.Incidents.Needs)
            Assert.Contains(item.Entries, e => e.Counts && e.Entry.Said.Voice == party && e.Entry.Said is ItemEntered or Verification or ItemAmended);
    }, iter: 500);

    [Fact]
    public void A_shape_has_the_state_of_its_history_for_every_register_and_viewer() => Stories.Sample(story =>
    {
        var history = story.History;
        var shape = ItemShape.Read(ItemShape.Of(history, story.Cuts));
        foreach (var rules in Rules(story))
        {
            Assert.Equal(Summary(ItemFold.Of(history, rules)), Summary(ItemFold.Of(shape, rules)));
            if (history.For(Open) is { } seen) Assert.Equal(Summary(ItemFold.Of(seen, rules)), Summary(ItemFold.Of(shape.For(Open)!, rules)));
            else Assert.Null(shape.For(Open));
        }
    }, iter: 1000);

    private static bool Open(string audience) => audience == "public";

    private static string Summary(Item item) => $"{item.State} {item.IsConflict} {item.Why} {string.Join(',', item.Stages.Order(StringComparer.Ordinal))}";

    private static string Said(Item item) => string.Join('\n', item.Fields.Select(f => $"{f.Id} {f.State} {string.Join('|', f.Values.Select(v => v.Json))} {string.Join('|', f.Voices)}"));

    private static string Shown(Item item) =>
        $"{Summary(item)}\n{Said(item)}\n{string.Join('\n', item.Entries.Select(e => $"{e.Entry.Id} {e.Why}"))}\n{string.Join('\n', item.Voices.Select(v => $"{v.Voice} {v.Word} {v.ConfirmsAll} {string.Join(',', v.Outdated)}"))}\n{item.History.Waiting.Count} {string.Join(',', item.History.Heads)}";

    private static void Tell(Story story, int at, (int What, int Voice, int Field, int Value, int Seen, int Site) step)
    {
        var voice = Voices[step.Voice];
        var value = step.Value == 0 ? ItemFields.None : $"{step.Value}";
        // Mostly what its writer says is in its own stream; the rest is in one of somebody else, or of nobody.
        var stream = step.Site < 4 ? StreamVoices[step.Site] : voice;
        Hash256[] on = [.. story.Entries.Where((_, i) => (step.Seen >> (i % 8) & 1) == 1).Select(e => e.Id)];
        ItemSaying said = at == 0
            ? new ItemEntered("incidents", voice, Story.Fields(("place", "1"), ("dead", "2"), (Ids[step.Field], value)), "", "")
            : step.What switch
            {
                0 or 1 or 2 => new ItemAmended(story.Item, voice, Story.Fields((Ids[step.Field], value)), on, ""),
                3 => new ItemMoved(story.Item, voice, States[step.Value + 1], on, ""),
                4 => new ItemWithdrawn(story.Item, voice, on, ""),
                5 => new ItemLinked(story.Item, null, story.Item, ItemLinked.Same, voice, on, ""),
                _ => new Verification(
                    story.Item, voice, (VerificationWord)(step.What - 7 < 0 ? 1 : step.What - 7),
                    step.Value == 0 ? [] : [new FieldWord(Ids[step.Field], (VerificationWord)(step.Seen % 3), step.Seen % 5 == 0 ? $"{step.Value}" : null)], on, ""),
            };
        story.Say(said, $"{stream}-{step.Site % 2}", stream, step.Site == 7 ? "east" : "public", signed: step.Site % 3 == 0, forked: step.Site == 40);
    }
}
