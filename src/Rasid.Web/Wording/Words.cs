using System.Globalization;
using System.Resources;
using Rasid.Workflow;

namespace Rasid.Web.Wording;

/// <summary>Every string of the pages, from <c>Words.resx</c> and <c>Words.ar.resx</c>. Immutable; safe on any thread.</summary>
public sealed class Words
{
    private static readonly ResourceManager Resources = new("Rasid.Web.Wording.Words", typeof(Words).Assembly);
    private static readonly Words Arabic = new(Language.Arabic, CultureInfo.GetCultureInfo("ar"));
    private static readonly Words English = new(Language.English, CultureInfo.GetCultureInfo("en"));

    private readonly CultureInfo _culture;

    private Words(Language language, CultureInfo culture) => (Language, _culture) = (language, culture);

    /// <summary>The language they are in.</summary>
    public Language Language { get; }

    /// <summary>The words of a language.</summary>
    public static Words Of(Language language) => language == Language.Arabic ? Arabic : English;

    /// <summary>The string of a key.</summary>
    /// <exception cref="MissingManifestResourceException">There is none.</exception>
    public string this[string key] => Find(key) ?? throw new MissingManifestResourceException($"no words \"{key}\"");

    /// <summary>The string of a key; null when there is none.</summary>
    public string? Find(string key) => Resources.GetString(key, _culture);

    /// <summary>The string of a key with its places filled.</summary>
    public string Format(string key, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, this[key], arguments.ToArray());

    /// <summary>The string of a code that comes from the record; the code itself where it is not known, as newer data may bring.</summary>
    /// <param name="prefix">What kind of code it is, with its underscore.</param>
    /// <param name="code">The code.</param>
    public string Code(string prefix, string code) => code.Length == 0 ? "" : Find(prefix + code) ?? code;
}
