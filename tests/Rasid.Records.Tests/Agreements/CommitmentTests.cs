using System.Text;
using Rasid.Records.Agreements;
using Rasid.Records.Claims;
using Rasid.Records.Reports;
using Rasid.Text;
using Rasid.Time;

namespace Rasid.Records.Tests.Agreements;

/// <summary>What steps of a provision amount to: the proposed score, and what is overdue, silent or only announced.</summary>
public sealed class CommitmentTests
{
    private static readonly DateOnly Today = new(2021, 3, 1);
    private int _made;

    [Fact]
    public void Nothing_is_none_and_words_alone_are_none() =>
        Assert.Equal(
            [(0, "nothing"), (0, "words-only"), (0, "words-only")],
            new[] { Of(), Of(Step(StepStage.Announced)), Of(Step(StepStage.Agreed), Step(StepStage.Asked)) }.Select(c => (c.Proposal.Score, c.Proposal.Reason)));

    [Fact]
    public void First_acts_are_minimal_until_a_monitor_or_another_voice_tells_them()
    {
        Assert.Equal((1, "begun"), Scored(Of(Step(StepStage.Begun))));
        Assert.Equal((2, "observed"), Scored(Of(Step(StepStage.Begun, speaker: "observers"))));
        Assert.Equal((1, "begun"), Scored(Of(Step(StepStage.Begun, speaker: "guard"))));
        var one = Step(StepStage.Begun, voice: "A");
        Assert.Equal((2, "observed"), Scored(Of(one, Step(StepStage.Begun, voice: "B") with { Event = one.Event })));
        Assert.Equal((1, "begun"), Scored(Of(one, Step(StepStage.Begun, voice: "A") with { Event = one.Event })));
    }

    [Fact]
    public void What_one_voice_calls_done_is_intermediate_and_full_only_where_it_is_seen()
    {
        Assert.Equal((2, "completed-one-voice"), Scored(Of(Step(StepStage.Completed))));
        Assert.Equal((3, "completed-seen"), Scored(Of(Step(StepStage.Completed, speaker: "observers"))));
    }

    [Fact]
    public void After_a_reversal_only_what_came_later_counts()
    {
        var done = Step(StepStage.Completed, "2021-01-10", speaker: "observers");
        var broken = Of(done, Step(StepStage.Reversed, "2021-02-01"));
        Assert.Equal((1, "reversed"), Scored(broken));
        Assert.Equal(StepStage.Reversed, broken.Stage);
        Assert.Equal(StepStage.Reversed, Assert.Single(broken.Proposal.Against).Stage);
        Assert.Equal((1, "begun"), Scored(Of(done, Step(StepStage.Reversed, "2021-02-01"), Step(StepStage.Begun, "2021-02-10"))));
    }

    [Fact]
    public void Denials_and_later_calls_speak_against_a_score_and_earlier_calls_do_not()
    {
        var commitment = Of(Step(StepStage.Asked, "2021-01-01"), Step(StepStage.Begun, "2021-01-10"), Step(StepStage.Missed, "2021-01-12"), Step(StepStage.Asked, "2021-02-01"));
        Assert.Equal([StepStage.Missed, StepStage.Asked], commitment.Proposal.Against.Select(s => s.Stage));
        Assert.Equal((1, 2, 1), (commitment.Steps.Count, commitment.Asked.Count, commitment.Missed.Count));
    }

    [Fact]
    public void It_is_overdue_from_the_day_after_its_last_day_unless_it_is_fully_carried_out()
    {
        Assert.Equal(37, Of(Step(StepStage.Begun)).OverdueDays);
        Assert.Null(Of(Step(StepStage.Completed, speaker: "observers")).OverdueDays);
        Assert.Null(Commitment.Of(Provision with { Due = "2020-10-23/2021-03-01" }, [], [], [], Today).OverdueDays);
        Assert.Null(Commitment.Of(Provision with { Due = "2020-10-23/.." }, [], [], [], Today).OverdueDays);
    }

    [Fact]
    public void It_is_silent_after_ninety_days_without_news_and_what_is_told_again_is_no_news()
    {
        Assert.True(Of().IsSilent);
        Assert.False(Of(Step(StepStage.Begun, "2020-12-01")).IsSilent);
        Assert.True(Of(Step(StepStage.Begun, "2020-11-30")).IsSilent);
        Assert.True(Of(Step(StepStage.Begun, "2020-11-30", published: "2021-02-28")).IsSilent);
        Assert.False(Of(Step(StepStage.Completed, "2020-11-01", speaker: "observers")).IsSilent);
    }

    [Fact]
    public void It_was_only_announced_as_long_as_no_act_is_told()
    {
        Assert.Equal(2, Of(Step(StepStage.Announced), Step(StepStage.Announced)).AnnouncedOnly);
        Assert.Equal(0, Of(Step(StepStage.Announced), Step(StepStage.Begun)).AnnouncedOnly);
    }

    [Fact]
    public void A_persons_score_stands_over_the_proposal_and_the_latest_over_earlier_ones()
    {
        ProvisionSaying Said(int points, bool stands = true) =>
            new(new ProvisionWord(Hash256.Of([(byte)++_made]), ProvisionWord.Score, "p-1", [], "amal", default, "because") { Points = points }, [], stands);
        Assert.Equal(2, Commitment.Of(Provision, [Step(StepStage.Begun)], [], [Said(0), Said(2), Said(3, stands: false)], Today).Score);
        Assert.Null(Commitment.Of(Provision, [], [], [Said(3)], Today).OverdueDays);
    }

    [Fact]
    public void What_is_only_known_by_its_report_has_the_reports_day_and_a_vague_publication_has_none()
    {
        Assert.Equal(new DateOnly(2021, 1, 5), Assert.Single(Of(Step(StepStage.Begun, "", published: "2021-01-05")).Steps).Day);
        Assert.Null(Assert.Single(Of(Step(StepStage.Begun, "", published: "2020-10-23/..")).Steps).Day);
    }

    private static Provision Provision { get; } = new("p-1", "accord", "فتح", "Opening", "يُفتح", "It opens", [], "cease-fire", ["invented"], "pack/agreements/a.yaml:8")
    {
        Due = "2020-10-23/2021-01-23",
        When = new DateRange(new DateOnly(2020, 10, 23), null),
    };

    private static (int, string) Scored(Commitment commitment) => (commitment.Proposal.Score, commitment.Proposal.Reason);

    private static Commitment Of(params LinkedClaim[] claims) => Commitment.Of(Provision, claims, ["observers"], [], Today);

    private LinkedClaim Step(StepStage stage, string date = "2021-01-20", string speaker = "", string voice = "A", string? published = null)
    {
        var report = Hash256.Of([1, (byte)++_made]);
        var attribution = speaker.Length == 0 ? ClaimAttribution.Author : new ClaimAttribution("official_statement", new ClaimMember(speaker, default, speaker, "", "", "", "", "none"), []);
        var claim = new Claim(
            new ClaimAnchor(report, [new TextSpan(0, 4)], "RETREAT"), [], [], "happened", date, "", "", [], [], [], [], [], null, attribution, new TextSpan(0, 9), 900);
        var told = new Report(report, report, ReportDescription.Empty, report, "public", new Publication(published ?? date, "stated", ""), null);
        return new LinkedClaim(claim, told, claim.Id, voice, new ProvisionLink("p-1", stage, "p-1:opened", "a.yaml:20", []));
    }
}
