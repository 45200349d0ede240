namespace Rasid.Workflow;

/// <summary>The words of a report that a claim rests on, as a person gave them.</summary>
/// <param name="Quote">Words of the report, in any spelling that folds to its own; empty where <paramref name="At"/> says the place.</param>
/// <param name="At">Start and length in code points, <c>120+35</c>; empty where <paramref name="Quote"/> says the place. Of words that stand several times both say which.</param>
/// <param name="Trigger">Which of them name the deed; empty for all.</param>
public sealed record TypedCitation(string Quote, string At = "", string Trigger = "");
