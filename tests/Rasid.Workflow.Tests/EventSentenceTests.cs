using System.Text;
using Rasid.Coding;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Text;

namespace Rasid.Workflow.Tests;

public sealed class EventSentenceTests
{
    private static readonly ClaimMember West = Member("المجلس الرئاسي", "Presidential Council");
    private static readonly ClaimMember East = Member("مجلس النواب", "House of Representatives");
    private static readonly ClaimMember Mission = Member("بعثة الأمم المتحدة للدعم", "UNSMIL");
    private static readonly ClaimMember Town = Member("سرت", "Sirte");

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.English)]
    public void Every_type_and_status_gives_the_approved_sentence(Language language)
    {
        var lines = new StringBuilder();
        foreach (var type in Enum.GetValues<EventType>())
        {
            foreach (var status in Enum.GetValues<Coding.Status>())
            {
                lines.Append(type.Name()).Append(' ').Append(status.Name()).Append('\n');
                lines.Append("  ").Append(Sentence(type, status, [West], [East], Town, language)).Append('\n');
                lines.Append("  ").Append(Sentence(type, status, [West, East], [], Town, language)).Append('\n');
                lines.Append("  ").Append(Sentence(type, status, [], [], null, language)).Append('\n');
            }
        }
        Approved.Holds(lines.ToString(), $"sentences.{(language == Language.Arabic ? "ar" : "en")}.approved.txt");
    }

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.English)]
    public void Every_mode_gives_the_approved_sentence(Language language)
    {
        (EventType Type, string Modes)[] modes =
        [
            (EventType.Consult, "visit third-party multilateral phone"),
            (EventType.Retreat, "withdraw release disarm ceasefire access resign"),
            (EventType.Request, "assist change yield meet"),
            (EventType.Accuse, "disapprove investigate allege"),
            (EventType.Reject, "assist change yield meet"),
            (EventType.Threaten, "restrict arrest relations expel territory violence"),
            (EventType.Protest, "demo riot strike hunger boycott obstruct vandalize"),
            (EventType.Sanction, "convict expel withdraw discontinue"),
            (EventType.Mobilize, "troops weapons police militia"),
            (EventType.Coerce, "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber"),
            (EventType.Assault, "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional"),
        ];
        var lines = new StringBuilder();
        foreach (var (type, names) in modes)
        {
            foreach (var mode in names.Split(' '))
            {
                lines.Append(type.Name()).Append(' ').Append(mode).Append('\n');
                lines.Append("  ").Append(Sentence(type, Coding.Status.Planned, [West], [East], null, language, mode)).Append('\n');
                lines.Append("  ").Append(Sentence(type, Coding.Status.Denied, [West, East], [], null, language, mode)).Append('\n');
            }
        }
        foreach (var status in Enum.GetValues<Coding.Status>())
        {
            lines.Append("SUPPORT signing ").Append(status.Name()).Append('\n');
            lines.Append("  ").Append(EventSentence.Of(Claim(EventType.Support, status, [West, East], [], Town) with { Rule = "triggers.tsv:sign.n2" }, language)).Append('\n');
        }
        Approved.Holds(lines.ToString(), $"modes.{(language == Language.Arabic ? "ar" : "en")}.approved.txt");
    }

    [Fact]
    public void Host_auspices_and_chair_are_told_and_long_lists_are_counted()
    {
        var claim = Claim(EventType.Consult, Coding.Status.Happened, [West, East, Mission, Member("أ", "A"), Member("ب", "B")], [], Town) with
        {
            Hosts = [Member("تونس", "Tunisia")],
            Auspices = [Mission],
            Chairs = [West],
        };
        Assert.Equal(
            "Meeting between Presidential Council, House of Representatives, UNSMIL and 2 more in Sirte hosted by Tunisia under the auspices of UNSMIL chaired by Presidential Council",
            EventSentence.Of(claim, Language.English));
        Assert.Equal(
            "اجتماع بين المجلس الرئاسي ومجلس النواب وبعثة الأمم المتحدة للدعم وأطراف أخرى (2) في سرت باستضافة تونس برعاية بعثة الأمم المتحدة للدعم برئاسة المجلس الرئاسي",
            EventSentence.Of(claim, Language.Arabic));
    }

    [Fact]
    public void A_place_that_is_a_party_is_told_once() =>
        Assert.Equal("Visit by Presidential Council to Sirte", EventSentence.Of(
            Claim(EventType.Consult, Coding.Status.Happened, [West], [Town], Town) with { Modes = ["visit"] }, Language.English));

    [Fact]
    public void A_member_without_a_standard_name_keeps_the_words_of_the_report() =>
        Assert.Equal("Attack by مسلحون مجهولون", EventSentence.Of(
            Claim(EventType.Assault, Coding.Status.Happened, [Member("مسلحون مجهولون", "") with { NameAr = "" }], [], null), Language.English));

    [Theory]
    [InlineData("محتجزاً", "إفراج عن محتجز")]
    [InlineData("مقاتلًا أجنبيًا", "إفراج عن مقاتل أجنبي")]
    [InlineData("35 محتجزاً", "إفراج عن 35 محتجزاً")]
    [InlineData("للموقوفين", "إفراج عن الموقوفين")]
    public void Words_of_a_report_lose_the_case_that_its_own_syntax_asked_for(string text, string sentence) =>
        Assert.Equal(sentence, EventSentence.Of(
            Claim(EventType.Retreat, Coding.Status.Happened, [], [Member(text, "") with { NameAr = "" }], null) with { Modes = ["release"] }, Language.Arabic));

    [Fact]
    public void An_event_of_nobody_shows_the_words_of_the_report()
    {
        var claim = Claim(EventType.Request, Coding.Status.CalledFor, [], [], Town) with { Words = "دعت" };
        Assert.Equal("Call («دعت») in Sirte", EventSentence.Of(claim, Language.English));
        Assert.Equal("دعوة («دعت») في سرت", EventSentence.Of(claim, Language.Arabic));
        Assert.Equal("Call by UNSMIL in Sirte", EventSentence.Of(claim with { Actors = [Mission] }, Language.English));
        Assert.Equal("Call on UNSMIL in Sirte", EventSentence.Of(claim with { Recipients = [Mission] }, Language.English));
        Assert.Equal("Call in Sirte", EventSentence.Of(claim with { Words = "" }, Language.English));
    }

    [Theory]
    [InlineData("triggers.tsv:sign", "Signing by Presidential Council and House of Representatives", "توقيع من جانب المجلس الرئاسي ومجلس النواب")]
    [InlineData("triggers.tsv:conclude", "Signing by Presidential Council and House of Representatives", "توقيع من جانب المجلس الرئاسي ومجلس النواب")]
    [InlineData("triggers.tsv:ratify", "Signing by Presidential Council and House of Representatives", "توقيع من جانب المجلس الرئاسي ومجلس النواب")]
    [InlineData("triggers.tsv:thank.to", "Support by Presidential Council and House of Representatives", "تأييد من جانب المجلس الرئاسي ومجلس النواب")]
    [InlineData("", "Support by Presidential Council and House of Representatives", "تأييد من جانب المجلس الرئاسي ومجلس النواب")]
    public void Support_by_signature_is_a_signing(string rule, string english, string arabic)
    {
        var claim = Claim(EventType.Support, Coding.Status.Happened, [West, East], [], null) with { Rule = rule };
        Assert.Equal(english, EventSentence.Of(claim, Language.English));
        Assert.Equal(arabic, EventSentence.Of(claim, Language.Arabic));
    }

    [Theory]
    [InlineData("author", false, "the report itself", "التقرير نفسه")]
    [InlineData("official_statement", true, "UNSMIL", "بعثة الأمم المتحدة للدعم")]
    [InlineData("anonymous_official", false, "an unnamed official", "مسؤول لم يُذكر اسمه")]
    [InlineData("media_reports", false, "media reports", "تقارير إعلامية")]
    public void Who_says_so_is_named_or_described(string kind, bool isNamed, string english, string arabic)
    {
        var attribution = new ClaimAttribution(kind, isNamed ? Mission : null, []);
        Assert.Equal(english, EventSentence.Says(attribution, Language.English));
        Assert.Equal(arabic, EventSentence.Says(attribution, Language.Arabic));
    }

    private static string Sentence(
        EventType type, Coding.Status status, ClaimMember[] actors, ClaimMember[] recipients, ClaimMember? place, Language language, string? mode = null) =>
        EventSentence.Of(Claim(type, status, actors, recipients, place) with { Modes = mode is null ? [] : [mode] }, language);

    private static Claim Claim(EventType type, Coding.Status status, ClaimMember[] actors, ClaimMember[] recipients, ClaimMember? place) => new(
        new ClaimAnchor(default, [new TextSpan(0, 1)], type.Name()),
        [], [], status.Name(), "", "", "", actors, recipients, [], [], [], place, ClaimAttribution.Author, new TextSpan(0, 1), 1000);

    private static ClaimMember Member(string ar, string en) => new(ar, new TextSpan(0, 1), en, ar, en, "", "", "none");
}
