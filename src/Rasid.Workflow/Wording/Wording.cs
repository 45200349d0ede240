using System.Resources;

namespace Rasid.Workflow;

/// <summary>The words of sentences in both languages, from <c>Sentences.resx</c> and <c>Sentences.ar.resx</c>.</summary>
internal static class Wording
{
    private static readonly WordBook Sentences = new("Rasid.Workflow.Wording.Sentences");

    public static string? Find(string key, Language language) => Sentences.Find(key, language);

    /// <exception cref="MissingManifestResourceException">Neither language has the key.</exception>
    public static string Get(string key, Language language) => Sentences.Get(key, language);

    /// <exception cref="MissingManifestResourceException">Neither language has the key.</exception>
    public static string Fill(string key, Language language, string argument) => Sentences.Format(key, language, argument);
}
