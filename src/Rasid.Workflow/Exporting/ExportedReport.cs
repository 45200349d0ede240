namespace Rasid.Workflow;

/// <summary>One reviewed report as gold.</summary>
/// <param name="Doc">Its number, three digits, as the scorer names files.</param>
/// <param name="Gold">What persons made of it, as JSON of the form that the scorer reads.</param>
/// <param name="Text">Its text, on which the offsets are counted.</param>
/// <param name="Input">Its line for <c>rasid code</c>.</param>
/// <param name="Events">Events that persons accepted, amended, corrected or added.</param>
/// <param name="Added">Of those, how many persons added.</param>
/// <param name="Rejected">Claims that persons rejected: whoever codes them again is wrong.</param>
/// <param name="Unreviewed">Claims that nobody reviewed: they are neither right nor wrong.</param>
public sealed record ExportedReport(string Doc, string Gold, string Text, string Input, int Events, int Added, int Rejected, int Unreviewed);
