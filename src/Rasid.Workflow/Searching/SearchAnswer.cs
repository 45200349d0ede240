using Rasid.Records;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Reports that have the words that were looked for.</summary>
/// <param name="Page">The reports, the best first, and how many there are.</param>
/// <param name="Snippets">Words of each report's text by its id; a report that has them in its title alone is not among them.</param>
public sealed record SearchAnswer(ReportPage Page, IReadOnlyDictionary<Hash256, SearchSnippet> Snippets);
