using Rasid.Actors;
using Rasid.Coding;
using Rasid.Text;
using Rasid.Time;

namespace Rasid.Reading;

/// <summary>What the engine read in one report. Immutable; every span points into <see cref="Text"/>.</summary>
/// <param name="Text">The text as given.</param>
/// <param name="Published">When it was published, given or inferred.</param>
/// <param name="Boilerplate">Spans that are no part of the report's own words.</param>
/// <param name="Times">Temporal expressions in text order.</param>
/// <param name="Mentions">Mentions in text order.</param>
/// <param name="Events">Coded events in order of their triggers.</param>
/// <param name="Facts">Statements that fit no type.</param>
public sealed record ReadReport(
    string Text,
    PublicationDate Published,
    IReadOnlyList<TextSpan> Boilerplate,
    IReadOnlyList<TemporalExpression> Times,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<CodedEvent> Events,
    IReadOnlyList<CodedFact> Facts)
{
    /// <summary>Words that could have named a deed, and why none was coded: what <c>explain REPORT --at</c> shows.</summary>
    public IReadOnlyList<RuleNode> PassedOver { get; init; } = [];
}
