using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Workflow.Tests.Registers;

/// <summary>What people say of items is taken, or refused with one sentence before anything is written.</summary>
public sealed class ItemWritingTests : IDisposable
{
    private static readonly ItemSaid North = new("north", "counted at the gate");
    private static readonly ItemSaid South = new("South", "counted at our gate");

    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-items-").FullName;
    private readonly Pack _pack;
    private readonly FieldNames _names;
    private readonly List<RecordFile> _open = [];

    public ItemWritingTests()
    {
        _pack = RegisterPack.Read(_folder);
        _names = new FieldNames(_pack);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        foreach (var record in _open) record.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task An_item_goes_from_what_both_sides_typed_to_jointly_verified()
    {
        var (north, south) = (Site("north"), Site("south"));
        var entered = await north.EnterAsync(North, ("side", "North"), ("date", "2026-10-05"), ("lorries", "12"), ("guards/north", "4"), ("note", ""));
        var item = await north.OneAsync(entered);
        Assert.Equal((ItemState.Reported, "convoys", "N-7"), (item.State, item.Register, item.Entered.Ref));
        Assert.Equal(["date", "guards/north", "lorries", "side"], item.Fields.Select(f => f.Id));
        await south.JudgeAsync(entered, South, VerificationWord.Confirm, new TypedWord("Lorries", VerificationWord.Dispute, "14-15"));
        item = await north.OneAsync(entered);
        Assert.Equal((ItemState.Disputed, "{\"high\":15,\"low\":14}"), (item.State, item.Field("lorries")!.Voices.Single(v => v.Voice == "south").Value));
        Assert.Empty((await new AmendItem(north.Record, _names, north.At).RunAsync(Viewer.Public, entered, [new("lorries", "14"), new("side", "north")], North, Cancellation)).Faults);
        item = await north.OneAsync(entered);
        Assert.Equal((ItemState.Corrected, 1), (item.State, ((ItemAmended)item.Entries[^1].Entry.Said).Fields.Count));
        await south.JudgeAsync(entered, South, VerificationWord.Confirm);
        Assert.Empty((await new MoveItem(south.Record, _names, south.At).RunAsync(entered, "عبرت", South, Cancellation)).Faults);
        item = await north.OneAsync(entered);
        Assert.Equal((ItemState.JointlyVerified, "passed"), (item.State, Assert.Single(item.Stages)));
        Assert.Equal("counted at our gate", item.Entries[^1].Entry.Said.Reason);
    }

    [Fact]
    public async Task Words_on_single_fields_add_to_what_the_voice_said_before()
    {
        var (north, south) = (Site("north"), Site("south"));
        var entered = await north.EnterAsync(North, ("side", "north"), ("date", "2026-10-05"), ("lorries", "12"), ("place", "delta"));
        await south.JudgeAsync(entered, South, null, new TypedWord("place", VerificationWord.Confirm));
        await south.JudgeAsync(entered, South, null, new TypedWord("lorries", VerificationWord.Dispute, "9"));
        var item = await north.OneAsync(entered);
        Assert.Equal((ItemState.JointlyVerified, ItemState.Disputed, ItemState.Reported), (item.Field("place")!.State, item.Field("lorries")!.State, item.Field("date")!.State));
        await new AmendItem(north.Record, _names, north.At).RunAsync(Viewer.Public, entered, [new("lorries", "9"), new("place", "old mill")], North, Cancellation);
        await south.JudgeAsync(entered, South, null, new TypedWord("lorries", VerificationWord.Confirm));
        item = await north.OneAsync(entered);
        // What was said of the old place is not taken for a word on the new one.
        Assert.Equal((ItemState.JointlyVerified, ItemState.Corrected), (item.Field("lorries")!.State, item.Field("place")!.State));
    }

    [Fact]
    public async Task A_word_on_a_whole_field_of_the_parties_goes_before_earlier_words_on_its_parts()
    {
        var (north, south) = (Site("north"), Site("south"));
        var entered = await north.EnterAsync(North, ("side", "north"), ("date", "2026-10-05"), ("guards/north", "4"), ("guards/south", "5"));
        await south.JudgeAsync(entered, South, null, new TypedWord("guards/north", VerificationWord.Confirm), new TypedWord("guards/south", VerificationWord.Confirm));
        await south.JudgeAsync(entered, South, null, new TypedWord("guards", VerificationWord.Dispute));
        var item = await north.OneAsync(entered);
        Assert.Equal((ItemState.Disputed, ItemState.Disputed), (item.Field("guards/north")!.State, item.Field("guards/south")!.State));
        // A word on one part leaves the other as it was said of the whole.
        await south.JudgeAsync(entered, South, null, new TypedWord("guards/north", VerificationWord.Confirm));
        item = await north.OneAsync(entered);
        Assert.Equal((ItemState.JointlyVerified, ItemState.Disputed), (item.Field("guards/north")!.State, item.Field("guards/south")!.State));
    }

    [Fact]
    public async Task Of_two_own_words_unseen_by_each_other_the_dispute_is_said_again_with_its_value()
    {
        var (north, south) = (Site("north"), Site("south"));
        var entered = await north.EnterAsync(North, ("side", "north"), ("date", "2026-10-05"), ("lorries", "5"), ("place", "delta"));
        var place = new FieldWord("place", VerificationWord.Confirm, null);
        var lorries = new FieldWord("lorries", VerificationWord.Dispute, "{\"high\":7,\"low\":7}");
        foreach (var words in new FieldWord[][] { [lorries, place], [new("lorries", VerificationWord.Confirm, null), new("place", VerificationWord.Dispute, null)] })
            await south.Record.AppendAsync([new Verification(entered, "south", VerificationWord.NotSeen, words, [entered], "apart").ToDraft()], Durability.Process, null, Cancellation);
        await south.JudgeAsync(entered, South, null, new TypedWord("date", VerificationWord.Confirm));
        var item = await north.OneAsync(entered);
        Assert.Equal((ItemState.Disputed, ItemState.Disputed), (item.Field("lorries")!.State, item.Field("place")!.State));
        Assert.Equal(lorries.Value, item.Field("lorries")!.Voices.Single(v => v.Voice == "south").Value);
    }

    [Theory]
    [InlineData("convoy", ItemFault.NoRegister)]
    [InlineData("convoys", ItemFault.Required, "side=north")]
    [InlineData("convoys", ItemFault.FieldValue, "side=north", "date=tomorrow")]
    [InlineData("convoys", ItemFault.FieldValue, "side=north", "date=2026-10-05", "cargo=coal")]
    [InlineData("convoys", ItemFault.FieldValue, "side=north", "date=2026-10-05", "lorrys=3")]
    [InlineData("convoys", ItemFault.FieldValue, "side=north", "date=2026-10-05", "lorries=300")]
    [InlineData("convoys", ItemFault.FieldValue, "side=north", "date=2026-10-05", "event=e-0123456789")]
    [InlineData("convoys", ItemFault.MayNotFill, "side=north", "date=2026-10-05", "counted=3")]
    [InlineData("convoys", ItemFault.Nothing, "side=", "date=-")]
    public async Task What_cannot_be_entered_is_refused_and_nothing_is_written(string register, string code, params string[] typed)
    {
        var north = Site("north");
        var answer = await new EnterItem(north.Record, _names, north.At).RunAsync(Viewer.Public, register, Pairs(typed), "", North, Cancellation);
        Assert.Equal(code, answer.Fault!.Code);
        Assert.Null(answer.Entry);
        Assert.Empty(await north.Record.HeadsAsync(Cancellation));
        AssertSaid(answer.Fault);
    }

    [Fact]
    public async Task All_faults_of_a_form_come_at_once_each_with_its_field()
    {
        var north = Site("north");
        var answer = await new EnterItem(north.Record, _names, north.At).RunAsync(Viewer.Public, "convoys", Pairs("date=then", "cargo=coal", "counted=1"), "", North, Cancellation);
        Assert.Equal(["date", "cargo", "counted", "side"], answer.Faults.Select(f => f.Field));
    }

    [Theory]
    [InlineData("north", "wardens", ItemFault.MayNotEnter)]
    [InlineData("north", "south", ItemFault.OtherVoice)]
    [InlineData("wardens", "north", ItemFault.OtherVoice)]
    [InlineData("north", "", ItemFault.VoiceMissing)]
    [InlineData("north", "east", ItemFault.NoVoice)]
    [InlineData("keeper", "south", null)]
    [InlineData("", "south", null)]
    public async Task Nobody_speaks_for_the_other_party_but_the_host(string site, string voice, string? code)
    {
        var at = Site(site);
        var answer = await new EnterItem(at.Record, _names, at.At).RunAsync(Viewer.Public, "convoys", Pairs("side=north", "date=2026-10-05"), "", North with { Voice = voice }, Cancellation);
        Assert.Equal(code, answer.Fault?.Code);
        if (answer.Fault is { } fault) AssertSaid(fault);
        else Assert.Equal("", (await at.OneAsync(answer.Item!.Value)).Why);
    }

    [Fact]
    public async Task Once_a_voice_has_a_key_its_site_signs_or_is_refused()
    {
        using var root = SigningKey.Make();
        var (bare, signing, keeper) = (Site("north"), Site("north", root, 'b'), Site("keeper", site: 'c'));
        await signing.Record.AppendAsync([new KeyRooted("north", root.Key, "Staff").ToDraft()], Durability.Process, null, Cancellation);
        async Task<string?> Enter(At at) =>
            (await new EnterItem(at.Record, _names, at.Site).RunAsync(Viewer.Public, "convoys", Pairs("side=north", "date=2026-10-05"), "", North, Cancellation)).Fault?.Code;
        Assert.Equal(ItemFault.NotSigned, await Enter(bare.Bare));
        Assert.Null(await Enter(signing.Bare));
        Assert.Null(await Enter(keeper.Bare));
        var items = (await bare.Record.ItemsAsync(Viewer.Public, _pack.Registers, new ItemQuery("convoys"), Cancellation)).Items;
        Assert.All(items, i => Assert.Equal("", i.Why));
        Assert.Contains(items, i => i.Entries[0].Standing.Kind == StandingKind.KeySigned);
    }

    [Fact]
    public async Task A_word_on_an_item_that_changed_since_it_was_shown_is_refused()
    {
        var (north, south) = (Site("north"), Site("south"));
        var entered = await north.EnterAsync(North, ("side", "north"), ("date", "2026-10-05"));
        var seen = ItemSeen.Of(await south.OneAsync(entered));
        await new AmendItem(north.Record, _names, north.At).RunAsync(Viewer.Public, entered, Pairs("date=2026-10-06"), North, Cancellation);
        var answer = await new RecordVerification(south.Record, _names, south.At).RunAsync(Viewer.Public, entered, new TypedVerification(VerificationWord.Confirm, []), South with { Seen = seen }, Cancellation);
        Assert.Equal(ItemFault.Stale, answer.Fault!.Code);
        AssertSaid(answer.Fault);
        seen = ItemSeen.Of(await south.OneAsync(entered));
        Assert.Null((await new RecordVerification(south.Record, _names, south.At).RunAsync(Viewer.Public, entered, new TypedVerification(VerificationWord.Confirm, []), South with { Seen = seen }, Cancellation)).Fault);
    }

    [Fact]
    public async Task Amendments_are_refused_that_say_nothing_new_or_take_out_what_every_item_has()
    {
        var north = Site("north");
        var entered = await north.EnterAsync(North, ("side", "north"), ("date", "2026-10-05"));
        async Task<string?> Amend(ItemSaid said, params string[] typed) => (await new AmendItem(north.Record, _names, north.At).RunAsync(Viewer.Public, entered, Pairs(typed), said, Cancellation)).Fault?.Code;
        Assert.Equal(ItemFault.Same, await Amend(North, "date=٢٠٢٦-١٠-٠٥", "note="));
        Assert.Equal(ItemFault.Nothing, await Amend(North));
        Assert.Equal(ItemFault.Required, await Amend(North, "date=-"));
        Assert.Equal(ItemFault.Reason, await Amend(North with { Reason = " " }, "date=2026-10-06"));
        Assert.Equal(ItemFault.TooLong, await Amend(North with { Reason = new string('x', 3000) }, "date=2026-10-06"));
        Assert.Equal(ItemFault.NoItem, (await new AmendItem(north.Record, _names, north.At).RunAsync(Viewer.Public, Hash256.Of("x"u8), Pairs("date=2026-10-06"), North, Cancellation)).Fault!.Code);
    }

    [Fact]
    public async Task A_conflict_of_two_sites_is_settled_by_an_amendment_and_not_by_a_confirmation()
    {
        var (north, south) = (Site("north"), Site("south"));
        var entered = await north.EnterAsync(North, ("side", "north"), ("date", "2026-10-05"), ("lorries", "5"));
        foreach (var (at, number) in new[] { (north, 6), (south, 7) })
        {
            await at.Record.AppendAsync(
                [new ItemAmended(entered, at.At.Voice, new ItemFields([new("lorries", $"{{\"high\":{number},\"low\":{number}}}")]), [entered], "apart").ToDraft()], Durability.Process, null, Cancellation);
        }
        Assert.True((await north.OneAsync(entered)).IsConflict);
        var answer = await new RecordVerification(south.Record, _names, south.At).RunAsync(
            Viewer.Public, entered, new TypedVerification(null, [new TypedWord("lorries", VerificationWord.Confirm)]), South, Cancellation);
        Assert.Equal(ItemFault.Conflict, answer.Fault!.Code);
        AssertSaid(answer.Fault);
        Assert.Null((await new AmendItem(north.Record, _names, north.At).RunAsync(Viewer.Public, entered, Pairs("lorries=6"), North, Cancellation)).Fault);
        Assert.False((await north.OneAsync(entered)).IsConflict);
    }

    [Fact]
    public async Task Moves_withdrawals_and_judgements_that_would_not_count_are_refused()
    {
        var (north, south, wardens) = (Site("north"), Site("south"), Site("wardens"));
        var entered = await north.EnterAsync(North, ("side", "north"), ("date", "2026-10-05"), ("lorries", "5"));
        async Task<string?> Move(Desk at, string state, string voice) => (await new MoveItem(at.Record, _names, at.At).RunAsync(entered, state, North with { Voice = voice }, Cancellation)).Fault?.Code;
        Assert.Equal(ItemFault.NoState, await Move(north, "burnt", "north"));
        Assert.Equal(ItemFault.Same, await Move(north, "asked", "north"));
        Assert.Equal(ItemFault.MayNotMove, await Move(wardens, "passed", "wardens"));
        Assert.Null(await Move(north, "passed", "north"));
        Assert.Equal(ItemFault.NoStep, await Move(north, "asked", "north"));
        Assert.Equal(ItemFault.MayNotWithdraw, (await new WithdrawItem(south.Record, _names, south.At).RunAsync(entered, South, Cancellation)).Fault!.Code);
        async Task<string?> Judge(TypedWord word) => (await new RecordVerification(south.Record, _names, south.At).RunAsync(Viewer.Public, entered, new TypedVerification(null, [word]), South, Cancellation)).Fault?.Code;
        Assert.Equal(ItemFault.OtherValue, await Judge(new TypedWord("lorries", VerificationWord.Confirm, "6")));
        Assert.Equal(ItemFault.EmptyField, await Judge(new TypedWord("cargo", VerificationWord.Confirm)));
        Assert.Equal(ItemFault.FieldValue, await Judge(new TypedWord("colour", VerificationWord.Dispute)));
        Assert.Equal(ItemFault.FieldValue, await Judge(new TypedWord("lorries", VerificationWord.Dispute, "many")));
        Assert.Equal(ItemFault.Reason, (await new RecordVerification(south.Record, _names, south.At).RunAsync(
            Viewer.Public, entered, new TypedVerification(VerificationWord.Dispute, []), new ItemSaid("south"), Cancellation)).Fault!.Code);
        Assert.Null((await new WithdrawItem(north.Record, _names, north.At).RunAsync(entered, North, Cancellation)).Fault);
        Assert.Equal(ItemFault.Withdrawn, (await new WithdrawItem(north.Record, _names, north.At).RunAsync(entered, North, Cancellation)).Fault!.Code);
        Assert.Equal(4, (await north.OneAsync(entered)).Entries.Count + 1);
    }

    [Fact]
    public async Task Evidence_and_links_name_what_is_in_the_record()
    {
        var north = Site("north");
        var entered = await north.EnterAsync(North, ("side", "north"), ("date", "2026-10-05"), ("lorries", "5"));
        var judge = new RecordVerification(north.Record, _names, north.At);
        var typed = new TypedVerification(VerificationWord.Confirm, []) { Day = "2026-10-06", Evidence = [RecordId.Shown(RecordIdKind.Item, entered), "a guard saw it"] };
        Assert.Null((await judge.RunAsync(Viewer.Public, entered, typed, North, Cancellation)).Fault);
        var said = (Verification)(await north.OneAsync(entered)).Entries[^1].Entry.Said;
        Assert.Equal(("2026-10-06", "item", entered.ToString(), "text"), (said.Day, said.Evidence[0].Kind, said.Evidence[0].Value, said.Evidence[1].Kind));
        Assert.Equal(ItemFault.FieldValue, (await judge.RunAsync(Viewer.Public, entered, typed with { Evidence = ["r-0123456789"] }, North, Cancellation)).Fault!.Code);
        Assert.Equal(ItemFault.FieldValue, (await judge.RunAsync(Viewer.Public, entered, typed with { Day = "then" }, North, Cancellation)).Fault!.Code);
        var added = new ReportAdded(Hash256.Of("five lorries"u8), new Rasid.Records.Reports.ReportDescription("P", "", "", "", "2026-10-05", ""), []);
        await north.Record.AppendAsync([added.ToDraft("five lorries")], Durability.Process, null, Cancellation);
        var link = new LinkItem(north.Record, _names, north.At);
        var report = RecordId.Shown(RecordIdKind.Report, added.Key.Id);
        Assert.Null((await link.RunAsync(Viewer.Public, entered, report, ItemLinked.Supports, North, Cancellation)).Fault);
        Assert.Equal(ItemFault.Same, (await link.RunAsync(Viewer.Public, entered, report, ItemLinked.Supports, North, Cancellation)).Fault!.Code);
        Assert.Equal(ItemFault.Says, (await link.RunAsync(Viewer.Public, entered, report, "proves", North, Cancellation)).Fault!.Code);
        Assert.Equal(ItemFault.NoTarget, (await link.RunAsync(Viewer.Public, entered, "c-0123456789", ItemLinked.Same, North, Cancellation)).Fault!.Code);
        Assert.Equal((ItemLinked.Supports, added.Key.Id), ((await north.OneAsync(entered)).Links[0].Says, (await north.OneAsync(entered)).Links[0].Report));
    }

    [Fact]
    public async Task A_word_for_one_audience_follows_only_what_its_readers_see()
    {
        var north = Site("north");
        var entered = await north.EnterAsync(North, ("side", "north"), ("date", "2026-10-05"), ("lorries", "5"));
        var own = North with { Audience = "north" };
        Assert.Null((await new AmendItem(north.Record, _names, north.At).RunAsync(Viewer.Of("north"), entered, Pairs("lorries=9"), own, Cancellation)).Fault);
        Assert.Null((await new AmendItem(north.Record, _names, north.At).RunAsync(Viewer.Public, entered, Pairs("lorries=6"), North, Cancellation)).Fault);
        var open = await north.OneAsync(entered);
        Assert.Equal(("{\"high\":6,\"low\":6}", 0), (open.Field("lorries")!.Value, open.History.Waiting.Count));
        Assert.True((await north.Record.ItemAsync(Viewer.Of("north"), _pack.Registers, entered, Cancellation))!.IsConflict);
    }

    private void AssertSaid(ItemFault fault)
    {
        foreach (var language in new[] { Language.Arabic, Language.English })
        {
            var sentence = fault.Sentence(_names, language);
            Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("voice:", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("field:", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("state:", sentence, StringComparison.Ordinal);
            Assert.True(sentence.Length > 8, sentence);
        }
    }

    private static List<KeyValuePair<string, string>> Pairs(params string[] typed) => [.. typed.Select(t => KeyValuePair.Create(t[..t.IndexOf('=', StringComparison.Ordinal)], t[(t.IndexOf('=', StringComparison.Ordinal) + 1)..]))];

    private Desk Site(string voice, SigningKey? key = null, char? site = null)
    {
        var record = RecordFile.Open(
            Path.Combine(_folder, "record.db"),
            new RecordFileOptions { Create = true, Process = "river", SiteId = new string(site ?? "0123456789abcdef"[voice.Length + (voice.Length > 0 ? voice[0] % 7 : 0)], 32), Voice = voice, Signer = key, Author = "clerk" });
        _open.Add(record);
        return new Desk(record, _names, new ItemSite(voice, key?.Key.Id));
    }

    private sealed record At(RecordFile Record, ItemSite Site);

    private sealed record Desk(RecordFile Record, FieldNames Names, ItemSite At)
    {
        public ItemWritingTests.At Bare => new(Record, At);

        public async Task<Hash256> EnterAsync(ItemSaid said, params (string Name, string Text)[] typed)
        {
            var answer = await new EnterItem(Record, Names, At).RunAsync(Viewer.Public, "convoys", [.. typed.Select(t => KeyValuePair.Create(t.Name, t.Text))], "N-7", said, Cancellation);
            Assert.Empty(answer.Faults);
            return answer.Item!.Value;
        }

        public async Task JudgeAsync(Hash256 item, ItemSaid said, VerificationWord? word, params TypedWord[] fields) =>
            Assert.Empty((await new RecordVerification(Record, Names, At).RunAsync(Viewer.Public, item, new TypedVerification(word, fields), said, Cancellation)).Faults);

        public async Task<Item> OneAsync(Hash256 item) => (await Record.ItemAsync(Viewer.Public, Names.Book, item, Cancellation))!;
    }
}
