namespace Rasid.Workflow;

/// <summary>Words of tables of items in both languages.</summary>
internal static class TableWords
{
    private static readonly WordBook Words = new("Rasid.Workflow.Registers.Tables.Tables");

    public static string Of(string key, Language language, params ReadOnlySpan<object?> arguments) =>
        arguments.Length == 0 ? Words.Get(key, language) : Words.Format(key, language, arguments);
}
