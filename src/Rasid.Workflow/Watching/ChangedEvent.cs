using Rasid.Records;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>An event of which new reports say more.</summary>
/// <param name="Event">Its id.</param>
/// <param name="Sentence">A sentence of the values that stand for it now.</param>
/// <param name="Fields">What stood for it before and what stands for it now, where they differ; empty when the new reports only repeat what was known.</param>
/// <param name="Against">Fields in which a new claim contradicts an earlier one: of <c>status</c>, <c>date</c> and <c>place</c>.</param>
/// <param name="News">The new claims.</param>
public sealed record ChangedEvent(
    Hash256 Event, string Sentence, IReadOnlyList<FieldChange> Fields, IReadOnlyList<FieldChange> Against, IReadOnlyList<ClaimRow> News);
