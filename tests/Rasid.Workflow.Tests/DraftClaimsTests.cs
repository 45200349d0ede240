using Rasid.Actors;
using Rasid.Coding;
using Rasid.Reading;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Text;
using Rasid.Time;

namespace Rasid.Workflow.Tests;

public sealed class DraftClaimsTests
{
    private static readonly Hash256 Report = Hash256.Of("report"u8);
    private static readonly EngineStamp Stamp = new("1", "l", "p");

    [Fact]
    public void A_members_names_are_kept_from_the_mention_of_its_actor()
    {
        var actor = new Actor("5plus5", ActorKind.Body, "اللجنة العسكرية المشتركة", "Joint Military Commission", "LBY", "MIL", Side.Joint, "bodies.tsv:3");
        var mention = new Mention(new TextSpan(0, 6), 0, 0, actor, true, null, false, [], "bodies.tsv:3");
        var coded = Event() with { Actors = [new Member(new TextSpan(9, 3), "هي", "5plus5", "LBY", "MIL", Side.Joint), new Member(new TextSpan(13, 4), "ضباط", null, "", "", Side.None)] };
        var claim = Assert.Single(Draft([coded], mention).Claims).Claim;
        Assert.Equal(("اللجنة العسكرية المشتركة", "Joint Military Commission", "joint", "هي"), (claim.Actors[0].NameAr, claim.Actors[0].NameEn, claim.Actors[0].Side, claim.Actors[0].Text));
        Assert.Equal(("", "", ""), (claim.Actors[1].Id, claim.Actors[1].NameAr, claim.Actors[1].NameEn));
    }

    [Fact]
    public void A_mention_of_nobody_known_gives_no_names()
    {
        var actor = new Actor("name:x", ActorKind.Person, "سالم", "", "", "", Side.None, "");
        var mention = new Mention(new TextSpan(0, 4), 0, 0, actor, false, null, false, [], "rule");
        var coded = Event() with { Actors = [new Member(new TextSpan(0, 4), "سالم", "name:x", "", "", Side.None)] };
        Assert.Equal("", Draft([coded], mention).Claims[0].Claim.Actors[0].NameAr);
    }

    [Fact]
    public void Two_claims_on_one_trigger_keep_ids_of_their_own()
    {
        var claims = Draft([Event(), Event() with { Status = Coding.Status.Denied }]).Claims;
        Assert.Equal([0, 1], claims.Select(c => c.Claim.Anchor.Nth));
        Assert.NotEqual(claims[0].Claim.Id, claims[1].Claim.Id);
    }

    [Theory]
    [InlineData(0.7314, 731)]
    [InlineData(1.2, 1000)]
    [InlineData(-1, 0)]
    public void Confidence_is_kept_per_mille(double confidence, int expected) =>
        Assert.Equal(expected, Draft([Event() with { Confidence = confidence }]).Claims[0].Claim.Confidence);

    [Fact]
    public void Every_name_of_an_enum_is_the_one_that_JSON_uses()
    {
        var coded = Event() with { Type = EventType.Retreat, Status = Coding.Status.CalledFor, Date = "2024-05", DateBasis = DateBasis.Relative };
        var claim = Draft([coded with { Attribution = new Attribution(AttributionKind.AnonymousOfficial, null, []) }]).Claims[0].Claim;
        Assert.Equal(("RETREAT", "called_for", "relative", "anonymous_official"), (claim.Type, claim.Status, claim.DateBasis, claim.Attribution.Kind));
    }

    [Fact]
    public void Names_of_grains_and_kinds_cover_their_enums()
    {
        foreach (var grain in Enum.GetValues<Grain>())
        {
            var time = new TemporalExpression(new TextSpan(0, 1), 0, 0, "2024", TemporalKind.Date, grain, null, DateBasis.Stated, "r", "");
            Assert.NotEmpty(DraftClaims.From(Report, Stamp, Empty with { Times = [time] }).Times[0].Grain);
        }
        foreach (var kind in Enum.GetValues<ActorKind>())
        {
            var actor = new Actor("a", kind, "", "", "", "", Side.None, "");
            var read = DraftClaims.From(Report, Stamp, Empty with { Mentions = [new Mention(new TextSpan(0, 1), 0, 0, actor, true, null, false, [], "r")] });
            Assert.Equal(kind.ToString().ToLowerInvariant(), read.Mentions[0].Kind);
        }
    }

    [Fact]
    public void The_words_of_a_trigger_are_kept_where_nobody_is_named()
    {
        var member = new Member(new TextSpan(9, 3), "وفد", null, "", "", Side.None);
        var read = Empty with { Text = "ثم دعا في بيان", Events = [Event() with { Trigger = [new TextSpan(3, 3), new TextSpan(10, 4)] }, Event() with { Actors = [member] }] };
        var claims = DraftClaims.From(Report, Stamp, read).Claims;
        Assert.Equal(["دعا … بيان", ""], claims.Select(c => c.Claim.Words));
        Assert.Equal(["rule", "rule"], claims.Select(c => c.Claim.Rule));
    }

    [Fact]
    public void Words_passed_over_keep_their_row_and_their_reasons()
    {
        var node = new RuleNode("passed", "triggers.tsv:meet.noun", new TextSpan(4, 6), "triggers.tsv:9",
            [new RuleNode("date", "rule", null, "", []), new RuleNode("status", "status:may", null, "governors.tsv:7", []), new RuleNode("passed", "noun:generic", null, "", [])]);
        var passed = Assert.Single(DraftClaims.From(Report, Stamp, Empty with { PassedOver = [node, node with { Span = null }] }).PassedOver);
        Assert.Equal((new TextSpan(4, 6), "triggers.tsv:meet.noun", "triggers.tsv:9"), (passed.Span, passed.Rule, passed.Source));
        Assert.Equal([new PassedReason("status:may", "governors.tsv:7"), new PassedReason("noun:generic", "")], passed.Reasons);
    }

    private static ReadReport Empty => new("", PublicationDate.Unknown, [], [], [], [], []);

    private static Records.Claims.Reading Draft(CodedEvent[] events, params Mention[] mentions) =>
        DraftClaims.From(Report, Stamp, Empty with { Events = events, Mentions = mentions });

    private static CodedEvent Event() => new(
        EventType.Consult, [], [], Coding.Status.Happened, null, null, "", [], [], [], [], [], null, Attribution.Author,
        [new TextSpan(2, 4)], new TextSpan(0, 20), new RuleNode("event", "rule", null, "", []), 0.5);
}
