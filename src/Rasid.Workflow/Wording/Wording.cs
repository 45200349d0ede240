using System.Globalization;
using System.Resources;

namespace Rasid.Workflow;

/// <summary>The words of sentences in both languages, from <c>Sentences.resx</c> and <c>Sentences.ar.resx</c>.</summary>
internal static class Wording
{
    private static readonly ResourceManager Sentences = new("Rasid.Workflow.Wording.Sentences", typeof(Wording).Assembly);
    private static readonly CultureInfo Arabic = CultureInfo.GetCultureInfo("ar");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static string? Find(string key, Language language) => Sentences.GetString(key, language == Language.Arabic ? Arabic : English);

    /// <exception cref="MissingManifestResourceException">Neither language has the key.</exception>
    public static string Get(string key, Language language) => Find(key, language) ?? throw new MissingManifestResourceException(key);

    public static string Fill(string key, Language language, string argument) => Get(key, language).Replace("{0}", argument, StringComparison.Ordinal);
}
