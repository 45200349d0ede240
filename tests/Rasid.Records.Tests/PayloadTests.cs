using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;
using Rasid.Records.Reports;
using Rasid.Records.Reviews;
using Rasid.Text;

namespace Rasid.Records.Tests;

public sealed class PayloadTests
{
    private static readonly Hash256 Id = Hash256.Of("report"u8);

    public static TheoryData<object, EntryDraft> Payloads() => new()
    {
        { new StreamOpened("site", "public"), new StreamOpened("site", "public").ToDraft() },
        { Added, Added.ToDraft("text") },
        { Described, Described.ToDraft() },
        { new Redacted([Id], [], [], "a private person"), new Redacted([Id], [], [], "a private person").ToDraft() },
        { new Redacted([], [Id], [new WithheldReport(Id, Id, Id, "وكالة", "2024-05-01")], "أسباب خاصة"), new Redacted([], [Id], [new WithheldReport(Id, Id, Id, "وكالة", "2024-05-01")], "أسباب خاصة").ToDraft() },
        { Read(), ReadingPayload.ToDraft(Read()) },
        { Accepted, Accepted.ToDraft() },
        { Corrected, Corrected.ToDraft() },
        { Cleared, Cleared.ToDraft() },
        { new ClaimAdded(Read().Claims[0].Claim with { Anchor = Anchor }, "لم تُقرأ"), new ClaimAdded(Read().Claims[0].Claim with { Anchor = Anchor }, "لم تُقرأ").ToDraft() },
        { Contradiction, Contradiction.ToDraft() },
        { new ReviewUndone(Id, "a slip"), new ReviewUndone(Id, "a slip").ToDraft() },
        { Entered, Entered.ToDraft() },
        { Amended, Amended.ToDraft() },
        { new ItemMoved(Id, "monitors", "closed", [Other], "found"), new ItemMoved(Id, "monitors", "closed", [Other], "found").ToDraft() },
        { new ItemWithdrawn(Id, "west", [], ""), new ItemWithdrawn(Id, "west", [], "").ToDraft() },
        { Judged, Judged.ToDraft() },
        { new ItemLinked(Id, Anchor, Id, ItemLinked.Contradicts, "mission", [Other], "r"), new ItemLinked(Id, Anchor, Id, ItemLinked.Contradicts, "mission", [Other], "r").ToDraft() },
        { new ItemLinked(Id, null, Other, ItemLinked.Same, "mission", [], ""), new ItemLinked(Id, null, Other, ItemLinked.Same, "mission", [], "").ToDraft() },
    };

    private static readonly Hash256 Other = Hash256.Of("other"u8);

    private static readonly ItemEntered Entered = new(
        "incidents", "west", new ItemFields([new("place", "{\"id\":\"sirte\"}"), new("dead", "{\"about\":true,\"low\":2}"), new("staff/west", "{\"low\":3}")]), "غ-7", "سبب");

    private static readonly ItemAmended Amended = new(Id, "east", new ItemFields([new("dead", "{\"low\":3}"), new("place", ItemFields.None)]), [Other], "counted again");

    private static readonly Verification Judged = new(
        Id, "east", VerificationWord.Confirm, [new FieldWord("dead", VerificationWord.Dispute, "{\"low\":4}"), new FieldWord("place", VerificationWord.NotSeen, null)], [Other], "seen")
    {
        Day = "2026-10-04",
        Evidence = [new ItemEvidence("report", Id.ToString()), new ItemEvidence(ItemEvidence.Attachment, "{\"name\":\"a.pdf\",\"sha256\":\"00\"}"), new ItemEvidence("text", "a witness")],
    };

    private static readonly ClaimAnchor Anchor = new(Id, [new TextSpan(4, 3)], "CONSULT", 1);

    private static readonly ClaimMember Somebody = new("لجنة", new TextSpan(4, 4), "jmc", "اللجنة", "Commission", "LBY", "MIL", "joint");

    private static readonly ClaimReviewed Accepted = new(Anchor, ReviewKinds.Accept, ClaimChanges.None, "read against the paper");

    private static readonly ClaimReviewed Corrected = new(
        Anchor,
        ReviewKinds.Amend,
        new ClaimChanges
        {
            Type = "AGREE",
            Modes = ["visit"],
            Status = "planned",
            Date = "2024-05",
            Actors = [Somebody],
            Recipients = [Somebody],
            Place = [Somebody],
            Attribution = new ClaimAttribution("official_statement", Somebody, [Somebody]),
        },
        "سبب");

    private static readonly ClaimReviewed Cleared = new(
        Anchor, ReviewKinds.Correct, new ClaimChanges { Modes = [], Date = "", Actors = [], Recipients = [], Place = [], Attribution = ClaimAttribution.Author }, "nobody is named");

    private static readonly ClaimsContradict Contradiction = new([Anchor, Anchor with { Nth = 0 }], "two numbers");

    private static ReportAdded Added => new(
        Id, new ReportDescription("وال", "http://a/b", "7", "عنوان \"قصير\"", "2024-05-01", "folder/a.txt"), [new TextSpan(0, 4), new TextSpan(9, 2)]);

    private static ReportDescribed Described => new(Id, new ReportDescription("WAL", "", "", "", "2024-05-02", ""));

    [Theory]
    [MemberData(nameof(Payloads), DisableDiscoveryEnumeration = true)]
    public void A_payload_is_canonical_and_reads_back_as_it_was(object payload, EntryDraft draft)
    {
        Assert.True(CanonicalJson.IsCanonical(draft.Payload));
        Assert.Equivalent(payload, PayloadReader.Read(draft.Kind, draft.Version, draft.Payload), strict: true);
    }

    [Theory]
    [InlineData(EntryKinds.ItemEntered, """{"fields":{},"register":"incidents"}""")]
    [InlineData(EntryKinds.ItemEntered, """{"fields":{"":1},"register":"incidents","voice":"west"}""")]
    [InlineData(EntryKinds.ItemEntered, """{"fields":{"dead":1.5},"register":"incidents","voice":"west"}""")]
    [InlineData(EntryKinds.ItemAmended, """{"fields":{},"item":"00","voice":"west"}""")]
    [InlineData(EntryKinds.ItemMoved, """{"item":"{id}","voice":"west"}""")]
    [InlineData(EntryKinds.Verification, """{"item":"{id}","voice":"west","word":"perhaps"}""")]
    [InlineData(EntryKinds.Verification, """{"evidence":[{"rumour":"x"}],"item":"{id}","voice":"west","word":"confirm"}""")]
    [InlineData(EntryKinds.ItemLinked, """{"item":"{id}","report":"{id}","says":"proves","voice":"west"}""")]
    [InlineData(EntryKinds.ItemLinked, """{"item":"{id}","says":"same","voice":"west"}""")]
    public void What_is_no_saying_of_an_item_is_refused(string kind, string json) => Assert.Throws<FormatException>(
        () => PayloadReader.Read(kind, 1, System.Text.Encoding.UTF8.GetBytes(json.Replace("{id}", Id.ToString(), StringComparison.Ordinal))));

    [Fact]
    public void A_field_with_a_value_for_each_party_is_one_object_in_the_payload()
    {
        var fields = new ItemFields([new("staff/east", "{\"low\":4}"), new("staff/west", "{\"low\":3}"), new("dead", "{\"low\":1}")]);
        var draft = new ItemEntered("incidents", "west", fields, "", "").ToDraft();
        Assert.Contains("""{"fields":{"dead":{"low":1},"staff":{"east":{"low":4},"west":{"low":3}}}""", System.Text.Encoding.UTF8.GetString(draft.Payload.Span), StringComparison.Ordinal);
        Assert.Equal(fields, Assert.IsType<ItemEntered>(PayloadReader.Read(draft.Kind, draft.Version, draft.Payload)).Fields);
    }

    [Fact]
    public void A_later_version_of_a_saying_is_kept_as_unknown() =>
        Assert.Equal(new UnknownPayload(EntryKinds.Verification, 2), PayloadReader.Read(EntryKinds.Verification, 2, "{}"u8.ToArray()));

    [Fact]
    public void A_reading_from_before_words_passed_over_were_kept_is_read()
    {
        var old = Read() with { PassedOver = [], Claims = [Read().Claims[0] with { Claim = Read().Claims[0].Claim with { Rule = "", Words = "" } }] };
        var draft = ReadingPayload.ToDraft(old);
        var json = System.Text.Encoding.UTF8.GetString(draft.Payload.Span);
        Assert.DoesNotContain("\"passed\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"words\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"rule\"", json, StringComparison.Ordinal);
        Assert.Equivalent(old, PayloadReader.Read(draft.Kind, draft.Version, draft.Payload), strict: true);
    }

    [Fact]
    public void A_rule_tree_of_two_hundred_steps_down_is_read()
    {
        var rule = RuleStep.None;
        for (var i = 0; i < 200; i++) rule = new RuleStep("part", $"rule:{i}", null, "", [rule]);
        var reading = Read() with { Claims = [new ReadClaim(Read().Claims[0].Claim, rule)] };
        var draft = ReadingPayload.ToDraft(reading);
        var read = Assert.IsType<Reading>(PayloadReader.Read(draft.Kind, draft.Version, draft.Payload));
        Assert.Equal("rule:199", read.Claims[0].Rule.Rule);
    }

    [Fact]
    public void A_claim_without_its_rule_tree_reads_back_as_it_was()
    {
        var claim = Read().Claims[0].Claim;
        Assert.Equivalent(claim, ClaimJson.ToClaim(ClaimJson.Of(claim), Id), strict: true);
        var fact = Read().Facts[0].Fact;
        Assert.Equivalent(fact, ClaimJson.ToFact(ClaimJson.Of(fact), Id), strict: true);
    }

    [Fact]
    public void An_anchor_is_told_apart_by_report_trigger_type_and_number()
    {
        ClaimAnchor[] anchors =
        [
            new(Id, [new TextSpan(1, 2)], "CONSULT"), new(default, [new TextSpan(1, 2)], "CONSULT"), new(Id, [new TextSpan(1, 3)], "CONSULT"),
            new(Id, [new TextSpan(1, 2)], "AGREE"), new(Id, [new TextSpan(1, 2)], "CONSULT", 1), new(Id, [new TextSpan(1, 2), new TextSpan(7, 1)], "CONSULT"),
        ];
        Assert.Equal(anchors.Length, anchors.Select(a => a.Id).Distinct().Count());
        Assert.Equal(anchors[0].Id, new ClaimAnchor(Id, [new TextSpan(1, 2)], "CONSULT").Id);
    }

    private static Reading Read()
    {
        var member = new ClaimMember("اللجنة", new TextSpan(3, 6), "5plus5", "اللجنة العسكرية", "Military Commission", "LBY", "MIL", "joint");
        var bare = new ClaimMember("مصدر", new TextSpan(30, 4), "", "", "", "", "", "none");
        var claim = new Claim(
            new ClaimAnchor(Id, [new TextSpan(1, 2), new TextSpan(8, 3)], "CONSULT", 1),
            ["visit"], ["military"], "planned", "2024-05", "relative", "next-month", [member], [bare], [member], [member], [member], member,
            new ClaimAttribution("anonymous_official", bare, [member]), new TextSpan(0, 40), 730)
        { Rule = "triggers.tsv:meet", Words = "جلس" };
        var fact = new Fact(
            new ClaimAnchor(Id, [new TextSpan(5, 2)], "fact:election"), "happened", "2024", [member], member, ClaimAttribution.Author, new TextSpan(0, 40));
        var rule = new RuleStep(
            "event", "consult:meet", null, "", [new RuleStep("trigger", "triggers:meet", new TextSpan(1, 2), "triggers.tsv:4", []), RuleStep.None]);
        return new Reading(
            Id,
            new EngineStamp("0.1.0", "language", "pack"),
            new Publication("2024-04-30", "inferred", "newest-past 2024-04-29"),
            [new TextSpan(40, 5)],
            [new ReadTime(new TextSpan(2, 3), "2024-05", "month", "times:next")],
            [new ReadMention(new TextSpan(3, 6), "5plus5", "body", "اللجنة العسكرية", "Military Commission", true, "bodies.tsv:7")],
            [new ReadClaim(claim, rule)],
            [new ReadFact(fact, rule)])
        {
            PassedOver =
            [
                new PassedOver(new TextSpan(12, 4), "triggers.tsv:meet.noun", "coding/triggers.tsv:9", [new PassedReason("noun:generic", "")]),
                new PassedOver(new TextSpan(20, 4), "triggers.tsv:visit", "", [new PassedReason("passed:call", "coding/governors.tsv:8"), new PassedReason("x", "")]),
                new PassedOver(new TextSpan(25, 2), "triggers.tsv:aid", "", []),
            ],
        };
    }
}
