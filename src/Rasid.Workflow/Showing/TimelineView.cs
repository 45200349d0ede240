using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A page of a timeline, and an overview of all of it.</summary>
/// <param name="Lines">The events of the page.</param>
/// <param name="Spans">Where all events lie, those of the other pages too.</param>
public sealed record TimelineView(IReadOnlyList<TimelineLine> Lines, IReadOnlyList<TimelineSpan> Spans)
{
    /// <summary>Number of events on all pages.</summary>
    public int Total => Spans.Sum(s => s.Events);

    /// <summary>Number of events without a date.</summary>
    public int Undated => Spans.Where(s => s.Days is null).Sum(s => s.Events);
}
