using Rasid.Records.Reports;
using Rasid.Text;

namespace Rasid.Records.Claims;

/// <summary>What the engine read in a report, with everything needed to say why. Immutable.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Engine">Which engine and which data.</param>
/// <param name="Published">When the report was published, as this reading has it.</param>
/// <param name="Boilerplate">Spans that are no part of the report's own words.</param>
/// <param name="Times">Temporal expressions in text order.</param>
/// <param name="Mentions">Mentions in text order.</param>
/// <param name="Claims">Claims in order of their triggers.</param>
/// <param name="Facts">Statements that fit no type.</param>
public sealed record Reading(
    Hash256 Report,
    EngineStamp Engine,
    Publication Published,
    IReadOnlyList<TextSpan> Boilerplate,
    IReadOnlyList<ReadTime> Times,
    IReadOnlyList<ReadMention> Mentions,
    IReadOnlyList<ReadClaim> Claims,
    IReadOnlyList<ReadFact> Facts)
{
    /// <summary>Words that could have named a deed and were not coded, in text order; empty in older readings.</summary>
    public IReadOnlyList<PassedOver> PassedOver { get; init; } = [];
}
