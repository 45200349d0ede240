using System.Globalization;
using System.Resources;
using Rasid.Workflow;

namespace Rasid.Cli;

/// <summary>Every sentence the program says, from <c>Messages.resx</c> and its translations.</summary>
internal sealed class Messages(CultureInfo culture)
{
    private static readonly ResourceManager Resources = new("Rasid.Cli.Messages", typeof(Messages).Assembly);

    /// <summary>The sentences that filters write into their output: the same on every machine.</summary>
    public static Messages English { get; } = new(CultureInfo.GetCultureInfo("en"));

    /// <summary>Whether the language runs from right to left.</summary>
    public bool IsArabic => culture.Name == "ar";

    /// <summary>The language of generated sentences.</summary>
    public Language Language => IsArabic ? Language.Arabic : Language.English;

    /// <summary>Whether what is put into a sentence is set apart by direction marks: on a terminal, which reorders by itself.</summary>
    public bool Isolates { get; set; }

    /// <summary>The sentence of a key.</summary>
    public string this[string key] =>
        Resources.GetString(key, culture) ?? throw new MissingManifestResourceException($"no message \"{key}\"");

    /// <summary>The sentence of a key; null when there is none.</summary>
    public string? Find(string key) => Resources.GetString(key, culture);

    /// <summary>The sentence of a key with its places filled.</summary>
    public string Format(string key, params ReadOnlySpan<object?> arguments)
    {
        var filled = arguments.ToArray();
        if (IsArabic && Isolates)
        {
            for (var i = 0; i < filled.Length; i++) filled[i] = Bidi.Isolate(Convert.ToString(filled[i], CultureInfo.InvariantCulture) ?? "");
        }
        return string.Format(CultureInfo.InvariantCulture, this[key], filled);
    }
}
