namespace Rasid.Workflow;

/// <summary>One value of a field of an event.</summary>
/// <param name="Value">The value, in words; empty when the claims leave it open.</param>
/// <param name="Claims">Numbers of the claims that have it, from 1 in the order of the event's claims.</param>
/// <param name="IsChosen">Whether it stands for the event.</param>
public sealed record ShownValue(string Value, IReadOnlyList<int> Claims, bool IsChosen);
