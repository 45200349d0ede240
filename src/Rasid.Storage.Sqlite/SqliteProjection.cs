using System.Text;
using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Families;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;
using Rasid.Text;

namespace Rasid.Storage.Sqlite;

/// <summary>Keeps the projections in their tables.</summary>
/// <param name="connection">Inside a transaction.</param>
/// <param name="texts">Where the texts lie, of the same moment.</param>
/// <param name="isSearched">Whether the words of reports are indexed.</param>
internal sealed class SqliteProjection(Connection connection, Connection texts, bool isSearched = true) : IProjection
{
    private readonly SqliteFamilies _families = new(connection);
    private readonly SqliteEvents _events = new(connection);
    private readonly SqliteSentences _sentences = new(connection, texts, isSearched);
    private SqliteClaims? _asked;
    private SqliteReviews? _reviews;
    private SqliteItems? _items;

    private SqliteClaims Claims => _asked ??= new SqliteClaims(connection, _sentences);

    public void OpenStream(StreamId stream, StreamOpened opened) => connection.Run(
        "open_stream", ("$stream", stream.ToBytes()), ("$site", opened.Site), ("$audience", opened.Audience), ("$voice", opened.Voice));

    public void KeepKey(Entry entry) => connection.Run("keep_key", ("$id", entry.Id.ToBytes()), ("$stream", entry.Header.Stream.ToBytes()));

    public string? Audience(StreamId stream) => (string?)connection.Scalar("audience", ("$stream", stream.ToBytes()));

    public Report? Report(Hash256 id)
    {
        using var reader = connection.Command("any_report", ("$id", id.ToBytes())).ExecuteReader();
        return reader.Read() ? Rows.Report(reader, 0) : null;
    }

    public string? Text(Hash256 hash)
    {
        using var reader = texts.Command("text_of", ("$hash", hash.ToBytes())).ExecuteReader();
        return reader.Read() && Packing.Unpack(reader.GetInt64(0), Rows.Bytes(reader, 1)) is { } text ? Encoding.UTF8.GetString(text) : null;
    }

    public IReadOnlyList<Report> Sharing(Hash256 report, IReadOnlyList<long> keys, int aBand, int most) => _families.Sharing(report, keys, aBand, most);

    public void Relate(Hash256 report, IReadOnlyList<long> keys, Relative? nearest) => _families.Relate(report, keys, nearest);

    public void Add(Report report)
    {
        var rid = Insert(report);
        if (isSearched) Search(rid, report.Text, report.Description.Title);
    }

    private long Insert(Report report) => (long)connection.Scalar(
        "add_report",
        ("$id", report.Id.ToBytes()),
        ("$text", report.Text.ToBytes()),
        ("$publisher", report.Description.Publisher),
        ("$url", report.Description.Url),
        ("$given_id", report.Description.GivenId),
        ("$title", report.Description.Title),
        ("$published", report.Description.Published),
        ("$origin", report.Description.Origin),
        ("$added", report.Added.ToBytes()),
        ("$audience", report.Audience),
        ("$pub_value", report.Published.Value),
        ("$pub_basis", report.Published.Basis),
        ("$pub_reason", report.Published.Reason),
        ("$withheld_by", report.Withheld?.Author),
        ("$withheld_for", report.Withheld?.Reason))!;

    // Corrections are few, so the text is simply indexed again.
    public void Describe(Hash256 report, ReportDescription description)
    {
        Update(report, description);
        if (!isSearched || Report(report) is not { } described) return;
        var rid = (long)connection.Scalar("report_number", ("$id", report.ToBytes()))!;
        connection.Run("delete_search", ("$rid", rid));
        Search(rid, described.Text, description.Title);
    }

    private void Update(Hash256 report, ReportDescription description) => connection.Run(
        "describe_report",
        ("$id", report.ToBytes()),
        ("$publisher", description.Publisher),
        ("$url", description.Url),
        ("$given_id", description.GivenId),
        ("$title", description.Title),
        ("$published", description.Published));

    public Hash256? FamilyOf(Hash256 report) => connection.Scalar("family_of", ("$id", report.ToBytes())) is byte[] id ? new Hash256(id) : null;

    public IEventProjection Events => _events;

    public IItemProjection Items => _items ??= new SqliteItems(connection, texts);

    public IReviewProjection Reviews => _reviews ??= new SqliteReviews(connection, Claims, _events);

    public Reading? Reading(Hash256 report)
    {
        if (connection.Scalar("reading_of", ("$id", report.ToBytes())) is not byte[] id) return null;
        using var reader = texts.Command("entry_with_id", ("$id", id)).ExecuteReader();
        return reader.Read() ? PayloadReader.Read(Rows.Entry(reader)) as Reading : null;
    }

    public void Read(Report report, Hash256 entry, Reading reading, IReadOnlyList<PlacedClaim> claims)
    {
        var rid = (long)connection.Scalar(
            "read_report",
            ("$id", report.Id.ToBytes()),
            ("$pub_value", reading.Published.Value),
            ("$pub_basis", reading.Published.Basis),
            ("$pub_reason", reading.Published.Reason),
            ("$reading", entry.ToBytes()))!;
        if (report.Reading is not null)
        {
            _events.Leave(rid);
            connection.Run("delete_mentions", ("$report", rid));
            connection.Run("delete_members", ("$report", rid));
            connection.Run("delete_claims", ("$report", rid));
            connection.Run("delete_fact_members", ("$report", rid));
            connection.Run("delete_facts", ("$report", rid));
            _sentences.Leave(rid);
        }
        // Mentions come before claims: they know of what kind an actor is. A key that holds in one report alone would join strangers.
        foreach (var mention in reading.Mentions.Where(m => !ReadMention.IsLocal(m.Actor)))
            connection.Run("add_mention", ("$actor", Claims.Actor(mention.Actor, mention.Kind, mention.NameAr, mention.NameEn)), ("$report", rid));
        for (var i = 0; i < claims.Count; i++) Claims.Add(report, rid, i, claims[i]);
        connection.Run("hold_statements", ("$report", report.Id.ToBytes()));
        var told = EdtfDays.Of(reading.Published.Value)?.From?.DayNumber;
        for (var i = 0; i < reading.Facts.Count; i++) Claims.Add(report, rid, i, reading.Facts[i].Fact, told);
    }

    public void RateSource(string publisher, string audience, Rating? rating) => Rate("source " + publisher, audience, rating);

    public void RateClaim(Hash256 anchor, string audience, Rating? rating) => Rate($"claim {anchor}", audience, rating);

    private void Rate(string key, string audience, Rating? rating)
    {
        connection.Run("unrate", ("$key", key), ("$audience", audience));
        if (rating is not null)
            connection.Run("rate", ("$key", key), ("$audience", audience), ("$value", rating.Value), ("$author", rating.Author), ("$reason", rating.Reason));
    }

    public void Keep(ProvisionWord word, string audience) =>
        connection.Run("add_provision_word", ("$id", word.Id.ToBytes()), ("$provision", word.Provision), ("$audience", audience));

    public ProvisionWord? ProvisionWord(Hash256 entry)
    {
        if (connection.Scalar("is_provision_word", ("$id", entry.ToBytes())) is null) return null;
        Entry found;
        using (var reader = texts.Command("entry_with_id", ("$id", entry.ToBytes())).ExecuteReader())
        {
            if (!reader.Read()) return null;
            found = Rows.Entry(reader);
        }
        return Records.Agreements.ProvisionWord.Of(found, PayloadReader.Read(found), ProvisionWord);
    }

    public void Unknown(Hash256 entry, string kind, int version) =>
        connection.Run("unknown", ("$id", entry.ToBytes()), ("$kind", kind), ("$version", version));

    // A text that was redacted, or that did not come with its entry, is not found; nor are the words of one that cannot be unpacked.
    private void Search(long rid, Hash256 hash, string title) => connection.Run(
        "add_search", ("$rid", rid), ("$title", Normalizer.Key(title)), ("$body", Text(hash) is { } text ? Normalizer.Key(text) : ""));
}
