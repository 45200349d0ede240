using Rasid.Records.Claims;

namespace Rasid.Workflow;

/// <summary>One step of an explanation.</summary>
/// <param name="Part">What it decided (<c>trigger</c>, <c>status</c>, <c>date</c> …).</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Source">Data row, <c>file:line</c>; empty when none.</param>
/// <param name="Words">The words it rests on; empty when none.</param>
/// <param name="Children">The steps below it.</param>
public sealed record ExplanationStep(string Part, string Rule, string Source, string Words, IReadOnlyList<ExplanationStep> Children)
{
    /// <summary>The stored step with its words beside it.</summary>
    /// <param name="step">The step as the reading holds it.</param>
    /// <param name="text">The report's text; null when it is withheld, and the words are empty then.</param>
    internal static ExplanationStep Of(RuleStep step, string? text) => new(
        step.Part,
        step.Rule,
        step.Source,
        step.Span is { } span ? ShowRecord.Slice(text, span) : "",
        [.. step.Children.Select(c => Of(c, text))]);
}
