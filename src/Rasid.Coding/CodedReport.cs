namespace Rasid.Coding;

/// <summary>What was coded in one report.</summary>
/// <param name="Events">Events in order of their triggers.</param>
/// <param name="Facts">Statements that fit no type, in order of their triggers.</param>
/// <param name="PassedOver">Words that could have named a deed, and why none was coded.</param>
public sealed record CodedReport(IReadOnlyList<CodedEvent> Events, IReadOnlyList<CodedFact> Facts, IReadOnlyList<RuleNode> PassedOver);
