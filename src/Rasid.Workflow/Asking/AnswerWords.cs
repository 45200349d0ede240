using System.Resources;

namespace Rasid.Workflow;

/// <summary>The words of questions and answers in both languages, from <c>Answers.resx</c> and <c>Answers.ar.resx</c>.</summary>
internal static class AnswerWords
{
    private static readonly WordBook Answers = new("Rasid.Workflow.Asking.Answers");

    public static string? Find(string key, Language language) => Answers.Find(key, language);

    /// <exception cref="MissingManifestResourceException">Neither language has the key.</exception>
    public static string Get(string key, Language language) => Answers.Get(key, language);

    /// <exception cref="MissingManifestResourceException">Neither language has the key.</exception>
    public static string Fill(string key, Language language, params ReadOnlySpan<object?> arguments) => Answers.Format(key, language, arguments);
}
