using Rasid.Actors;
using Rasid.Coding.Clauses;

namespace Rasid.Coding.Events;

/// <summary>PLOVER modes that the sides of an event decide (CODING.md, rule 17).</summary>
internal static class ModeReader
{
    public static void Fill(Draft draft)
    {
        foreach (var mode in draft.Row.Modes)
        {
            if (!draft.Modes.Contains(mode)) draft.Modes.Add(mode);
        }
        if (draft.Row.Type != EventType.Consult || draft.Modes.Count > 0) return;
        var sides = 0;
        foreach (var m in draft.Actors) sides |= m.Side switch { Side.West => 1, Side.East => 2, Side.Joint => 4, _ => 0 };
        if ((draft.Auspices.Count > 0 || draft.Hosts.Count > 0) && (sides & 3) == 3 || sides >= 4 && draft.Hosts.Count > 0) draft.Modes.Add("third-party");
        else if (draft.Actors.Concat(draft.Recipients).Select(m => m.Country).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).Count() >= 3) draft.Modes.Add("multilateral");
    }
}
