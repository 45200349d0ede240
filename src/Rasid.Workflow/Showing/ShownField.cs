namespace Rasid.Workflow;

/// <summary>A field in which the claims of an event disagree, the values side by side.</summary>
/// <param name="Key"><c>status</c>, <c>date</c>, <c>place</c>, <c>actors</c> or <c>recipients</c>; numbers stand with those whom they count.</param>
/// <param name="Values">At least two, in the order in which the claims have them.</param>
public sealed record ShownField(string Key, IReadOnlyList<ShownValue> Values);
