namespace Rasid.Records.Journal;

/// <summary>The kinds of entries that this version knows; others are kept, carried and shown as unknown.</summary>
public static class EntryKinds
{
    /// <summary>The first entry of a stream: whose it is and for whom.</summary>
    public const string StreamOpened = "stream-opened";

    /// <summary>A report came in.</summary>
    public const string ReportAdded = "report-added";

    /// <summary>A report's publisher, date, title or address was corrected.</summary>
    public const string ReportDescribed = "report-described";

    /// <summary>What the engine read in a report.</summary>
    public const string Reading = "reading";

    /// <summary>A payload or text was taken out, by whom and why; its hash stays.</summary>
    public const string Redacted = "redacted";
}
