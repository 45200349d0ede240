using Rasid.Records.Reports;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>A report on its way into the record.</summary>
/// <param name="Text">Its text as given.</param>
/// <param name="Description">What came with it.</param>
/// <param name="Boilerplate">Spans that intake found to be no part of its own words, UTF-16 units, in text order.</param>
public sealed record IncomingReport(string Text, ReportDescription Description, IReadOnlyList<TextSpan> Boilerplate);
