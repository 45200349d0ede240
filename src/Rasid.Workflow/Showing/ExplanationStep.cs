namespace Rasid.Workflow;

/// <summary>One step of an explanation.</summary>
/// <param name="Part">What it decided (<c>trigger</c>, <c>status</c>, <c>date</c> …).</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Source">Data row, <c>file:line</c>; empty when none.</param>
/// <param name="Words">The words it rests on; empty when none.</param>
/// <param name="Children">The steps below it.</param>
public sealed record ExplanationStep(string Part, string Rule, string Source, string Words, IReadOnlyList<ExplanationStep> Children);
