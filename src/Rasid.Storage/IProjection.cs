using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Records.Claims;
using Rasid.Records.Families;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>Where an adapter keeps what <see cref="Projector"/> derives from entries. Called inside one transaction.</summary>
public interface IProjection
{
    /// <summary>A stream was opened.</summary>
    void OpenStream(StreamId stream, StreamOpened opened);

    /// <summary>An entry on keys.</summary>
    void KeepKey(Entry entry);

    /// <summary>The audience of a stream; null when no entry opened it.</summary>
    string? Audience(StreamId stream);

    /// <summary>A report; null when there is none.</summary>
    Report? Report(Hash256 id);

    /// <summary>Adds a report.</summary>
    void Add(Report report);

    /// <summary>A text by its content hash; null when it is withheld or did not come.</summary>
    string? Text(Hash256 hash);

    /// <summary>
    /// Earlier reports of a report's audience that share a band key with it, in the record's order; of too many those that share the most keys,
    /// of equal ones the first that came.
    /// </summary>
    /// <param name="report">The report, already added.</param>
    /// <param name="keys">Its band keys.</param>
    /// <param name="aBand">Most reports to take from a band, the last that came: however full a band is, the cost stays the same.</param>
    /// <param name="most">Most reports to return.</param>
    IReadOnlyList<Report> Sharing(Hash256 report, IReadOnlyList<long> keys, int aBand, int most);

    /// <summary>Puts a report into the family of its nearest relative, or lets it found one of its own.</summary>
    /// <param name="report">The report, already added.</param>
    /// <param name="keys">Its band keys, by which later reports find it.</param>
    /// <param name="nearest">Its nearest earlier relative; null when it has none.</param>
    void Relate(Hash256 report, IReadOnlyList<long> keys, Relative? nearest);

    /// <summary>Replaces what is known of a report.</summary>
    void Describe(Hash256 report, ReportDescription description);

    /// <summary>Id of the report that founded a report's family; null when it has none.</summary>
    Hash256? FamilyOf(Hash256 report);

    /// <summary>Makes a reading the report's current one: its claims and facts replace those of the last. The claims are of no event yet.</summary>
    /// <param name="report">The report.</param>
    /// <param name="entry">The entry of the reading.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="claims">Its claims, each once, and after them those that are kept though they are no longer found.</param>
    void Read(Report report, Hash256 entry, Reading reading, IReadOnlyList<PlacedClaim> claims);

    /// <summary>Statements and events.</summary>
    IEventProjection Events { get; }

    /// <summary>Items of registers.</summary>
    IItemProjection Items { get; }

    /// <summary>What persons said in review.</summary>
    IReviewProjection Reviews { get; }

    /// <summary>The current reading of a report; null when it has none, or its payload is withheld.</summary>
    Reading? Reading(Hash256 report);

    /// <summary>A person rated a publisher; null takes an earlier rating back.</summary>
    void RateSource(string publisher, string audience, Rating? rating);

    /// <summary>A person rated the claim that an anchor holds; null takes an earlier rating back.</summary>
    void RateClaim(Hash256 anchor, string audience, Rating? rating);

    /// <summary>Keeps a person's word on a provision, after all that were kept before.</summary>
    void Keep(ProvisionWord word, string audience);

    /// <summary>The word on a provision that an entry says; null when it says none.</summary>
    ProvisionWord? ProvisionWord(Hash256 entry);

    /// <summary>An entry of a kind or version that this program does not know.</summary>
    void Unknown(Hash256 entry, string kind, int version);
}
