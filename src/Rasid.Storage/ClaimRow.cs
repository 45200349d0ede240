using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>A claim with where it belongs.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Event">Id of its event.</param>
/// <param name="JoinReason">Why it is in that event; see <see cref="Rasid.Records.Events.EventJoiner"/>.</param>
/// <param name="Report">Its report.</param>
public sealed record ClaimRow(Claim Claim, Hash256 Event, string JoinReason, Report Report);
