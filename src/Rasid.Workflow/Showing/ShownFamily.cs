namespace Rasid.Workflow;

/// <summary>A family of near-duplicate reports: one report as several published it.</summary>
/// <param name="Tellings">At least two, in order of publication; those whose day is not known come last, in the order in which they came in.</param>
public sealed record ShownFamily(IReadOnlyList<ShownTelling> Tellings)
{
    /// <summary>The one that was published first.</summary>
    public ShownTelling First => Tellings[0];
}
