namespace Rasid.Intake.Boilerplate;

/// <summary>One row of <c>intake/cues.tsv</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Part">What a line with it is.</param>
/// <param name="Key">The words, folded.</param>
/// <param name="OpensBlock">Whether the lines below belong to it.</param>
internal sealed record Cue(string Id, string Part, string Key, bool OpensBlock);
