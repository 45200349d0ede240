using CsCheck;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reviews;

namespace Rasid.Storage.Contract;

/// <summary>Random histories over a few reports, so that corrections, copies and re-readings meet.</summary>
internal static class History
{
    private static readonly string[] Dates = ["", "2024-05-01", "2024-05", "2023-11/2024-02", "../2020", "2021/..", "garbage"];
    private static readonly string[] Statuses = ["happened", "planned", "denied"];
    private static readonly string[] Names = ["اللجنة العسكرية المشتركة", "البعثة", "سرت"];

    // Some are of one family, so that kin come and go with the order of entries.
    private static readonly string[] Texts =
    [
        "text number 0",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen sixteen",
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen sixteen",
    ];

    private static readonly Gen<EntryDraft> Entry = Gen.Select(
        Gen.Int[0, 15],
        Gen.Int[0, Texts.Length - 1],
        Gen.Int[0, 2],
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, Dates.Length - 1].Select(i => Dates[i]), Gen.Int[0, Statuses.Length - 1].Select(i => Statuses[i]), Gen.Int[0, Names.Length - 1].Select(i => Names[i])).Array[0, 4],
        (what, text, publisher, claims) =>
        {
            var (id, draft) = Sample.Report(Texts[text], $"publisher {publisher}");
            return what switch
            {
                0 => draft,
                1 => new ReportDescribed(id, Sample.Description($"corrected {publisher}") with { Origin = "" }).ToDraft(),
                2 => new EntryDraft("of-tomorrow", 1, "{}"u8.ToArray()),
                5 => new ClaimRated(Anchor(text, publisher, 2), $"{text}", "three").ToDraft(),
                3 => new EventDecision(EntryKinds.EventJoined, [Anchor(text, publisher, 0), Anchor(0, 0, 1)], "one").ToDraft(),
                4 => new EventDecision(publisher == 1 ? EntryKinds.EventSplit : EntryKinds.ClaimPinned, [Anchor(text, publisher, 1), Anchor(1, 0, 0)], "two").ToDraft(),
                8 => new ClaimReviewed(
                    Anchor(text, publisher, 1), ReviewKinds.Amend, new ClaimChanges { Date = Dates[text], Type = publisher == 0 ? "AGREE" : null, Actors = [Sample.Member("سرت", "sirte")] }, "seen").ToDraft(),
                9 => new ClaimReviewed(Anchor(text, publisher, 0), publisher == 0 ? ReviewKinds.Accept : ReviewKinds.Reject, ClaimChanges.None, "seen").ToDraft(),
                10 => new ClaimAdded(Sample.Claim(id, text, date: Dates[publisher + 1]), "added").ToDraft(),
                12 => new ProvisionScored($"p-{publisher}", text, [Anchor(text, publisher, 0)], "seen").ToDraft(),
                13 => new ProvisionLinked("p-1", Anchor(text, publisher, 1), publisher == 0 ? null : Rasid.Records.Agreements.StepStage.Begun, "seen").ToDraft(),
                14 => RegisterSample.Enter(publisher == 1 ? "east" : "west", $"place-{text}"),
                15 => new ItemLinked(id, Anchor(text, publisher, 1), id, ItemLinked.Supports, "mission", [], "seen").ToDraft(),
                11 => new ClaimsContradict([Anchor(text, publisher, 0), Anchor(0, 0, 1)], "both").ToDraft(),
                _ => Sample.Read(id, [.. claims.DistinctBy(c => c.Item1).Select(c => Sample.Claim(
                    id, c.Item1, status: c.Item3, date: c.Item2, actors: [Sample.Member(c.Item4)], place: Sample.Member("سرت", "sirte")))]),
            };
        });

    private static ClaimAnchor Anchor(int text, int publisher, int at) =>
        Sample.Claim(Sample.Report(Texts[text], $"publisher {publisher}").Id, at).Anchor;

    public static readonly Gen<EntryDraft[]> Batch = Entry.Array[1, 6];
}
