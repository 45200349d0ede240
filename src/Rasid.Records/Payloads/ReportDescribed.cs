using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Reports;

namespace Rasid.Records.Payloads;

/// <summary>What is known of a report was corrected.</summary>
/// <param name="Report">Id of the report, which stays.</param>
/// <param name="Correction">The fields that changed; the others are empty.</param>
public sealed record ReportDescribed(Hash256 Report, ReportDescription Correction)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft() => new(
        EntryKinds.ReportDescribed,
        1,
        new CanonicalWriter().StartObject()
            .Optional("id", Correction.GivenId)
            .Optional("published", Correction.Published)
            .Optional("publisher", Correction.Publisher)
            .Member("report", Report)
            .Optional("title", Correction.Title)
            .Optional("url", Correction.Url)
            .End().ToArray());

    internal static ReportDescribed Read(JsonElement e) => new(e.Hash("report"), ReportFields.Read(e));
}
