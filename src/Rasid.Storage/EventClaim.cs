using Rasid.Records;

namespace Rasid.Storage;

/// <summary>A claim on its way into an event.</summary>
/// <param name="Claim">Its id.</param>
/// <param name="Statement">The statement that it makes.</param>
/// <param name="Text">Content hash of its report's text.</param>
/// <param name="Event">Number of the event that it is of, as the adapter counts them; 0 when it is of none yet.</param>
/// <param name="Reason">Why it is in that event; empty when it is of none.</param>
public readonly record struct EventClaim(Hash256 Claim, Hash256 Statement, Hash256 Text, long Event, string Reason);
