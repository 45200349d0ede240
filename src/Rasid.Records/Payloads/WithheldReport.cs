namespace Rasid.Records.Payloads;

/// <summary>What stays known of a report whose text, title and readings were taken out.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Added">The entry that brought it.</param>
/// <param name="Text">Content hash of its text, so that it is known again if it is brought once more.</param>
/// <param name="Publisher">Who published it; empty when unknown.</param>
/// <param name="Published">The day that was given with it, ISO 8601; empty when none was.</param>
public sealed record WithheldReport(Hash256 Id, Hash256 Added, Hash256 Text, string Publisher, string Published);
