using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>The event that says what came of a plan.</summary>
/// <param name="Row">The event by its leading claim.</param>
/// <param name="Sentence">One sentence for it.</param>
/// <param name="Evidence">The words of its report; empty where the text is withheld.</param>
/// <param name="Because">Why it is taken for the planned one, in words.</param>
public sealed record CalendarOutcome(TimelineRow Row, string Sentence, string Evidence, string Because);
