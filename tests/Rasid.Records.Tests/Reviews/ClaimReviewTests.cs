using CsCheck;
using Rasid.Records.Claims;
using Rasid.Records.Reviews;
using static Rasid.Records.Tests.Reviews.ReviewSamples;

namespace Rasid.Records.Tests.Reviews;

public sealed class ClaimReviewTests
{
    [Fact]
    public void Without_words_a_claim_is_what_was_read()
    {
        var review = ClaimReview.Of([], Read)!;
        Assert.Equal((ReviewVerdicts.None, Read, false), (review.Verdict, review.Shown, review.IsChanged));
        Assert.Null(ClaimReview.Of([], null));
    }

    [Fact]
    public void Of_two_persons_words_the_later_is_shown_and_both_stand()
    {
        var first = Word(ReviewKinds.Correct, new ClaimChanges { Date = "2024-05-02" });
        var second = Word(ReviewKinds.Correct, new ClaimChanges { Date = "2024-05-03" });
        var review = ClaimReview.Of([first, second], Read)!;
        Assert.Equal(("2024-05-03", ClaimChanges.Basis, ReviewVerdicts.Corrected), (review.Shown.Date, review.Shown.DateBasis, review.Verdict));
        Assert.Equal(["2024-05-03", "2024-05-02"], review.On("date").Select(w => w.Changes.Date));
        Assert.Empty(review.On("status"));
        Assert.Equal("2024-05-01", review.Read!.Date);
    }

    [Fact]
    public void An_undone_word_counts_no_more_and_again_when_its_undoing_is_undone()
    {
        var reject = Word(ReviewKinds.Reject);
        var undo = Word(ReviewKinds.Undo, undoes: reject.Id);
        var again = Word(ReviewKinds.Undo, undoes: undo.Id);
        Assert.Equal(ReviewVerdicts.Rejected, ClaimReview.Of([reject], Read)!.Verdict);
        Assert.Equal(ReviewVerdicts.None, ClaimReview.Of([reject, undo], Read)!.Verdict);
        Assert.Equal(ReviewVerdicts.Rejected, ClaimReview.Of([reject, undo, again], Read)!.Verdict);
        Assert.Equal(3, ClaimReview.Of([reject, undo, again], Read)!.Words.Count);
    }

    [Theory]
    [InlineData(new[] { "reject", "correct" }, ReviewVerdicts.Rejected)]
    [InlineData(new[] { "reject", "amend" }, ReviewVerdicts.Amended)]
    [InlineData(new[] { "accept", "correct" }, ReviewVerdicts.Corrected)]
    [InlineData(new[] { "correct", "accept" }, ReviewVerdicts.Accepted)]
    [InlineData(new[] { "accept", "contradict" }, ReviewVerdicts.Accepted)]
    public void The_last_judgement_counts_and_a_correction_takes_no_rejection_back(string[] kinds, string verdict) =>
        Assert.Equal(verdict, ClaimReview.Of([.. kinds.Select(k => Word(k, k is "amend" or "correct" ? new ClaimChanges { Status = "denied" } : null))], Read)!.Verdict);

    [Fact]
    public void An_added_claim_is_a_persons_until_it_is_read_and_then_stands_over_what_was_read()
    {
        var added = Word(ReviewKinds.Add, added: Read with { Date = "2024-05-09", Status = "planned" });
        var alone = ClaimReview.Of([added], null)!;
        Assert.Equal((ReviewVerdicts.Added, true, "2024-05-09"), (alone.Verdict, alone.IsByHand, alone.Shown.Date));
        var found = ClaimReview.Of([added], Read)!;
        Assert.Equal((false, "2024-05-09", "2024-05-01", "planned"), (found.IsByHand, found.Shown.Date, found.Read!.Date, found.Shown.Status));
        var undo = Word(ReviewKinds.Undo, undoes: added.Id);
        Assert.Equal(ReviewVerdicts.Withdrawn, ClaimReview.Of([added, undo], null)!.Verdict);
        Assert.Equal(Read, ClaimReview.Of([added, undo], Read)!.Shown);
        Assert.Equal(ReviewVerdicts.Withdrawn, ClaimReview.Of([added, Word(ReviewKinds.Accept), undo], null)!.Verdict);
    }

    [Fact]
    public void A_corrected_type_leaves_the_anchor_as_it_was_read()
    {
        var shown = new ClaimChanges { Type = "AGREE", Place = [], Modes = [] }.ApplyTo(Read);
        Assert.Equal(("AGREE", "CONSULT", Read.Id), (shown.Type, shown.Anchor.Type, shown.Id));
        Assert.Null(shown.Place);
        Assert.Empty(shown.Modes);
        Assert.Equal("CONSULT", new ClaimChanges { Type = "CONSULT" }.ApplyTo(shown).Type);
    }

    [Fact]
    public void Only_what_differs_is_a_change()
    {
        var same = new ClaimChanges { Actors = [Member("لجنة أخرى في الكلمات", "commission")], Status = "happened", Date = "2024-05-01", Place = [Member("سرت", "sirte")] };
        Assert.True(same.Against(Read).IsEmpty);
        Assert.Equal(["actors", "place"], new ClaimChanges { Actors = [], Place = [] }.Against(Read).Fields);
        Assert.Equal(["attribution"], new ClaimChanges { Attribution = new ClaimAttribution("media_reports", null, []) }.Against(Read).Fields);
    }

    [Fact]
    public void The_order_of_arrival_does_not_change_what_review_makes_of_a_claim() => Gen.Select(History, Gen.Int[1, 9999]).Sample((history, seed) =>
    {
        var entries = Entries(history);
        var random = new Random(seed);
        var arrived = entries.OrderBy(_ => random.Next()).ToList();
        foreach (var read in new[] { Read, null })
            Assert.Equal(Told(ClaimReview.Of(Words(entries), read)), Told(ClaimReview.Of(Words(arrived), read)));
    });

    [Fact]
    public void To_undo_an_undoing_changes_nothing_and_to_undo_a_word_is_to_be_without_it() => Gen.Select(History, Gen.Int[0, 99]).Sample((history, at) =>
    {
        var words = Words(Entries(history));
        var word = words[at % words.Count];
        var undo = Word(ReviewKinds.Undo, undoes: word.Id);
        var again = Word(ReviewKinds.Undo, undoes: undo.Id);
        var (before, back) = (ClaimReview.Of(words, Read)!, ClaimReview.Of([.. words, undo, again], Read)!);
        Assert.Equal((before.Verdict, Json(before)), (back.Verdict, Json(back)));
        var (without, undone) = (ClaimReview.Of([.. words.Where(w => w.Id != word.Id)], Read)!, ClaimReview.Of([.. words, undo], Read)!);
        Assert.Equal((without.Verdict, Json(without)), (undone.Verdict, Json(undone)));
    });

    [Fact]
    public void A_reviewed_claim_reads_back_as_it_was()
    {
        var claim = new ClaimChanges { Type = "AGREE" }.ApplyTo(Read);
        Assert.Equivalent(claim, ReadBack(claim), strict: true);
    }

    private static Claim ReadBack(Claim claim) => Payloads.ClaimJson.ToClaim(Payloads.ClaimJson.Of(claim), claim.Anchor.Report);

    private static string Json(ClaimReview review) => System.Text.Encoding.UTF8.GetString(Payloads.ClaimJson.Of(review.Shown));
}
