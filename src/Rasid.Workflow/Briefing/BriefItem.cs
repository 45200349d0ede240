using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>One sentence of a briefing.</summary>
/// <param name="Day">Its date in words; empty for none.</param>
/// <param name="Text">The sentence, made of coded fields, with its stop.</param>
/// <param name="Notes">Numbers of its footnotes, at least one.</param>
/// <param name="Event">The event that it is about; null when it is about none.</param>
/// <param name="Parts">What belongs under it: differing values, each with its own footnotes.</param>
public sealed record BriefItem(string Day, string Text, IReadOnlyList<int> Notes, Hash256? Event, IReadOnlyList<BriefItem> Parts);
