using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>What a person said of the record.</summary>
/// <param name="Kind">Kind of its entry (<see cref="Rasid.Records.Journal.EntryKinds"/>), with the verdict of a review behind it: <c>claim-reviewed-accept</c>.</param>
/// <param name="Author">Who.</param>
/// <param name="Claimed">When, as the writer says: UTC.</param>
/// <param name="Reason">Why.</param>
/// <param name="About">The event that it is about; null when it is about a publisher or about what the viewer does not see.</param>
/// <param name="Sentence">A sentence about that event, or the publisher's name; empty when there is neither.</param>
public sealed record NewsWord(string Kind, string Author, DateTimeOffset Claimed, string Reason, Hash256? About, string Sentence);
