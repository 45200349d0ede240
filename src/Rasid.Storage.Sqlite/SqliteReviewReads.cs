using Microsoft.Data.Sqlite;
using Rasid.Records;
using Rasid.Records.Reviews;

namespace Rasid.Storage.Sqlite;

/// <summary>What can be asked of persons' words of review.</summary>
internal sealed class SqliteReviewReads(RecordAccess access)
{
    public IReadOnlyList<ReviewRow> On(Viewer viewer, Hash256 claim) => access.Read(c =>
    {
        var words = Words(c.Command("words_on_claim", ("$audiences", SqliteReads.Audiences(viewer)), ("$id", claim.ToBytes())));
        var standing = ReviewWord.Standing(words);
        return words.ConvertAll(w => new ReviewRow(w, Now(c, w), standing.Contains(w.Id)));
    });

    public ReviewRow? One(Viewer viewer, Hash256 word) => access.Read(c =>
        Words(c.Command("word_seen", ("$id", word.ToBytes()), ("$audiences", SqliteReads.Audiences(viewer)))) is [var one] ? Row(c, viewer, one) : null);

    public IReadOnlyList<ReviewRow> Latest(Viewer viewer, int skip, int take) => access.Read(c => Words(
        c.Command("latest_words", ("$audiences", SqliteReads.Audiences(viewer)), ("$take", take), ("$skip", skip))).ConvertAll(w => Row(c, viewer, w)));

    public IReadOnlyList<Hash256> Reports(Viewer viewer) => access.Read(c =>
    {
        var reports = new List<Hash256>();
        using var reader = c.Command("reviewed_reports", ("$audiences", SqliteReads.Audiences(viewer))).ExecuteReader();
        while (reader.Read()) reports.Add(Rows.Hash(reader, 0));
        return reports;
    });

    // Whatever undoes a word is about the same claims, so the words on one of them say whether it stands.
    private static ReviewRow Row(Connection c, Viewer viewer, ReviewWord word)
    {
        var words = Words(c.Command("words_on_anchor", ("$anchor", word.Claims[0].Id.ToBytes()), ("$audiences", SqliteReads.Audiences(viewer))));
        return new ReviewRow(word, Now(c, word), ReviewWord.Standing(words).Contains(word.Id));
    }

    private static List<Hash256> Now(Connection c, ReviewWord word) =>
        [.. word.Claims.Select(a => c.Scalar("held_now", ("$id", a.Id.ToBytes()))).OfType<byte[]>().Select(id => new Hash256(id))];

    private static List<ReviewWord> Words(SqliteCommand command)
    {
        var words = new List<ReviewWord>();
        using var reader = command.ExecuteReader();
        while (reader.Read()) words.Add(ReviewWordJson.Read(Rows.Bytes(reader, 0)));
        return words;
    }
}
