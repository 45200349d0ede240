namespace Rasid.Workflow;

/// <summary>Words of a report around the first that was looked for.</summary>
/// <param name="Before">What stands before it; begins with an ellipsis where the text is cut.</param>
/// <param name="Match">The word as the report writes it.</param>
/// <param name="After">What stands after it; ends with an ellipsis where the text is cut.</param>
public sealed record SearchSnippet(string Before, string Match, string After);
