using CsCheck;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;
using Rasid.Text;
using static Rasid.Storage.Contract.RegisterSample;

namespace Rasid.Storage.Contract;

/// <summary>What every adapter makes of items of registers. Every test has one record that several sites open.</summary>
public abstract class RegisterContract
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens the test's record as a site.</summary>
    protected abstract IRecord Open(char site, string voice = "", IEntrySigner? signer = null);

    /// <summary>Takes a payload out of the record, as where it did not come with its entry.</summary>
    protected abstract void Withhold(Hash256 entry);

    [Fact]
    public async Task An_item_that_both_parties_confirm_at_their_sites_is_jointly_verified()
    {
        using var west = Open('a', "west");
        using var east = Open('b', "east");
        var item = await Say(west, Enter("west"));
        Assert.Equal(ItemState.Reported, (await One(west, item)).State);
        await Say(east, Confirm(item, "east"));
        var now = await One(west, item);
        Assert.Equal((ItemState.JointlyVerified, 2, "incidents"), (now.State, now.Entries.Count, now.Register));
        await Same(west);
    }

    [Fact]
    public async Task What_one_party_writes_in_the_name_of_the_other_is_shown_and_does_not_count()
    {
        using var west = Open('a', "west");
        var item = await Say(west, Enter("west"));
        await Say(west, Confirm(item, "east"));
        Assert.Equal((ItemState.Reported, StandingReasons.OtherVoice), ((await One(west, item)).State, (await One(west, item)).Entries[^1].Why));
    }

    [Fact]
    public async Task Once_a_party_has_a_root_key_only_its_signed_words_count_and_those_that_a_host_wrote_down()
    {
        using var key = SigningKey.Make();
        using var mission = Open('m', "mission");
        var item = await Say(mission, Enter("west"));
        using var signed = Open('b', "east", key);
        await Say(signed, new KeyRooted("east", key.Key, "east").ToDraft());
        using var other = Open('c', "east");
        await Say(other, Confirm(item, "east"));
        Assert.Equal((ItemState.Reported, StandingReasons.NotSigned), ((await One(mission, item)).State, (await One(mission, item)).Entries[^1].Why));
        Assert.Equal(1, (await mission.ItemCountsAsync(Viewer.Public, Book, "incidents", Cancellation)).Of(ItemState.Reported));
        await Say(signed, Confirm(item, "east"));
        var now = await One(mission, item);
        Assert.Equal((ItemState.JointlyVerified, StandingKind.KeySigned), (now.State, now.Entries.Single(e => e.Entry.Signers.Count > 0).Standing.Kind));
        Assert.Equal(1, (await mission.ItemCountsAsync(Viewer.Public, Book, "incidents", Cancellation)).Of(ItemState.JointlyVerified));
        await Same(mission);
    }

    [Fact]
    public async Task Items_are_found_by_their_state_by_whose_word_they_wait_for_and_by_conflicts()
    {
        using var west = Open('a', "west");
        using var east = Open('b', "east");
        using var monitors = Open('c', "monitors");
        var (joint, disputed, open) = (await Say(west, Enter("west")), await Say(west, Enter("west")), await Say(monitors, Enter("monitors")));
        await Say(east, Confirm(joint, "east"));
        await Say(east, Dispute(disputed, "east"));
        await Say(monitors, new ItemMoved(joint, "monitors", "closed", (await One(west, joint)).History.Heads, "").ToDraft());
        await Say(west, Amend(open, "west", "{\"low\":3}"));
        await Say(east, Amend(open, "east", "{\"low\":4}"));
        var all = new ItemQuery("incidents");
        Assert.Equal([joint], await Found(west, all with { States = [ItemState.JointlyVerified] }));
        Assert.Equal([disputed], await Found(west, all with { States = [ItemState.Disputed] }));
        Assert.Equal([open], await Found(west, all with { OnlyConflicts = true }));
        Assert.Equal([joint], await Found(west, all with { Stage = "closed" }));
        Assert.Equal(new[] { open }, await Found(west, all with { Awaiting = "east" }));
        Assert.Empty(await Found(west, all with { States = [ItemState.Withdrawn] }));
        var counts = await west.ItemCountsAsync(Viewer.Public, Book, "incidents", Cancellation);
        Assert.Equal((3, 1, 1, 1, 1, 1), (counts.Total, counts.Of(ItemState.JointlyVerified), counts.Of(ItemState.Disputed), counts.Of(ItemState.Corrected), counts.Conflicts, counts.Awaiting["east"]));
        await Same(west);
    }

    [Fact]
    public async Task Items_are_found_by_what_they_hold_now_and_not_by_what_they_held()
    {
        using var west = Open('a', "west");
        var one = await Say(west, Enter("west", "sirte", "2026-10-04", "قذيفة سقطت قرب المدرسة"));
        var two = await Say(west, Enter("west", "jufra", "2026-11-01/2026-11-03"));
        await Say(west, new ItemAmended(two, "west", Fields(("day", "\"2026-12-01\"")), [two], "").ToDraft());
        var all = new ItemQuery("incidents");
        Assert.Equal([two], await Found(west, all with { Holding = [new("place", "jufra")] }));
        Assert.Empty(await Found(west, all with { Holding = [new("place", "juf")] }));
        Assert.Empty(await Found(west, all with { Holding = [new("place", "jufra"), new("place", "sirte")] }));
        Assert.Equal([one], await Found(west, all with { Words = "المدرسه" }));
        Assert.Equal([one], await Found(west, all with { DayField = "day", From = new DateOnly(2026, 10, 1), To = new DateOnly(2026, 11, 2) }));
        Assert.Equal([two], await Found(west, all with { DayField = "day", From = new DateOnly(2026, 11, 30) }));
    }

    [Fact]
    public async Task Pages_follow_each_other_and_hold_every_item_once()
    {
        using var west = Open('a', "west");
        var entered = new List<Hash256>();
        for (var i = 0; i < 7; i++) entered.Add(await Say(west, Enter("west")));
        var (found, after) = (new List<Hash256>(), "");
        do
        {
            var page = await west.ItemsAsync(Viewer.Public, Book, new ItemQuery("incidents") { Take = 3, After = after }, Cancellation);
            found.AddRange(page.Items.Select(i => i.Id));
            after = page.Next;
        }
        while (after.Length > 0);
        Assert.Equal(entered.Order(), found.Order());
        Assert.Equal(7, found.Count);
    }

    [Fact]
    public async Task What_is_said_for_one_audience_leaves_no_trace_for_others()
    {
        using var west = Open('a', "west");
        using var east = Open('b', "east");
        var item = await Say(west, Enter("west"));
        var hidden = await Say(west, Enter("west", "benina") with { Audience = "west" });
        var draft = await Say(west, Amend(item, "west", "{\"low\":9}", item) with { Audience = "west" });
        await Say(west, new Verification(item, "west", VerificationWord.Dispute, [], [draft], "").ToDraft() with { Audience = "west" });
        await Say(east, Confirm(item, "east", item));
        var open = await One(east, item);
        Assert.Equal((ItemState.JointlyVerified, 2, 0), (open.State, open.Entries.Count, open.History.Waiting.Count));
        Assert.Equal([item], await Found(east, new ItemQuery("incidents") { States = [ItemState.JointlyVerified] }));
        Assert.Equal(1, (await east.ItemCountsAsync(Viewer.Public, Book, "incidents", Cancellation)).Total);
        Assert.Null(await east.ItemAsync(Viewer.Of("east"), Book, hidden, Cancellation));
        Assert.True(RecordId.TryParse(RecordId.Shown(RecordIdKind.Item, hidden), out var id));
        Assert.Empty(await east.FindAsync(Viewer.Of("east"), id, 9, Cancellation));
        var own = Viewer.Of("west");
        Assert.Equal(new RecordRef(RecordIdKind.Item, hidden), Assert.Single(await west.FindAsync(own, id, 9, Cancellation)));
        Assert.Equal(ItemState.Disputed, (await west.ItemAsync(own, Book, item, Cancellation))!.State);
        Assert.Equal([item], (await west.ItemsAsync(own, Book, new ItemQuery("incidents") { States = [ItemState.Disputed] }, Cancellation)).Items.Select(i => i.Id));
    }

    [Fact]
    public async Task What_follows_an_entry_that_is_not_here_waits_and_counts_when_it_comes_even_without_its_payload()
    {
        using var west = Open('a', "west");
        var item = await Say(west, Enter("west"));
        var missing = Hash256.Of("of another site"u8);
        await Say(west, Amend(item, "west", "{\"low\":9}", missing));
        Assert.Single((await One(west, item)).History.Waiting);
        var amended = await Say(west, Amend(item, "west", "{\"low\":3}", item));
        await Say(west, new ItemWithdrawn(item, "west", [amended], "").ToDraft());
        Withhold(amended);
        await west.RebuildAsync(null, Cancellation);
        var now = await One(west, item);
        Assert.Equal((ItemState.Withdrawn, "{\"high\":2,\"low\":2}", 1), (now.State, now.Field("dead")!.Value, now.History.Waiting.Count));
        await Same(west);
    }

    [Fact]
    public async Task Items_are_found_by_the_claim_event_report_and_item_that_they_name()
    {
        using var west = Open('a', "west");
        var (report, draft) = Sample.Report("a text that is long enough");
        var claim = Sample.Claim(report);
        await RecordContract.Append(west, draft, Sample.Read(report, claim));
        var linked = await Say(west, Enter("west"));
        await Say(west, new ItemLinked(linked, claim.Anchor, report, ItemLinked.Same, "west", [], "").ToDraft());
        var field = await Say(west, new ItemEntered("incidents", "west", Fields(("see", $"\"r-{report}\"")), "", "").ToDraft());
        var proved = await Say(west, Enter("west"));
        await Say(west, new Verification(proved, "west", VerificationWord.Confirm, [], [], "").ToDraft());
        await Say(west, (new Verification(proved, "west", VerificationWord.Confirm, [], [], "") { Evidence = [new ItemEvidence("event", claim.Id.ToString()), new ItemEvidence("item", linked.ToString())] }).ToDraft());
        async Task<IEnumerable<Hash256>> Naming(RecordIdKind kind, Hash256 id) =>
            (await west.ItemsNamingAsync(Viewer.Public, Book, new RecordRef(kind, id), 9, Cancellation)).Select(i => i.Id).Order();
        Assert.Equal([linked], await Naming(RecordIdKind.Claim, claim.Id));
        Assert.Equal(new[] { linked, proved }.Order(), await Naming(RecordIdKind.Event, claim.Id));
        Assert.Equal(new[] { linked, field }.Order(), await Naming(RecordIdKind.Report, report));
        Assert.Equal([proved], await Naming(RecordIdKind.Item, linked));
        // A newer reading has the claim a little otherwise: the link is carried over.
        var newer = Sample.Claim(report, 2, date: "2024-05-01");
        await RecordContract.Append(west, Sample.Read(report, newer));
        Assert.Equal([linked], await Naming(RecordIdKind.Claim, newer.Id));
        await Same(west);
    }

    [Fact]
    public async Task An_item_is_found_only_by_what_names_it_to_the_viewer_and_counts()
    {
        using var west = Open('a', "west");
        using var east = Open('b', "east");
        var (report, draft) = Sample.Report("a text that is long enough");
        var claim = Sample.Claim(report);
        await RecordContract.Append(west, draft, Sample.Read(report, claim));
        var item = await Say(west, Enter("west"));
        await Say(west, new ItemLinked(item, claim.Anchor, report, ItemLinked.Same, "west", [], "").ToDraft() with { Audience = "west" });
        var forged = await Say(west, Enter("west"));
        await Say(west, new ItemLinked(forged, claim.Anchor, report, ItemLinked.Same, "east", [], "").ToDraft());
        async Task<IEnumerable<Hash256>> Naming(Viewer viewer, RecordIdKind kind, Hash256 id) =>
            (await west.ItemsNamingAsync(viewer, Book, new RecordRef(kind, id), 1, Cancellation)).Select(i => i.Id);
        foreach (var (kind, id) in new[] { (RecordIdKind.Claim, claim.Id), (RecordIdKind.Event, claim.Id), (RecordIdKind.Report, report) })
        {
            Assert.Empty(await Naming(Viewer.Public, kind, id));
            Assert.Equal([item], await Naming(Viewer.Of("west"), kind, id));
        }
        await Say(east, new ItemLinked(forged, claim.Anchor, report, ItemLinked.Same, "east", [], "").ToDraft());
        Assert.Equal([forged], await Naming(Viewer.Public, RecordIdKind.Claim, claim.Id));
        await Same(west);
    }

    [Fact]
    public async Task A_record_shows_of_its_past_the_items_as_they_were()
    {
        using var west = Open('a', "west");
        var item = await Say(west, Enter("west"));
        var heads = await west.HeadsAsync(Cancellation);
        await Say(west, new ItemWithdrawn(item, "west", [], "").ToDraft());
        using var past = await west.PastAsync(heads, Cancellation);
        Assert.Equal(ItemState.Reported, (await past.ItemAsync(Viewer.Public, Book, item, Cancellation))!.State);
        Assert.Equal(ItemState.Withdrawn, (await One(west, item)).State);
    }

    [Fact]
    public async Task Entry_by_entry_gives_what_a_rebuild_gives_and_lists_say_of_every_item_what_it_says_itself()
    {
        var step = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 7], Gen.Int[0, 3]);
        await step.Array[3, 25].SampleAsync(
            async steps =>
            {
                string[] voices = ["west", "east", "monitors", "mission"];
                var sites = voices.Select((v, i) => Open("wemh"[i], v)).ToList();
                var items = new List<Hash256> { await Say(sites[0], Enter("west")) };
                foreach (var (what, site, item, seen, value) in steps) await Tell(sites[site], voices[site == 3 ? value : site], items, what, item, seen, value);
                var counts = new Dictionary<ItemState, int>();
                foreach (var item in (await sites[0].ItemsAsync(Viewer.Public, Book, new ItemQuery("incidents") { Take = 1000 }, Cancellation)).Items)
                {
                    counts[item.State] = counts.GetValueOrDefault(item.State) + 1;
                    Assert.Contains(item.Id, await Found(sites[0], new ItemQuery("incidents") { States = [item.State], Stage = item.Stages[0] }));
                    Assert.Equal(item.IsConflict, (await Found(sites[0], new ItemQuery("incidents") { OnlyConflicts = true })).Contains(item.Id));
                    Assert.Equal(item.Awaits("east"), (await Found(sites[0], new ItemQuery("incidents") { Awaiting = "east" })).Contains(item.Id));
                }
                Assert.Equal(counts.OrderBy(c => c.Key), (await sites[0].ItemCountsAsync(Viewer.Public, Book, "incidents", Cancellation)).States.OrderBy(c => c.Key));
                await Same(sites[0]);
                foreach (var open in sites) open.Dispose();
            },
            iter: 15,
            threads: 1);
    }

    private static async Task Tell(IRecord site, string voice, List<Hash256> items, int what, int at, int seen, int value)
    {
        var item = items[at % items.Count];
        var history = (await site.ItemAsync(Viewer.Public, Book, item, Cancellation))!.History;
        var on = history.Entries.Where((_, i) => (seen >> (i % 3) & 1) == 1).Select(e => e.Id).ToList();
        switch (what)
        {
            case 0:
                items.Add(await Say(site, Enter(voice)));
                break;
            case 1 or 2 or 3:
                await Say(site, Amend(item, voice, value == 0 ? ItemFields.None : $"{{\"low\":{value}}}", on));
                break;
            case 4:
                await Say(site, new ItemMoved(item, voice, "closed", on, "").ToDraft());
                break;
            case 5:
                await Say(site, new ItemWithdrawn(item, voice, on, "").ToDraft());
                break;
            case 6:
                await Say(site, Dispute(item, voice, on));
                break;
            case 7:
                await Say(site, Confirm(item, voice, history.Heads));
                break;
            default:
                await Say(site, Confirm(item, voice, on));
                break;
        }
    }

    private static async Task<Hash256> Say(IRecord record, EntryDraft draft) => (await RecordContract.Append(record, draft))[^1].Id;

    private static async Task<Item> One(IRecord record, Hash256 item) => (await record.ItemAsync(Viewer.Public, Book, item, Cancellation))!;

    private static async Task<IEnumerable<Hash256>> Found(IRecord record, ItemQuery query) =>
        (await record.ItemsAsync(Viewer.Public, Book, query with { Take = 1000 }, Cancellation)).Items.Select(i => i.Id);

    // What is shown follows from the journal, whatever came before.
    private static async Task Same(IRecord record)
    {
        Assert.Null(await record.CheckProjectionsAsync(Cancellation));
        var before = await RecordContract.All(record.DumpAsync(Cancellation));
        await record.RebuildAsync(null, Cancellation);
        Assert.Equal(before, await RecordContract.All(record.DumpAsync(Cancellation)));
        Assert.Contains(before, l => l.StartsWith("item ", StringComparison.Ordinal));
    }
}
