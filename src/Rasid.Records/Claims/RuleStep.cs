using Rasid.Text;

namespace Rasid.Records.Claims;

/// <summary>One step of the reason why something was read so, as stored with the reading.</summary>
/// <param name="Part">What the step decided (<c>trigger</c>, <c>status</c>, <c>date</c> …).</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Span">The words it rests on; null when none.</param>
/// <param name="Source">Data row, <c>file:line</c>; empty when none.</param>
/// <param name="Children">The steps below it.</param>
public sealed record RuleStep(string Part, string Rule, TextSpan? Span, string Source, IReadOnlyList<RuleStep> Children)
{
    /// <summary>No reason was given.</summary>
    public static readonly RuleStep None = new("", "", null, "", []);
}
