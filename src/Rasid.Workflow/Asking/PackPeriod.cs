using Rasid.Packs;

namespace Rasid.Workflow;

/// <summary>A period of the pack as EDTF.</summary>
internal static class PackPeriod
{
    /// <summary>From and to as they are written; a side that is not known stays open, and nothing known is empty.</summary>
    public static string Of(Period period) => (period.From.Length, period.To.Length) switch
    {
        (0, 0) => "",
        (_, 0) => period.From + "/..",
        (0, _) => "../" + period.To,
        _ => $"{period.From}/{period.To}",
    };
}
