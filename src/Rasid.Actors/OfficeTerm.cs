using Rasid.Time;

namespace Rasid.Actors;

/// <summary>Someone's time in an office. Immutable.</summary>
/// <param name="Office">The office.</param>
/// <param name="Holder">Who held it.</param>
/// <param name="Possible">From the earliest possible first day to the latest possible last day.</param>
/// <param name="Certain">From the latest possible first day to the earliest possible last day.</param>
/// <param name="Row">Pack file and line.</param>
public sealed record OfficeTerm(Office Office, Actor Holder, DateRange Possible, DateRange Certain, string Row);
