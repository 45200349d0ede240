using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>From where words on items are written: what decides whether they will count.</summary>
/// <param name="Voice">In whose name the site speaks; empty for nobody's.</param>
/// <param name="Key">Id of the key that it signs with; null where it does not sign.</param>
public sealed record ItemSite(string Voice = "", Hash256? Key = null);
