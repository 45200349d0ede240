using Rasid.Text.Tables;
using Rasid.Time;

namespace Rasid.Packs;

/// <summary>Reads what a pack says of time: its zone and its weekend.</summary>
internal static class PackTime
{
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The process's time; faults are added.</summary>
    /// <param name="file">File of the pack's head, for faults.</param>
    /// <param name="line">Its line, for faults.</param>
    /// <param name="zone">IANA name of a zone, or empty.</param>
    /// <param name="weekend">First and last day of the weekend in English, or one day, or empty.</param>
    /// <param name="faults">Takes RSD3131 and RSD3132.</param>
    public static ProcessTime Read(string file, int line, string zone, string weekend, List<DataFault> faults)
    {
        var days = weekend.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        TimeZoneInfo? found = null;
        if (zone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out found)) faults.Add(PackFaults.At("RSD3131", file, line, zone));
        if (days.Length == 0) return new ProcessTime(found, null, null);
        var (first, last) = (Array.IndexOf(Days, days[0]), Array.IndexOf(Days, days[^1]));
        if (days.Length <= 2 && first >= 0 && last >= 0) return new ProcessTime(found, first + 1, last + 1);
        faults.Add(PackFaults.At("RSD3132", file, line, weekend));
        return new ProcessTime(found, null, null);
    }
}
