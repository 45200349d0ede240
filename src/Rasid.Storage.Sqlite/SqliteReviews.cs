using Rasid.Records;
using Rasid.Records.Reports;
using Rasid.Records.Reviews;

namespace Rasid.Storage.Sqlite;

/// <summary>Keeps words of review in their tables.</summary>
internal sealed class SqliteReviews(Connection connection, SqliteClaims claims, SqliteEvents events) : IReviewProjection
{
    public void Keep(ReviewWord word)
    {
        if (connection.Scalar("add_word", ("$id", word.Id.ToBytes()), ("$audience", word.Audience), ("$body", ReviewWordJson.Of(word))) is not long number) return;
        foreach (var anchor in word.Claims)
            connection.Run("add_word_claim", ("$anchor", anchor.Id.ToBytes()), ("$word", number), ("$report", anchor.Report.ToBytes()));
    }

    public ReviewWord? Word(Hash256 entry) =>
        connection.Scalar("word", ("$id", entry.ToBytes())) is byte[] body ? ReviewWordJson.Read(body) : null;

    public IReadOnlyList<ReviewWord> In(Hash256 report)
    {
        var words = new List<ReviewWord>();
        using var reader = connection.Command("words_in_report", ("$report", report.ToBytes())).ExecuteReader();
        while (reader.Read()) words.Add(ReviewWordJson.Read(Rows.Bytes(reader, 0)));
        return words;
    }

    public void Revise(PlacedClaim claim)
    {
        if (claims.Revise(claim) is { } eid) events.Touch(eid);
    }

    public void Add(Report report, PlacedClaim claim) => claims.Append(report, claim);
}
