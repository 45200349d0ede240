namespace Rasid.Records.Reports;

/// <summary>Decides whether an arriving report is new, known or a correction. Pure.</summary>
/// <remarks>
/// Only reports with the very same text are compared. Among them the same given id, or without ids the same address, is the
/// same report, and a different publisher is then a correction; another id or address is another report. Where there is
/// nothing of the kind to compare the publisher decides; a publisher that was not known before, or the same file read
/// again, fills in or corrects it. Whatever is left is another publisher's copy: a report of its own. Reading one
/// collection twice therefore ends where reading it once did.
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
        var id = new ReportKey(text, incoming.Publisher, incoming.Locator).Id;
        var known = Find(id, incoming, sameText);
        if (known is null) return new(ReportOutcome.New, id, null);
        var correction = Changes(known.Description, incoming);
        return correction == ReportDescription.Empty
            ? new(ReportOutcome.Known, known.Id, null)
            : new(ReportOutcome.Corrected, known.Id, correction);
    }

    private static Report? Find(Hash256 id, ReportDescription incoming, IReadOnlyList<Report> sameText) =>
        sameText.FirstOrDefault(r => Located(r.Description, incoming) is true)
        ?? sameText.FirstOrDefault(r => r.Id == id)
        ?? sameText.FirstOrDefault(r => Located(r.Description, incoming) is null && r.Description.Publisher == incoming.Publisher)
        ?? sameText.FirstOrDefault(r => Located(r.Description, incoming) is null
            && (incoming.Publisher.Length == 0 || r.Description.Publisher.Length == 0))
        ?? sameText.FirstOrDefault(r => Located(r.Description, incoming) is null
            && incoming.Origin.Length > 0 && r.Description.Origin == incoming.Origin);

    // Whether both stand at one place; null when that cannot be told.
    private static bool? Located(ReportDescription a, ReportDescription b)
    {
        if (a.GivenId.Length > 0 && b.GivenId.Length > 0) return a.GivenId == b.GivenId;
        if (a.Url.Length > 0 && b.Url.Length > 0) return a.Url == b.Url;
        return null;
    }

    private static ReportDescription Changes(ReportDescription known, ReportDescription incoming) => new(
        Changed(known.Publisher, incoming.Publisher),
        Changed(known.Url, incoming.Url),
        Changed(known.GivenId, incoming.GivenId),
        Changed(known.Title, incoming.Title),
        Changed(known.Published, incoming.Published),
        "");

    private static string Changed(string known, string incoming) => incoming == known ? "" : incoming;
}
