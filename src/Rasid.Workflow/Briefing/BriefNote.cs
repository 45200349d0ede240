using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>A footnote: the report and its sentence.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Evidence">The sentence; empty when the text was withheld.</param>
/// <param name="Cited">Where it stands: publisher, title, day of publication and ids, in words, a part each.</param>
/// <param name="Report">The report.</param>
/// <param name="Claim">The claim.</param>
/// <param name="SameAs">Number of the earlier footnote that has the same sentence; null for the first.</param>
public sealed record BriefNote(int Number, string Evidence, IReadOnlyList<string> Cited, Hash256 Report, Hash256 Claim, int? SameAs)
{
    /// <summary>The sentence between the quotation marks of its own language, or that it was withheld.</summary>
    public string Quoted { get; init; } = "";
}
