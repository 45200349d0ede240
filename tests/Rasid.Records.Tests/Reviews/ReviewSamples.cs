using System.Globalization;
using CsCheck;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reviews;
using Rasid.Text;

namespace Rasid.Records.Tests.Reviews;

/// <summary>One claim and random histories of words on it, written at three sites that hear of each other now and then.</summary>
internal static class ReviewSamples
{
    public static readonly Claim Read = new(
        new ClaimAnchor(Hash256.Of("report"u8), [new TextSpan(3, 5)], "CONSULT"), ["visit"], [], "happened", "2024-05-01", "stated", "",
        [Member("اللجنة", "commission")], [], [], [], [], Member("سرت", "sirte"), ClaimAttribution.Author, new TextSpan(0, 40), 700);

    private static readonly StreamId[] Streams = [.. "abc".Select(c => StreamId.Parse(new string(c, 32)))];

    // What is said, at which site, whether the site has heard of the others, and which earlier word is meant.
    public static readonly Gen<(int Kind, int Value, int Site, bool Hears, int Target)[]> History = Gen.Select(
        Gen.Int[0, 7], Gen.Int[1, 4], Gen.Int[0, 2], Gen.Bool, Gen.Int[0, 99], (kind, value, site, hears, target) => (kind, value, site, hears, target)).Array[1, 12];

    public static ClaimMember Member(string text, string id) => new(text, new TextSpan(0, text.Length), id, text, id, "", "", "none");

    public static ReviewWord Word(string kind, ClaimChanges? changes = null, Hash256? undoes = null, Claim? added = null, string id = "") => new(
        Hash256.Of(System.Text.Encoding.UTF8.GetBytes(id.Length > 0 ? id : Guid.NewGuid().ToString())), kind, [Read.Anchor], "amal", default, "public", "because")
    {
        Changes = changes ?? ClaimChanges.None,
        Undoes = undoes,
        Added = added,
    };

    public static IReadOnlyList<Entry> Entries((int Kind, int Value, int Site, bool Hears, int Target)[] history)
    {
        var entries = new List<Entry>();
        var heads = new StreamHead?[Streams.Length];
        var known = Enumerable.Range(0, Streams.Length).Select(_ => new HashSet<Hash256>()).ToArray();
        foreach (var (kind, value, site, hears, target) in history)
        {
            var seen = new List<Hash256>();
            if (hears)
            {
                foreach (var head in heads.Where((h, i) => i != site && h is { } there && !known[site].Contains(there.Id))) seen.Add(head!.Value.Id);
                known[site].UnionWith(entries.Select(e => e.Id));
            }
            // Nobody can undo what has not reached the site.
            var within = entries.Where(e => known[site].Contains(e.Id)).ToList();
            var draft = Draft(kind, value, within.Count == 0 ? null : within[target % within.Count].Id);
            var entry = Entry.Compose(
                draft, "libya", Streams[site], heads[site], seen, $"person {site}", DateTimeOffset.UnixEpoch.AddDays(target), new byte[Entry.SaltSize]);
            entries.Add(entry);
            known[site].Add(entry.Id);
            heads[site] = entry.AsHead;
        }
        return entries;
    }

    /// <summary>The words in projection order, whatever order the entries are in.</summary>
    public static IReadOnlyList<ReviewWord> Words(IReadOnlyList<Entry> entries)
    {
        var words = new List<ReviewWord>();
        foreach (var i in ProjectionOrder.Of([.. entries.Select(e => (e.Id, e.Header))]))
        {
            if (ReviewWord.Of(entries[i], PayloadReader.Read(entries[i]), "public", id => words.Find(w => w.Id == id)) is { } word) words.Add(word);
        }
        return words;
    }

    public static string Told(ClaimReview? review) => review is null ? "nothing" : string.Create(
        CultureInfo.InvariantCulture,
        $"{review.Verdict} {System.Text.Encoding.UTF8.GetString(ClaimJson.Of(review.Shown))} {string.Join(' ', review.Words.Select(w => w.Id))} {string.Join(' ', review.Standing.Order())}");

    private static EntryDraft Draft(int kind, int value, Hash256? target) => kind switch
    {
        0 => Said(ReviewKinds.Accept, ClaimChanges.None),
        1 => Said(ReviewKinds.Reject, ClaimChanges.None),
        2 => Said(ReviewKinds.Correct, new ClaimChanges { Date = $"2024-06-0{value}" }),
        3 => Said(ReviewKinds.Amend, new ClaimChanges { Status = "planned", Actors = [Member("ناس", $"people-{value}")] }),
        4 => Said(ReviewKinds.Correct, new ClaimChanges { Type = value == 1 ? "CONSULT" : "AGREE" }),
        5 => new ClaimAdded(Read with { Date = $"2023-0{value}" }, "seen").ToDraft(),
        _ => target is { } id ? new ReviewUndone(id, "a slip").ToDraft() : Said(ReviewKinds.Accept, ClaimChanges.None),
    };

    private static EntryDraft Said(string word, ClaimChanges changes) => new ClaimReviewed(Read.Anchor, word, changes, "because").ToDraft();
}
