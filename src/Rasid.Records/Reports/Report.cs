namespace Rasid.Records.Reports;

/// <summary>One published text as the record knows it now, corrections applied.</summary>
/// <param name="Id">Id of its key, never changed.</param>
/// <param name="Text">Content hash of its text.</param>
/// <param name="Description">What is known of it.</param>
/// <param name="Added">The entry that brought it.</param>
/// <param name="Audience">Who may see it; the audience of its stream.</param>
/// <param name="Published">When it was published as the current reading has it, or as given; <see cref="Publication.Unknown"/> before it was read.</param>
/// <param name="Reading">The entry of its current reading; null when it has not been read.</param>
public sealed record Report(
    Hash256 Id,
    Hash256 Text,
    ReportDescription Description,
    Hash256 Added,
    string Audience,
    Publication Published,
    Hash256? Reading)
{
    /// <summary>Who took its text, title and readings out, and why; null when nobody did.</summary>
    public Withholding? Withheld { get; init; }
}
