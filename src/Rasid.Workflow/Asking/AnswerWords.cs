using System.Globalization;
using System.Resources;

namespace Rasid.Workflow;

/// <summary>The words of questions and answers in both languages, from <c>Answers.resx</c> and <c>Answers.ar.resx</c>.</summary>
internal static class AnswerWords
{
    private static readonly ResourceManager Answers = new("Rasid.Workflow.Asking.Answers", typeof(AnswerWords).Assembly);
    private static readonly CultureInfo Arabic = CultureInfo.GetCultureInfo("ar");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static string? Find(string key, Language language) => Answers.GetString(key, language == Language.Arabic ? Arabic : English);

    /// <exception cref="MissingManifestResourceException">Neither language has the key.</exception>
    public static string Get(string key, Language language) => Find(key, language) ?? throw new MissingManifestResourceException(key);

    /// <exception cref="MissingManifestResourceException">Neither language has the key.</exception>
    public static string Fill(string key, Language language, params ReadOnlySpan<object> arguments)
    {
        var text = Get(key, language);
        for (var i = 0; i < arguments.Length; i++)
            text = text.Replace($"{{{i.ToString(CultureInfo.InvariantCulture)}}}", string.Create(CultureInfo.InvariantCulture, $"{arguments[i]}"), StringComparison.Ordinal);
        return text;
    }
}
