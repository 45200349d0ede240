namespace Rasid.Records.Reports;

/// <summary>Decides whether an arriving report is new, known or a correction. Pure.</summary>
/// <remarks>
/// Only reports with the very same text are compared. Among them the same address or given id is the same report, and a
/// different publisher is then a correction. Without an address the publisher decides; a publisher that was not known
/// before, or the same file read again, fills in or corrects it. Whatever is left is another publisher's copy: a report of
/// its own.
/// </remarks>
public static class ReportIdentity
{
    /// <summary>The decision for one arriving report.</summary>
    /// <param name="text">Content hash of its text.</param>
    /// <param name="incoming">What came with it.</param>
    /// <param name="sameText">The record's reports with that text, in the record's order.</param>
    public static ReportDecision Decide(Hash256 text, ReportDescription incoming, IReadOnlyList<Report> sameText)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        ArgumentNullException.ThrowIfNull(sameText);
        var known = Find(new ReportKey(text, incoming.Publisher, incoming.Locator).Id, incoming, sameText);
        if (known is null) return new(ReportOutcome.New, new ReportKey(text, incoming.Publisher, incoming.Locator).Id, null);
        var correction = Changes(known.Description, incoming);
        return correction == ReportDescription.Empty
            ? new(ReportOutcome.Known, known.Id, null)
            : new(ReportOutcome.Corrected, known.Id, correction);
    }

    private static Report? Find(Hash256 id, ReportDescription incoming, IReadOnlyList<Report> sameText)
    {
        if (incoming.Locator.Length > 0)
        {
            // An exact key is looked at last: after a correction the old key must not bring the old publisher back
            // for another address.
            return sameText.FirstOrDefault(r => r.Description.Locator == incoming.Locator)
                ?? sameText.FirstOrDefault(r => r.Id == id)
                ?? sameText.FirstOrDefault(r => r.Description.Locator.Length == 0 && SamePublisher(r.Description, incoming));
        }
        return sameText.FirstOrDefault(r => r.Description.Publisher == incoming.Publisher)
            ?? sameText.FirstOrDefault(r => incoming.Publisher.Length == 0 || r.Description.Publisher.Length == 0)
            ?? sameText.FirstOrDefault(r => incoming.Origin.Length > 0 && r.Description.Origin == incoming.Origin);
    }

    private static bool SamePublisher(ReportDescription known, ReportDescription incoming) =>
        known.Publisher == incoming.Publisher || known.Publisher.Length == 0 || incoming.Publisher.Length == 0;

    private static ReportDescription Changes(ReportDescription known, ReportDescription incoming) => new(
        Changed(known.Publisher, incoming.Publisher),
        Changed(known.Url, incoming.Url),
        Changed(known.GivenId, incoming.GivenId),
        Changed(known.Title, incoming.Title),
        Changed(known.Published, incoming.Published),
        "");

    private static string Changed(string known, string incoming) => incoming == known ? "" : incoming;
}
