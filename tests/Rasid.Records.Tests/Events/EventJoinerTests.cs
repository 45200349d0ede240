using CsCheck;
using Rasid.Records.Events;

namespace Rasid.Records.Tests.Events;

public sealed class EventJoinerTests
{
    private const int Day = 738_000;

    public static TheoryData<string, ClaimGist, ClaimGist, string?> Pairs => new()
    {
        { "two meetings in one capital, half a year apart", Meet("paris", "libya-east", "libya-west"), Meet("paris", "libya-east", "libya-west") with { Day = Day + 190 }, null },
        { "one meeting told twice", Meet("paris", "libya-east", "libya-west"), Meet("paris", "libya-east", "libya-west", "mission"), Likeness.SameActors },
        { "the sessions of a commission, by number", Meet("sirte", "commission") with { Modifier = "السابع" }, Meet("sirte", "commission") with { Modifier = "الثامن" }, null },
        { "a session of a commission in one town", Meet("sirte", "commission"), Meet("sirte", "commission") with { Modifier = "الثامن" }, Likeness.SameActors },
        { "a commission in two towns on one day", Meet("sirte", "commission"), Meet("tripoli", "commission"), null },
        { "one actor on one day says nothing without a town", Meet("", "commission"), Meet("", "commission"), null },
        { "a state does not contradict a town", Meet("libya", "a", "b") with { IsBroad = true }, Meet("sirte", "a", "b"), Likeness.SameActors },
        { "a planned meeting is another standing", Meet("sirte", "a", "b") with { Standing = "planned" }, Meet("sirte", "a", "b"), null },
        { "a visit is no session", Meet("sirte", "a", "b") with { Modes = ["visit"] }, Meet("sirte", "a", "b") with { Modes = ["multilateral"] }, null },
        { "a force and units, both joint", Form("قوه مشتركه"), Form("وحدات مشتركه"), null },
        { "a border unit and a border centre", Form("وحده لحمايه الحدود"), Form("مركز لحمايه الحدود"), null },
        { "one force with and without its attribute", Form("قوه مشتركه"), Form("قوه عسكريه مشتركه"), Likeness.SameObject },
        { "two counts of the same people", Release("محتجزا"), Release("محتجزا"), Likeness.SameObject },
        { "whom and by whom are not one", Gist("ASSAULT", ["a"], ["b"]), Gist("ASSAULT", ["b"], ["a"]), null },
        { "who called on whom says nothing of what for", Gist("REQUEST", ["mission"], ["sides"], 1, 2, 3, 4), Gist("REQUEST", ["mission"], ["sides"], 5, 6, 7, 8), null },
        { "one call in the same words", Gist("REQUEST", ["mission"], ["sides"], 1, 2, 3, 4, 5), Gist("REQUEST", ["mission"], [], 1, 2, 3, 4, 9), Likeness.SameActors },
        { "a day that is told of years later", Gist("SUPPORT", ["a", "b"], [], 1, 2, 3, 9, 10, 11, 12), Gist("SUPPORT", [], [], 1, 2, 3, 5, 6, 7, 8) with { Published = Day + 900 }, Likeness.PastDay },
        { "the same three words on the day itself", Gist("SUPPORT", ["a", "b"], [], 1, 2, 3, 9, 10, 11, 12), Gist("SUPPORT", [], [], 1, 2, 3, 5, 6, 7, 8), null },
        { "two matches in the same words", Match("rades", 1, 2, 3, 4, 5), Match("wembley", 1, 2, 3, 4, 5), null },
        { "two tellings of one match", Match("rades", 1, 2, 3, 4, 5), Match("rades", 1, 2, 3, 4, 6), Likeness.SameDeed },
        { "a formula that names nobody", Match("", 1, 2, 3, 4, 5), Match("", 1, 2, 3, 4, 5), null },
        { "one host and two guests on one day, in the same words", Meet("tripoli", "host", "a") with { Words = [1, 2, 3, 4, 5, 6] }, Meet("tripoli", "host", "b") with { Words = [1, 2, 3, 4, 5, 6] }, null },
        { "two cut lists of those who met", Meet("tripoli", "host", "a", "b") with { Words = [1, 2, 3, 4] }, Meet("tripoli", "host", "a", "c") with { Words = [1, 2, 3, 4] }, Likeness.SameActors },
        { "a whole sentence that names nobody", Match("", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), Match("", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), Likeness.SameDeed },
        { "a whole sentence in two towns", Match("", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) with { Place = "sirte" }, Match("", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) with { Place = "derna" }, null },
        { "half of a long sentence that names nobody", Match("", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 21, 22, 23), Match("", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13), null },
        { "without a day nothing is compared", Meet("sirte", "a", "b") with { Day = null }, Meet("sirte", "a", "b") with { Day = null }, null },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void Look_alikes_stay_apart_and_one_event_is_one(string what, ClaimGist a, ClaimGist b, string? expected)
    {
        Assert.True(Likeness.Reason(a, b) == expected, $"{what}: {Likeness.Reason(a, b)}");
        Assert.Equal(Likeness.Reason(a, b), Likeness.Reason(b, a));
    }

    [Fact]
    public void Claims_of_one_report_stay_apart() =>
        Assert.Equal(2, EventJoiner.Group([Told(Meet("sirte", "a", "b"), 7), Told(Meet("sirte", "a", "b") with { Words = [1] }, 7)]).Count);

    [Fact]
    public void A_statement_that_fits_two_events_joins_neither()
    {
        var groups = EventJoiner.Group(
        [
            Told(Meet("paris", "a", "b") with { Modifier = "7" }, 1), Told(Meet("paris", "a", "b") with { Modifier = "8" }, 2), Told(Meet("", "a", "b"), 3),
        ]);
        Assert.Equal(3, groups.Count);
    }

    [Fact]
    public void The_order_of_arrival_does_not_change_the_groups()
    {
        string[] actors = ["a", "b", "c"];
        string[] places = ["", "sirte", "paris"];
        var gist = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Long[1, 6].Array[0, 6], (mask, place, modifier, words) =>
            Meet(places[place], [.. actors.Where((_, i) => (mask & (1 << i)) != 0)])
                with
            { Modifier = modifier == 0 ? "" : $"{modifier}", Words = [.. words.Distinct().Order()] });
        Gen.Select(gist.Array[0, 14], Gen.Int[0, 1000]).Sample((gists, seed) =>
        {
            var statements = gists.Select((g, i) => Told(g, i % 5, i)).ToList();
            var shuffled = statements.OrderBy(s => Hash256.Of(s.Key.ToBytes(), BitConverter.GetBytes(seed))).ToList();
            Assert.Equal(Names(EventJoiner.Group(statements)), Names(EventJoiner.Group(shuffled)));
        });
    }

    [Fact]
    public void No_group_holds_two_that_are_told_apart()
    {
        var groups = EventJoiner.Group(Enumerable.Range(0, 30).Select(i => Told(Meet(i % 3 == 0 ? "sirte" : i % 3 == 1 ? "paris" : "", "a", i % 2 == 0 ? "b" : "c"), i, i)));
        Assert.Contains(groups, g => g.Count > 1);
        foreach (var group in groups)
        {
            foreach (var one in group) Assert.All(group, other => Assert.True(one == other || Likeness.Apart(one.Gist, other.Gist) is null));
        }
    }

    private static string Names(IEnumerable<IReadOnlyList<Statement>> groups) =>
        string.Join(" | ", groups.Select(g => string.Join(' ', g.Select(s => s.Key.ToString()[..8]).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));

    private static Statement Told(ClaimGist gist, long report, int salt = 0) =>
        new(Hash256.Of(System.Text.Encoding.UTF8.GetBytes($"{gist.Place} {gist.Modifier} {report} {salt}")), gist, [report]);

    private static ClaimGist Meet(string place, params string[] actors) => Gist("CONSULT", actors, []) with { Act = "meet", Place = place };

    private static ClaimGist Match(string where, params long[] words) => Gist("CONSULT", [], [], words) with { Act = "gather", Names = where.Length > 0 ? [where] : [] };

    private static ClaimGist Form(string what) => Gist("COOPERATE", [], []) with { Act = "form", Place = "sirte", Objects = [what] };

    private static ClaimGist Release(string whom) => Gist("RETREAT", [], []) with { Modes = ["release"], Act = "release", Place = "shwayrif", Objects = [whom] };

    private static ClaimGist Gist(string type, string[] actors, string[] recipients, params long[] words) =>
        new(default, type, "held", Day, Day, "act", [], actors, recipients, [], "", false, "", [], words);
}
