namespace Rasid.Web.Drawing;

/// <summary>From a status to how it is drawn.</summary>
public static class Standings
{
    /// <summary>All, in the order in which columns are stacked.</summary>
    public static readonly IReadOnlyList<Standing> All = [Standing.Done, Standing.Ahead, Standing.Denied, Standing.Failed];

    /// <summary>How a status is drawn; one that is not known is drawn as what it at least is, something said to be ahead.</summary>
    public static Standing Of(string status) => status switch
    {
        "happened" or "ongoing" => Standing.Done,
        "denied" => Standing.Denied,
        "failed" => Standing.Failed,
        _ => Standing.Ahead,
    };

    /// <summary>Its class in the style sheet, and of its words.</summary>
    public static string Class(Standing standing) => standing switch
    {
        Standing.Done => "happened",
        Standing.Ahead => "planned",
        Standing.Denied => "denied",
        _ => "failed",
    };
}
