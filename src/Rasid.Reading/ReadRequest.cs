using Rasid.Text;

namespace Rasid.Reading;

/// <summary>A report to be read: its text and what came with it.</summary>
/// <param name="Text">The text as given; valid Unicode.</param>
/// <param name="Published">Publication day that came with it, or null.</param>
/// <param name="Boilerplate">Spans that are no part of the report's own words (found by intake), in text order.</param>
public sealed record ReadRequest(string Text, DateOnly? Published, IReadOnlyList<TextSpan> Boilerplate);
