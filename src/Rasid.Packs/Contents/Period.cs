using Rasid.Time;

namespace Rasid.Packs;

/// <summary>From when until when something holds, as a pack row says it. Immutable.</summary>
/// <param name="From">First day as written: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; empty when not known.</param>
/// <param name="To">Last day as written; empty when not known or still open.</param>
/// <param name="Possible">From the earliest possible first day to the latest possible last day.</param>
/// <param name="Certain">From the latest possible first day to the earliest possible last day.</param>
/// <param name="IsUnsure">Whether the row marks itself as unsure.</param>
public sealed record Period(string From, string To, DateRange Possible, DateRange Certain, bool IsUnsure)
{
    /// <summary>Whether it holds on a day: true or false where the bounds say so, null where they leave it open.</summary>
    /// <remarks>A missing last day does not end it; a missing first day leaves every earlier day open.</remarks>
    public bool? Holds(DateOnly day)
    {
        if (!Possible.Contains(day)) return false;
        return Certain.From is not null && Certain.Contains(day) && !IsUnsure ? true : null;
    }
}
