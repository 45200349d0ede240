namespace Rasid.Workflow;

/// <summary>A part of a briefing.</summary>
/// <param name="Key"><c>happened</c>, <c>promised</c>, <c>disputed</c>, <c>next</c> or <c>changes</c>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Groups">What it tells, under headings of their own; empty when there is nothing.</param>
/// <param name="Remark">That there is nothing, or what was left out, a line each; empty when all is told.</param>
public sealed record BriefSection(string Key, string Title, IReadOnlyList<BriefGroup> Groups, string Remark)
{
    /// <summary>The lines of the remark.</summary>
    public IReadOnlyList<string> Remarks => Remark.Length == 0 ? [] : Remark.Split('\n');
}
