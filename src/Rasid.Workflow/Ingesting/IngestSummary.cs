namespace Rasid.Workflow;

/// <summary>What a run of <see cref="Ingest"/> did.</summary>
/// <param name="Added">Reports that were new.</param>
/// <param name="Known">Reports that the record had.</param>
/// <param name="Completed">Reports that an earlier run had journalled and not read.</param>
/// <param name="Corrected">Reports whose description was corrected.</param>
/// <param name="Refused">Reports that were refused.</param>
/// <param name="Claims">Claims in the readings that were journalled.</param>
/// <param name="Facts">Facts in the readings that were journalled.</param>
/// <param name="IsCancelled">Whether the run was stopped; everything counted here is journalled.</param>
public sealed record IngestSummary(int Added, int Known, int Completed, int Corrected, int Refused, int Claims, int Facts, bool IsCancelled)
{
    /// <summary>Reports that were looked at.</summary>
    public int Total => Added + Known + Completed + Corrected + Refused;
}
