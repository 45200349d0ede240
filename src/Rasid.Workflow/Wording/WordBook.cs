using System.Globalization;
using System.Resources;

namespace Rasid.Workflow;

/// <summary>The words of one resource file in both languages.</summary>
/// <param name="name">Full name of the resource, without its ending.</param>
internal sealed class WordBook(string name)
{
    private static readonly CultureInfo Arabic = CultureInfo.GetCultureInfo("ar");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly ResourceManager _words = new(name, typeof(WordBook).Assembly);

    public string? Find(string key, Language language) => _words.GetString(key, language == Language.Arabic ? Arabic : English);

    /// <exception cref="MissingManifestResourceException">Neither language has the key.</exception>
    public string Get(string key, Language language) => Find(key, language) ?? throw new MissingManifestResourceException(key);

    public string Format(string key, Language language, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Get(key, language), arguments.ToArray());
}
