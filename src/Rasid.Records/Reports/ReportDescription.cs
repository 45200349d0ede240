namespace Rasid.Records.Reports;

/// <summary>What is known of a report beside its text. Empty strings stand for what is not known.</summary>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Its address.</param>
/// <param name="GivenId">The id that it came with.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">The publication day that was given with it, ISO 8601; empty when the text alone must tell.</param>
/// <param name="Origin">Where it was read from (file, line); no part of what makes it one.</param>
public sealed record ReportDescription(string Publisher, string Url, string GivenId, string Title, string Published, string Origin)
{
    /// <summary>Nothing is known.</summary>
    public static readonly ReportDescription Empty = new("", "", "", "", "", "");

    /// <summary>The given id, or else the address; empty when there is neither.</summary>
    /// <remarks>The id comes first: a collection that lists one address under two ids means two reports.</remarks>
    public string Locator => GivenId.Length > 0 ? GivenId : Url;

    /// <summary>This description with every non-empty field of a correction put in its place.</summary>
    public ReportDescription With(ReportDescription correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return new(
            Or(correction.Publisher, Publisher),
            Or(correction.Url, Url),
            Or(correction.GivenId, GivenId),
            Or(correction.Title, Title),
            Or(correction.Published, Published),
            Origin);
    }

    private static string Or(string corrected, string old) => corrected.Length > 0 ? corrected : old;
}
