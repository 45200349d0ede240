using Rasid.Records.Reviews;

namespace Rasid.Workflow;

/// <summary>What an import says, and the words by which a person judges in a table.</summary>
internal static class ImportWords
{
    private static readonly WordBook Words = new("Rasid.Workflow.Exporting.Exports");
    private static readonly string[] Kinds = [ReviewKinds.Accept, ReviewKinds.Amend, ReviewKinds.Correct, ReviewKinds.Reject];

    public static string Of(string code, Language language, params ReadOnlySpan<object?> arguments) => Words.Format("import." + code, language, arguments);

    /// <summary>The judgement of a cell in either language; empty for an empty cell, null for what is none.</summary>
    public static string? Judgement(string cell)
    {
        var word = cell.Trim();
        if (word.Length == 0) return "";
        return Kinds.FirstOrDefault(k => new[] { k, Words.Get("judge." + k, Language.Arabic), Words.Get("judge." + k, Language.English) }.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The judgements, as they are typed.</summary>
    public static string Judgements(Language language) => string.Join(Words.Get("judge.between", language), Kinds.Select(k => Words.Get("judge." + k, language)));

    /// <summary>A field's title.</summary>
    public static string Field(string id, Language language) => ExportTable.Title(id, language);
}
