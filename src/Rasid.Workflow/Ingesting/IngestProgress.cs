namespace Rasid.Workflow;

/// <summary>How far a run is.</summary>
/// <param name="Reports">Reports done.</param>
/// <param name="Length">UTF-16 units of text done.</param>
public readonly record struct IngestProgress(int Reports, long Length);
