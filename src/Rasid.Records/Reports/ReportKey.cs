using Rasid.Records.Json;

namespace Rasid.Records.Reports;

/// <summary>What makes a report one: the same words from two publishers are two reports.</summary>
/// <param name="Text">Content hash of its text.</param>
/// <param name="Publisher">Publisher as first recorded; empty when unknown.</param>
/// <param name="Locator">The id that it came with, or else its address; empty when it has neither.</param>
public sealed record ReportKey(Hash256 Text, string Publisher, string Locator)
{
    /// <summary>The report's id: SHA-256 of the key in canonical JSON. A later correction of the publisher does not change it.</summary>
    public Hash256 Id => Hash256.Of(new CanonicalWriter().StartObject()
        .Member("locator", Locator)
        .Member("publisher", Publisher)
        .Member("text", Text)
        .End().ToArray());
}
