using Rasid.Records.Events;
using Rasid.Time;

namespace Rasid.Records.Agreements;

/// <summary>What the claims of one event say of a provision. Immutable.</summary>
/// <param name="Event">Id of the event.</param>
/// <param name="Stage">The stage, or what it is beside the stages.</param>
/// <param name="Claims">The claims that say so, in the record's order, at least one.</param>
/// <param name="IsMonitored">Whether a monitor of the agreement says so.</param>
public sealed record CommitmentStep(Hash256 Event, StepStage Stage, IReadOnlyList<LinkedClaim> Claims, bool IsMonitored)
{
    /// <summary>How many tell it independently of each other.</summary>
    public int Voices { get; } = Claims.Select(c => c.Voice).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether a monitor or several independent reports tell it.</summary>
    public bool IsSeen => IsMonitored || Voices > 1;

    /// <summary>The event's date as its claims have it: EDTF; empty when none says it.</summary>
    public string Date { get; } = EventSummary.Of([.. Claims.Select(c => (c.Claim, c.Report))]).Date?.Date ?? "";

    /// <summary>The day by which it is put in order: its own, else the first on which it was told; null when neither is known.</summary>
    public DateOnly? Day { get; } = DayOf(EventSummary.Of([.. Claims.Select(c => (c.Claim, c.Report))]).Date?.Date ?? "", Stage, Claims.Min(c => c.Published));

    /// <summary>The last day on which it was told; null when unknown.</summary>
    public DateOnly? LastTold { get; } = Claims.Max(c => c.Published);

    // What was done was done before it was told, whatever longer span a report gives; what is announced lies ahead.
    private static DateOnly? DayOf(string date, StepStage stage, DateOnly? told)
    {
        if (EdtfDays.Of(date) is not { } days) return told;
        var day = days.To ?? days.From;
        return day > told && stage != StepStage.Announced ? told : day;
    }

    /// <summary>Puts linked claims together: those of one event and stage are one step; what a monitor or several independent reports tell as begun is observed.</summary>
    /// <param name="claims">Linked claims of one provision in the record's order.</param>
    /// <param name="monitors">Actor ids of those who may verify.</param>
    /// <returns>The steps in order of their days; those without a day last.</returns>
    public static IReadOnlyList<CommitmentStep> Of(IReadOnlyList<LinkedClaim> claims, IReadOnlyCollection<string> monitors)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var steps = new List<CommitmentStep>();
        foreach (var group in claims.GroupBy(c => (c.Event, c.Link.Stage)))
        {
            var told = group.DistinctBy(c => c.Claim.Id).ToList();
            var isMonitored = told.Exists(c => c.Claim.Attribution.Speaker is { } speaker && monitors.Contains(speaker.Id));
            var step = new CommitmentStep(group.Key.Event, group.Key.Stage, told, isMonitored);
            steps.Add(step.Stage == StepStage.Begun && step.IsSeen ? step with { Stage = StepStage.Observed } : step);
        }
        return [.. steps.OrderBy(s => s.Day ?? DateOnly.MaxValue).ThenBy(s => s.Stage)];
    }
}
