namespace Rasid.Web.Pages;

/// <summary>What a person typed into the form, to be shown again when it cannot be taken.</summary>
/// <param name="Text">The pasted text.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">The day.</param>
public sealed record BroughtReport(string Text, string Publisher, string Published)
{
    /// <summary>An empty form.</summary>
    public static readonly BroughtReport Nothing = new("", "", "");
}
