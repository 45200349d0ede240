using Rasid.Records.Journal;

namespace Rasid.Storage;

/// <summary>Which events a timeline shows. Everything that is null or empty does not narrow it.</summary>
/// <param name="From">First day; an event whose dates reach it is shown.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Actor">Actor id, or words of a name in Arabic or English: an actor, recipient, host, chair or patron.</param>
/// <param name="Type">PLOVER type, any case.</param>
/// <param name="Status">Status, as DESIGN.md names it.</param>
/// <param name="Place">Place id, or words of its name.</param>
/// <param name="Publisher">Publisher, as recorded.</param>
/// <param name="Undated">Whether events without a date are shown; by default when neither <paramref name="From"/> nor <paramref name="To"/> is set.</param>
/// <param name="Limit">Most events to return; 0 for all.</param>
/// <param name="Skip">Events to pass over before the first that is returned; only with <paramref name="Limit"/>.</param>
/// <param name="Side">A side under the agreement (<c>west</c>, <c>east</c>, <c>joint</c>): somebody of it takes part.</param>
/// <param name="OnlyUndated">Only events without a date; the window then says nothing.</param>
/// <param name="Review"><see cref="Reviewed"/>, <see cref="Unreviewed"/> or <see cref="Rejected"/>; by default all that were not rejected.</param>
/// <param name="Since">Only events that a report tells of which came after these heads; a stream that is not among them is new as a whole.</param>
/// <param name="ToldFrom">First day of publication of the report whose claim stands for an event.</param>
/// <param name="ToldTo">Last day of it, included; a report of unknown day is then of none.</param>
public sealed record TimelineFilter(
    DateOnly? From = null,
    DateOnly? To = null,
    string? Actor = null,
    string? Type = null,
    string? Status = null,
    string? Place = null,
    string? Publisher = null,
    bool? Undated = null,
    int Limit = 0,
    int Skip = 0,
    string? Side = null,
    bool OnlyUndated = false,
    string? Review = null,
    IReadOnlyList<StreamHead>? Since = null,
    DateOnly? ToldFrom = null,
    DateOnly? ToldTo = null)
{
    /// <summary>Events of which a claim has a person's word.</summary>
    public const string Reviewed = "reviewed";

    /// <summary>Events of which no claim has a person's word.</summary>
    public const string Unreviewed = "unreviewed";

    /// <summary>Events all claims of which were rejected, and which are on no other timeline.</summary>
    public const string Rejected = "rejected";

    /// <summary>Everything.</summary>
    public static readonly TimelineFilter All = new();
}
