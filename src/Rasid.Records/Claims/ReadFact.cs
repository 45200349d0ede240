namespace Rasid.Records.Claims;

/// <summary>A fact as a reading drafted it, with the reason.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Rule">Why.</param>
public sealed record ReadFact(Fact Fact, RuleStep Rule);
