using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Reports;
using Rasid.Text;

namespace Rasid.Records.Payloads;

/// <summary>A report came in.</summary>
/// <param name="Text">Content hash of its text (UTF-8); the text itself lies beside the entry and can be redacted.</param>
/// <param name="Description">What came with it.</param>
/// <param name="Boilerplate">Spans that intake found to be no part of its own words, UTF-16 units.</param>
public sealed record ReportAdded(Hash256 Text, ReportDescription Description, IReadOnlyList<TextSpan> Boilerplate)
{
    /// <summary>What makes it one.</summary>
    public ReportKey Key => new(Text, Description.Publisher, Description.Locator);

    /// <summary>The entry that says so.</summary>
    /// <param name="text">The text, stored under its hash.</param>
    public EntryDraft ToDraft(string text) => new(
        EntryKinds.ReportAdded,
        1,
        new CanonicalWriter().StartObject()
            .Spans("boilerplate", Boilerplate)
            .Optional("id", Description.GivenId)
            .Optional("origin", Description.Origin)
            .Optional("published", Description.Published)
            .Optional("publisher", Description.Publisher)
            .Member("text", Text)
            .Optional("title", Description.Title)
            .Optional("url", Description.Url)
            .End().ToArray(),
        text);

    internal static ReportAdded Read(JsonElement e) =>
        new(e.Hash("text"), ReportFields.Read(e), e.List("boilerplate", JsonReading.Span));
}
