namespace Rasid.Workflow;

/// <summary>A stretch of a report's text.</summary>
/// <param name="Text">The characters as the report writes them, line ends as spaces.</param>
/// <param name="IsMatch">Whether they are what was looked for.</param>
public readonly record struct SearchPart(string Text, bool IsMatch);
