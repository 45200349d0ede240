namespace Rasid.Workflow;

/// <summary>What a run of <see cref="Reread"/> found, and whether it was adopted.</summary>
/// <param name="Reports">Reports that were read again.</param>
/// <param name="Current">Reports whose reading is of this engine, data and pack already.</param>
/// <param name="Withheld">Reports whose text is withheld and that were left as they are.</param>
/// <param name="New">New claims.</param>
/// <param name="Gone">Claims that are no longer found.</param>
/// <param name="Altered">Claims that say something else.</param>
/// <param name="Kept">Of those no longer found, how many stay because a person's word rests on them.</param>
/// <param name="IsAdopted">Whether the new readings were journalled.</param>
/// <param name="IsCancelled">Whether the run was stopped; what was adopted before stays.</param>
public sealed record RereadSummary(int Reports, int Current, int Withheld, int New, int Gone, int Altered, int Kept, bool IsAdopted, bool IsCancelled);
