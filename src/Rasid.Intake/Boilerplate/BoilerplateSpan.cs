using Rasid.Text;

namespace Rasid.Intake.Boilerplate;

/// <summary>A piece of a report that is no part of its own words.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Part">What it is.</param>
/// <param name="Rule">The row of <c>intake/cues.tsv</c> or the shape that told; several with spaces between them where lines were joined.</param>
public sealed record BoilerplateSpan(TextSpan Span, BoilerplatePart Part, string Rule);
