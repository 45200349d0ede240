using Rasid.Text;

namespace Rasid.Coding;

/// <summary>One step of the reason why something was coded so: the rule tree that <c>explain</c> draws.</summary>
/// <param name="Part">What the step decided: <c>trigger</c>, <c>status</c>, <c>date</c>, <c>actor</c> …</param>
/// <param name="Rule">Id of the rule, <c>file:id</c>.</param>
/// <param name="Span">The words it rests on; null when it rests on none.</param>
/// <param name="Source">Data row, <c>file:line</c>; empty when the rule has none.</param>
/// <param name="Children">The steps below it.</param>
public sealed record RuleNode(string Part, string Rule, TextSpan? Span, string Source, IReadOnlyList<RuleNode> Children);
