using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Records.Claims;
using Rasid.Records.Families;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;
using Rasid.Records.Reports;
using Rasid.Records.Reviews;

namespace Rasid.Storage;

/// <summary>Derives the projections from entries, one after another in projection order: the same for every adapter.</summary>
public static class Projector
{
    // Copies come close upon each other, and all copies of a report are of one family: a few of the last are enough.
    private const int CandidatesABand = 8;
    private const int MostCandidates = 16;

    /// <summary>Projects one entry. What it rests on and is withheld or missing is passed over.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="to">Where what is derived is kept.</param>
    /// <param name="withheld">The reports that later entries take out; their places are kept.</param>
    /// <exception cref="RecordException">A payload is not of the form of its kind (<see cref="RecordFaults.Entry"/>).</exception>
    public static void Project(Entry entry, IProjection to, WithheldReports withheld)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(withheld);
        ItemProjector.Arrive(entry, to.Items);
        switch (PayloadOf(entry))
        {
            case StreamOpened opened when entry.Header.Seq == 1:
                to.OpenStream(entry.Header.Stream, opened);
                break;
            case ReportAdded added:
                Add(entry, added, to);
                break;
            case ReportDescribed described:
                if (to.Report(described.Report) is { } report) to.Describe(report.Id, report.Description.With(described.Correction));
                break;
            case Reading reading:
                if (to.Report(reading.Report) is { } read) ReadingProjector.Read(read, entry.Id, reading, to);
                break;
            case EventDecision decision:
                DecisionProjector.Decide(decision, to.Events);
                break;
            case SourceRated rated:
                to.RateSource(rated.Publisher, Audience(entry, to), Rating.IsReliability(rated.Reliability) ? Said(entry, rated.Reliability, rated.Reason) : null);
                break;
            case ClaimRated rated:
                DecisionProjector.Hold(rated.Claim, to.Events);
                to.RateClaim(rated.Claim.Id, Audience(entry, to), Rating.IsCredibility(rated.Credibility) ? Said(entry, rated.Credibility, rated.Reason) : null);
                break;
            case { } said when ReviewWord.Of(entry, said, Audience(entry, to), to.Reviews.Word) is { } word:
                ReviewProjector.Say(word, to);
                break;
            case { } said when ProvisionWord.Of(entry, said, to.ProvisionWord) is { } word:
                // The claims that it cites are held, so that they carry over to newer readings and stay when one no longer finds them.
                foreach (var anchor in word.Claims.DistinctBy(c => c.Id)) DecisionProjector.Hold(anchor, to.Events);
                to.Keep(word, Audience(entry, to));
                break;
            case ItemSaying said:
                ItemProjector.Say(ItemEntry.Of(entry, said, Audience(entry, to))!, to);
                break;
            case (KeyRooted or KeyDelegated or KeyRevoked) and var key:
                to.KeepKey(entry);
                ItemProjector.Key(entry, key, to.Items);
                break;
            case UnknownPayload unknown:
                to.Unknown(entry.Id, unknown.Kind, unknown.Version);
                break;
            case null when withheld.TryFind(entry.Id, out var gone, out var by):
                if (to.Report(gone.Id) is not null) break;
                var kept = ReportDescription.Empty with { Publisher = gone.Publisher, Published = gone.Published };
                to.Add(new Report(gone.Id, gone.Text, kept, entry.Id, Audience(entry, to), Given(kept), null) { Withheld = by });
                break;
        }
    }

    /// <summary>A signature of an entry came after the entry itself.</summary>
    public static void Sign(Hash256 entry, IProjection to)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (to.Items.ItemOf(entry) is { } item) ItemProjector.Shape(item, to.Items);
    }

    private static Rating Said(Entry entry, string value, string reason) => new(value, entry.Header.Author, reason);

    private static string Audience(Entry entry, IProjection to) => to.Audience(entry.Header.Stream) ?? "";

    // Two sites may bring the same report: the first entry in projection order stands.
    private static void Add(Entry entry, ReportAdded added, IProjection to)
    {
        var id = added.Key.Id;
        if (to.Report(id) is not null) return;
        to.Add(new Report(id, added.Text, added.Description, entry.Id, Audience(entry, to), Given(added.Description), null));
        if (to.Text(added.Text) is { } text) Relate(id, text, to);
    }

    private static Publication Given(ReportDescription description) =>
        description.Published.Length > 0 ? new Publication(description.Published, "stated", "given") : Publication.Unknown;

    private static void Relate(Hash256 id, string text, IProjection to)
    {
        var own = Shingles.Of(text);
        var keys = MinHash.KeysOf(own);
        var candidates = to.Sharing(id, keys, CandidatesABand, MostCandidates)
            .Select(r => (r.Id, Text: to.Text(r.Text))).Where(r => r.Text is not null).Select(r => (r.Id, Shingles.Of(r.Text!)));
        to.Relate(id, keys, Relative.Nearest(own, candidates));
    }

    private static object? PayloadOf(Entry entry)
    {
        try
        {
            return PayloadReader.Read(entry);
        }
        catch (FormatException e)
        {
            throw new RecordException(RecordFaults.Entry, e, entry.Id.ToString(), e.Message);
        }
    }
}
