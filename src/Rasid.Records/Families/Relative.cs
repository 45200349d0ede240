namespace Rasid.Records.Families;

/// <summary>The earlier report that a report is most like.</summary>
/// <param name="Report">Its id.</param>
/// <param name="Kinship">How much they share.</param>
public sealed record Relative(Hash256 Report, Kinship Kinship)
{
    /// <summary>
    /// The nearest of the candidates that is family; of equally near ones the first. Null when none is. A report joins the family of its nearest
    /// relative and families are never merged, so that a chain of small changes cannot pull two stories together afterwards.
    /// </summary>
    /// <param name="own">The report's shingles.</param>
    /// <param name="candidates">Earlier reports in the record's order.</param>
    public static Relative? Nearest(Shingles own, IEnumerable<(Hash256 Report, Shingles Shingles)> candidates)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(candidates);
        Relative? nearest = null;
        foreach (var (report, shingles) in candidates)
        {
            var kinship = Kinship.Of(own, shingles);
            if (kinship.IsFamily && (nearest is null || kinship.IsCloserThan(nearest.Kinship))) nearest = new Relative(report, kinship);
        }
        return nearest;
    }
}
