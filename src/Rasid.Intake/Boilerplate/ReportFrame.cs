using Rasid.Text;

namespace Rasid.Intake.Boilerplate;

/// <summary>What stands around a report's own words, and what it tells.</summary>
/// <param name="Parts">Boilerplate in text order, without overlaps.</param>
/// <param name="Title">The headline above the text, which is the report's own; null when it shows none.</param>
/// <param name="Publisher">Who published it, as the boilerplate says; null when it does not.</param>
public sealed record ReportFrame(IReadOnlyList<BoilerplateSpan> Parts, TextSpan? Title, string? Publisher)
{
    /// <summary>The spans of <see cref="Parts"/>.</summary>
    public IReadOnlyList<TextSpan> Spans => [.. Parts.Select(p => p.Span)];
}
