using System.Text;
using Rasid.Records.Reports;
using Rasid.Text;

namespace Rasid.Storage.Sqlite;

/// <summary>Keeps the sentences that claims and facts stand in, each once, with the words by which they are found.</summary>
/// <param name="connection">Inside a transaction.</param>
/// <param name="texts">Where the texts lie, of the same moment.</param>
/// <param name="isSearched">Whether the words are indexed.</param>
internal sealed class SqliteSentences(Connection connection, Connection texts, bool isSearched)
{
    // The claims of a report come one after another, so its text is unpacked once.
    private (long Report, string? Text) _last = (-1, null);

    /// <summary>Number of a sentence of a report.</summary>
    public long Of(long rid, Report report, TextSpan sentence)
    {
        (string, object?)[] place = [("$report", rid), ("$start", sentence.Start), ("$length", sentence.Length)];
        if (connection.Scalar("sentence", place) is long known) return known;
        var sid = (long)connection.Scalar("add_sentence", place)!;
        if (!isSearched) return sid;
        if (_last.Report != rid) _last = (rid, TextOf(report));
        // What was withheld is found by none of its words.
        if (_last.Text is { } text && sentence.End <= text.Length)
            connection.Run("add_sentence_words", ("$sid", sid), ("$words", Normalizer.Key(sentence.In(text))));
        return sid;
    }

    /// <summary>The sentences of a report go, before others come.</summary>
    public void Leave(long rid)
    {
        if (isSearched) connection.Run("delete_sentence_words", ("$report", rid));
        connection.Run("delete_sentences", ("$report", rid));
        _last = (-1, null);
    }

    private string? TextOf(Report report)
    {
        using var reader = texts.Command("text_of", ("$hash", report.Text.ToBytes())).ExecuteReader();
        return reader.Read() && Packing.Unpack(reader.GetInt64(0), Rows.Bytes(reader, 1)) is { } text ? Encoding.UTF8.GetString(text) : null;
    }
}
