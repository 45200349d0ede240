using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>In whose name something is said of an item, why, and what was in front of the person.</summary>
/// <param name="Voice">The voice: its id or its label in either language.</param>
/// <param name="Reason">Why, in the person's words; needed for disputes, amendments and withdrawals.</param>
/// <param name="Author">Who writes it; null for the one who opened the record.</param>
/// <param name="Seen">The item as it was shown (<see cref="ItemSeen"/>); null where it does not matter.</param>
public sealed record ItemSaid(string Voice, string Reason = "", string? Author = null, string? Seen = null)
{
    /// <summary>Who may see it; everybody by default.</summary>
    public string Audience { get; init; } = Viewer.PublicAudience;

    internal ReviewSaid AsReview => new(Reason.Length > 0 ? Reason : "-", Author);
}
