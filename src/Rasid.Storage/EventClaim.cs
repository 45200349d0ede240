using Rasid.Records;

namespace Rasid.Storage;

/// <summary>A claim on its way into an event.</summary>
/// <param name="Claim">Its id.</param>
/// <param name="Statement">The statement that it makes.</param>
/// <param name="Text">Content hash of its report's text.</param>
public readonly record struct EventClaim(Hash256 Claim, Hash256 Statement, Hash256 Text);
