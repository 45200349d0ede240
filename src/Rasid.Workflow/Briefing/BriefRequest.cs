namespace Rasid.Workflow;

/// <summary>What a briefing is asked for.</summary>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period, included.</param>
/// <param name="Language">Its language.</param>
/// <param name="Since">The day of the last briefing: what came into the record from its beginning on is told as new; null for the first day of the period.</param>
/// <param name="Most">Most events that are told of what happened; the other parts are limited likewise. What is left out is counted.</param>
public sealed record BriefRequest(DateOnly From, DateOnly To, Language Language, DateOnly? Since = null, int Most = BriefRequest.UsualMost)
{
    /// <summary>Most events of a briefing unless asked otherwise: 24.</summary>
    public const int UsualMost = 24;
}
