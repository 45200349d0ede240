using Rasid.Text;

namespace Rasid.Intake;

/// <summary>A report as it came in: its text and what came with it or stands on it. Immutable.</summary>
/// <param name="File">File it came from as the user named it; <c>-</c> for pasted text.</param>
/// <param name="Line">Its line in <paramref name="File"/> from 1; 0 where the whole file is the report.</param>
/// <param name="GivenId">The id that came with it, or null.</param>
/// <param name="Text">The text as given, without a byte order mark; valid Unicode.</param>
/// <param name="Title">Its title, or null when it shows none.</param>
/// <param name="Publisher">Who published it, or null when it does not say.</param>
/// <param name="Published">Publication day that came with it, or null. A stamp inside the text is the dater's work.</param>
/// <param name="Url">Where it stood, or null.</param>
/// <param name="Boilerplate">Spans that are no part of its own words, in text order, without overlaps.</param>
public sealed record IncomingReport(
    string File,
    int Line,
    string? GivenId,
    string Text,
    string? Title,
    string? Publisher,
    DateOnly? Published,
    string? Url,
    IReadOnlyList<TextSpan> Boilerplate);
