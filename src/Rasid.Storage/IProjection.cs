using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>Where an adapter keeps what <see cref="Projector"/> derives from entries. Called inside one transaction.</summary>
public interface IProjection
{
    /// <summary>A stream was opened.</summary>
    void OpenStream(StreamId stream, string site, string audience);

    /// <summary>The audience of a stream; null when no entry opened it.</summary>
    string? Audience(StreamId stream);

    /// <summary>A report; null when there is none.</summary>
    Report? Report(Hash256 id);

    /// <summary>Adds a report.</summary>
    void Add(Report report);

    /// <summary>Replaces what is known of a report.</summary>
    void Describe(Hash256 report, ReportDescription description);

    /// <summary>Makes a reading the report's current one: its claims and facts replace those of the last.</summary>
    void Read(Report report, Hash256 entry, Reading reading);

    /// <summary>An entry of a kind or version that this program does not know.</summary>
    void Unknown(Hash256 entry, string kind, int version);
}
