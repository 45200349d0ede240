namespace Rasid.Workflow;

/// <summary>Items under one heading.</summary>
/// <param name="Title">The heading; empty for none.</param>
/// <param name="Items">The items, the weightiest first.</param>
public sealed record BriefGroup(string Title, IReadOnlyList<BriefItem> Items);
