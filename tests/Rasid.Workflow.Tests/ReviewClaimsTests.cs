using Rasid.Actors;
using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Reviews;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Text;
using Rasid.Text.Tables;
using static Rasid.Workflow.Tests.TestFolder;

namespace Rasid.Workflow.Tests;

public sealed class ReviewClaimsTests : IAsyncLifetime
{
    private const string Words = "CONSULT happened 2024-05-01 [council]+b\nقال نص عن مجلس النهر 😀 إن مجلس النهر اجتمع\nASSAULT happened 2024-05-02 c";

    private static readonly ReviewSaid Because = new("it is so in the paper", "amal");

    private readonly TestFolder _folder = new();
    private readonly Lazy<Pack> _pack;
    private RecordFile _record = null!;
    private ClaimRow _claim = null!;

    public ReviewClaimsTests() => _pack = new(ReadPack);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ReviewClaims Review => new(_record, () => new WhoIs(_pack.Value, _record));

    public async ValueTask InitializeAsync()
    {
        _record = _folder.Open();
        await new Ingest(_record, new FakeReader().Engine).RunAsync([Report(Words, "A"), Report("CONSULT happened 2024-06-01 x", "B")], null, Cancellation);
        _claim = (await Claims())[0];
    }

    public ValueTask DisposeAsync()
    {
        _record.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_word_has_its_author_and_reason_and_what_was_read_stands_beside_it()
    {
        var answer = await Correct(new TypedClaim { Date = "٢٠٢٤/٠٥/٠٣", Actors = ["ahmad-najjar", "مجلس النهر"], Place = "none", Status = "Planned" });
        Assert.Null(answer.Fault);
        var shown = await new ShowReview(_record).RunAsync(Viewer.Public, (await Claims())[0], Language.English, Cancellation);
        Assert.Equal(
            [("status", "happened", "planned"), ("date", "2024-05-01", "2024-05-03"), ("actors", "Name of [council], b", "Ahmad al-Najjar, River Council")],
            shown.Fields.Select(f => (f.Key, f.Read, f.Shown)));
        var word = Assert.Single(shown.Words);
        Assert.Equal(("amal", "it is so in the paper", true, 3), (word.Row.Word.Author, word.Row.Word.Reason, word.Row.Stands, word.Changes.Count));
        Assert.Equal(answer.Word, word.Row.Word.Id);
    }

    [Fact]
    public async Task Somebody_is_meant_by_id_by_name_by_a_mention_or_by_the_reports_own_words()
    {
        await Correct(new TypedClaim { Actors = ["new-council", "Ahmad al-Najjar", "[council]", "نص"] });
        var actors = (await Claims())[0].Claim.Actors;
        Assert.Equal(["new-council", "ahmad-najjar", "[council]", ""], actors.Select(a => a.Id));
        Assert.Equal(("نص", "نص"), (actors[3].Text, actors[3].Span.In(Words)));
        Assert.Equal(("LBY", 28), (actors[2].Country, actors[2].Span.Start));
        Assert.Equal(("VAL", "LEG"), (actors[0].Country, actors[0].Sector));
    }

    [Theory]
    [InlineData("date", "2024-02-30", ReviewFault.Date)]
    [InlineData("date", "2024-05-03/2024-05-01", ReviewFault.Date)]
    [InlineData("date", "yesterday", ReviewFault.Date)]
    [InlineData("date", "2024-05-01", ReviewFault.Same)]
    [InlineData("type", "MEET", ReviewFault.Type)]
    [InlineData("status", "done", ReviewFault.Status)]
    [InlineData("mode", "visit, dance", ReviewFault.Mode)]
    [InlineData("voice", "loud", ReviewFault.Voice)]
    [InlineData("actor", "new-counsil", ReviewFault.ActorNear)]
    [InlineData("actor", "احمد", ReviewFault.ActorSeveral)]
    [InlineData("actor", "nobody-at-all", ReviewFault.Actor)]
    [InlineData("place", "nowhere", ReviewFault.Actor)]
    public async Task What_cannot_be_understood_is_said_in_both_languages_and_nothing_is_journalled(string field, string value, string code)
    {
        var answer = await Correct(field switch
        {
            "date" => new TypedClaim { Date = value },
            "type" => new TypedClaim { Type = value },
            "status" => new TypedClaim { Status = value },
            "mode" => new TypedClaim { Modes = value },
            "voice" => new TypedClaim { Voice = value },
            "place" => new TypedClaim { Place = value },
            _ => new TypedClaim { Actors = [value] },
        });
        await Refused(answer, code);
        if (code != ReviewFault.Same) Assert.Contains(value.Split(' ')[^1], answer.Fault!.Sentence(Language.Arabic), StringComparison.Ordinal);
        if (code == ReviewFault.ActorNear) Assert.Contains("new-council", answer.Fault!.Sentence(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_needs_a_reason_a_name_and_something_to_say()
    {
        await Refused(await Correct(new TypedClaim { Status = "denied" }, new ReviewSaid("  ")), ReviewFault.Reason);
        await Refused(await Correct(new TypedClaim { Status = "denied" }, new ReviewSaid("why", " ")), ReviewFault.Author);
        await Refused(await Correct(new TypedClaim { Status = "denied" }, new ReviewSaid(new string('x', 2001))), ReviewFault.TooLong);
        await Refused(await Correct(new TypedClaim()), ReviewFault.Nothing);
    }

    [Fact]
    public async Task A_claim_that_is_not_there_of_another_report_or_changed_since_is_refused()
    {
        await Refused(await Review.JudgeAsync(Viewer.Public, default, ReviewKinds.Accept, new TypedClaim(), Because, Cancellation), ReviewFault.NoClaim);
        var other = (await _record.ReportsAsync(Viewer.Public, 1, 1, Cancellation))[0].Id;
        await Refused(await Accept(Because with { Report = other }), ReviewFault.OtherReport);
        var seen = ClaimState.Of(_claim, []);
        Assert.Null((await Accept(Because with { Seen = seen, Report = _claim.Report.Id })).Fault);
        await Refused(await Accept(Because with { Seen = seen }), ReviewFault.Stale);
    }

    [Fact]
    public async Task What_is_typed_is_kept_as_text_whatever_it_is()
    {
        Assert.Null((await Accept(new ReviewSaid("a\u0007b\uD800c <script>alert(1)</script>\nnext", "amal"))).Fault);
        var word = Assert.Single(await _record.ReviewsAsync(Viewer.Public, _claim.Claim.Id, Cancellation));
        Assert.Equal("a b\uFFFDc <script>alert(1)</script>\nnext", word.Word.Reason);
    }

    [Fact]
    public async Task A_claim_is_added_on_quoted_words_or_on_their_place()
    {
        var answer = await Add(new TypedCitation("إن مجلس النهر اجتمع", "", "اجتمع"), new TypedClaim { Type = "consult", Actors = ["مجلس النهر"], Speaker = "ahmad-najjar" });
        Assert.Null(answer.Fault);
        var added = (await _record.ClaimAsync(Viewer.Public, answer.Claim!.Value, Cancellation))!;
        Assert.Equal(("اجتمع", "إن مجلس النهر اجتمع", "official_statement"), (added.Claim.Anchor.Trigger[0].In(Words), added.Claim.Evidence.In(Words), added.Claim.Attribution.Kind));
        Assert.True(added.IsByHand);
        Assert.Equal([0, 1, 2], (await Claims()).Select((c, i) => i));
        // Counted in code points: the sign before the words is one, though two units long.
        var at = Words.IndexOf("إن مجلس", StringComparison.Ordinal) - 1;
        var placed = await Add(new TypedCitation("", $"{at}+9"), new TypedClaim { Type = "AGREE", Status = "planned" });
        Assert.Equal("إن مجلس ا", (await _record.ClaimAsync(Viewer.Public, placed.Claim!.Value, Cancellation))!.Claim.Evidence.In(Words));
    }

    [Theory]
    [InlineData("لا ترد هنا", "", "", ReviewFault.QuoteMissing)]
    [InlineData("مجلس النهر", "", "", ReviewFault.QuoteSeveral)]
    [InlineData("مجلس", "7000+3", "", ReviewFault.Span)]
    [InlineData("", "five", "", ReviewFault.Span)]
    [InlineData("", "", "", ReviewFault.QuoteNone)]
    [InlineData("إن مجلس النهر اجتمع", "", "سافر", ReviewFault.TriggerMissing)]
    [InlineData("نص عن مجلس النهر 😀 إن مجلس النهر", "", "مجلس", ReviewFault.TriggerSeveral)]
    [InlineData("نه", "", "", ReviewFault.QuoteMissing)]
    public async Task A_citation_that_is_not_there_or_there_twice_is_refused(string quote, string at, string trigger, string code) =>
        await Refused(await Add(new TypedCitation(quote, at, trigger), new TypedClaim { Type = "CONSULT" }), code);

    [Fact]
    public async Task Words_that_stand_twice_are_told_apart_by_their_place()
    {
        var refused = await Add(new TypedCitation("مجلس النهر"), new TypedClaim { Type = "CONSULT" });
        var places = refused.Fault!.Args[2].Split(", ");
        Assert.Equal(2, places.Length);
        Assert.Null((await Add(new TypedCitation("مجلس النهر", places[1]), new TypedClaim { Type = "CONSULT" })).Fault);
    }

    [Fact]
    public async Task A_claim_that_is_there_already_is_not_added_twice()
    {
        await Refused(await Add(new TypedCitation("CONSULT happened"), new TypedClaim { Type = "CONSULT" }), ReviewFault.Exists);
        await Refused(await Add(new TypedCitation("إن مجلس النهر"), new TypedClaim()), ReviewFault.NoType);
        var added = await Add(new TypedCitation("إن مجلس النهر"), new TypedClaim { Type = "AID" });
        await Refused(await Add(new TypedCitation("إن مجلس النهر"), new TypedClaim { Type = "AID" }), ReviewFault.Exists);
        await Undo(new RecordRef(RecordIdKind.Word, added.Word!.Value));
        Assert.Null((await Add(new TypedCitation("إن مجلس النهر"), new TypedClaim { Type = "AID" })).Fault);
    }

    [Fact]
    public async Task The_last_word_on_a_claim_is_undone_and_an_undoing_too()
    {
        var claim = new RecordRef(RecordIdKind.Claim, _claim.Claim.Id);
        await Refused(await Undo(claim), ReviewFault.NothingToUndo);
        await Refused(await Undo(new RecordRef(RecordIdKind.Word, default)), ReviewFault.NoWord);
        await Accept(Because);
        var reject = await Review.JudgeAsync(Viewer.Public, claim.Id, ReviewKinds.Reject, new TypedClaim(), Because, Cancellation);
        var undo = await Undo(claim);
        Assert.Equal(ReviewVerdicts.Accepted, (await Claims())[0].Verdict);
        await Refused(await Undo(new RecordRef(RecordIdKind.Word, reject.Word!.Value)), ReviewFault.Undone);
        Assert.Null((await Undo(new RecordRef(RecordIdKind.Word, undo.Word!.Value))).Fault);
        Assert.Equal(ReviewVerdicts.Rejected, (await Claims())[0].Verdict);
    }

    [Fact]
    public async Task Two_claims_or_events_contradict_each_other_and_none_itself()
    {
        var rows = await Claims();
        var (one, other) = (new RecordRef(RecordIdKind.Event, rows[0].Event), new RecordRef(RecordIdKind.Claim, rows[1].Claim.Id));
        Assert.Null((await Review.ContradictAsync(Viewer.Public, one, other, Because, Cancellation)).Fault);
        await Refused(await Review.ContradictAsync(Viewer.Public, one, new RecordRef(RecordIdKind.Claim, rows[0].Claim.Id), Because, Cancellation), ReviewFault.Itself);
        await Refused(await Review.ContradictAsync(Viewer.Public, one, new RecordRef(RecordIdKind.Claim, default), Because, Cancellation), ReviewFault.NoClaim);
    }

    [Fact]
    public void Every_fault_has_its_sentence_in_both_languages()
    {
        foreach (var field in typeof(ReviewFault).GetFields().Where(f => f.IsLiteral))
        {
            var fault = new ReviewFault((string)field.GetRawConstantValue()!, "1", "2", "3");
            Assert.NotEqual(fault.Sentence(Language.Arabic), fault.Sentence(Language.English));
        }
    }

    private async Task Refused(ReviewAnswer answer, string code)
    {
        Assert.Equal((null, code), (answer.Word, answer.Fault?.Code));
        Assert.NotEmpty(answer.Fault!.Sentence(Language.Arabic));
        Assert.DoesNotContain((await _record.LatestReviewsAsync(Viewer.Public, 0, 99, Cancellation)), w => w.Word.Reason.Trim().Length == 0);
    }

    private async Task<IReadOnlyList<ClaimRow>> Claims()
    {
        var report = (await _record.ReportsAsync(Viewer.Public, 0, 1, Cancellation))[0];
        return await _record.ClaimsOfReportAsync(Viewer.Public, report.Id, Cancellation);
    }

    private Task<ReviewAnswer> Accept(ReviewSaid said) => Review.JudgeAsync(Viewer.Public, _claim.Claim.Id, ReviewKinds.Accept, new TypedClaim(), said, Cancellation);

    private Task<ReviewAnswer> Correct(TypedClaim fields, ReviewSaid? said = null) =>
        Review.JudgeAsync(Viewer.Public, _claim.Claim.Id, ReviewKinds.Correct, fields, said ?? Because, Cancellation);

    private Task<ReviewAnswer> Add(TypedCitation citation, TypedClaim fields) => Review.AddAsync(Viewer.Public, _claim.Report.Id, citation, fields, Because, Cancellation);

    private Task<ReviewAnswer> Undo(RecordRef what) => Review.UndoAsync(Viewer.Public, what, Because, Cancellation);

    private Pack ReadPack()
    {
        var pack = new TestPack(_folder.Folder);
        pack.Write("pack.yaml", "id: river\nname_en: River\nname_ar: النهر\n");
        pack.Write("states.tsv", "id\tcode\tname_en\tsource\tname_ar", "valand\tVAL\tValand\tinvented\tفالاند");
        pack.Write(
            "actors.tsv",
            "id\tkind\tcode\tsector\tfrom\tto\tname_en\tneed\tsource\tname_ar",
            "ahmad-najjar\tperson\tVAL\tGOV\t\t\tAhmad al-Najjar\t\tinvented\tأحمد النجار",
            "ahmad-sabbagh\tperson\tVAL\tMIL\t\t\tAhmad Sabbagh\t\tinvented\tأحمد الصباغ",
            "new-council\tbody\tVAL\tLEG\t2001\t\tRiver Council\t\tinvented\tمجلس النهر");
        pack.Write("names.tsv", "actor\tlang\tkind\tneed\tsource\tform", "ahmad-najjar\tar\tsurname\t\tinvented\tالنجار");
        return pack.Read();
    }
}
