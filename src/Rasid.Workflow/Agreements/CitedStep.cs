using Rasid.Records.Agreements;

namespace Rasid.Workflow;

/// <summary>What the claims of one event say of a provision, with their words.</summary>
/// <param name="Step">The step.</param>
/// <param name="Sentence">One sentence for the event, from its coded fields.</param>
/// <param name="Citations">Its claims with the words that they rest on, in the record's order, at least one.</param>
public sealed record CitedStep(CommitmentStep Step, string Sentence, IReadOnlyList<Citation> Citations);
