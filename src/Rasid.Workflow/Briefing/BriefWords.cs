namespace Rasid.Workflow;

/// <summary>The words of briefings.</summary>
internal static class BriefWords
{
    private static readonly WordBook Words = new("Rasid.Workflow.Briefing.Briefs");

    public static string Of(string key, Language language, params ReadOnlySpan<object?> arguments) => Words.Format(key, language, arguments);
}
