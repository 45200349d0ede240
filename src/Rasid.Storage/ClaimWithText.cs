namespace Rasid.Storage;

/// <summary>A claim with the words that it rests on.</summary>
/// <param name="Row">The claim.</param>
/// <param name="Text">Text of its report; null when it is withheld.</param>
/// <param name="Voice">By whom it is told independently: the publisher of the report that founded the family, else that report's id.</param>
public sealed record ClaimWithText(ClaimRow Row, string? Text, string Voice);
