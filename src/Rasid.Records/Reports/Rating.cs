namespace Rasid.Records.Reports;

/// <summary>What a person said of a source or of a claim, on the scales of the Admiralty code. It is shown and never computed.</summary>
/// <param name="Value"><c>A</c> (reliable) to <c>F</c> (cannot be judged) of a publisher; <c>1</c> (confirmed) to <c>6</c> (cannot be judged) of a claim.</param>
/// <param name="Author">Who said so.</param>
/// <param name="Reason">Why, in that person's words.</param>
public sealed record Rating(string Value, string Author, string Reason)
{
    /// <summary>Whether it is a degree of reliability of a source.</summary>
    public static bool IsReliability(string? value) => value is "A" or "B" or "C" or "D" or "E" or "F";

    /// <summary>Whether it is a degree of credibility of a claim.</summary>
    public static bool IsCredibility(string? value) => value is "1" or "2" or "3" or "4" or "5" or "6";
}
