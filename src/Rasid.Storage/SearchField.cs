namespace Rasid.Storage;

/// <summary>Where words are looked for.</summary>
public enum SearchField
{
    /// <summary>In titles and texts; a word of the title weighs four times as much.</summary>
    Any,

    /// <summary>In titles alone.</summary>
    Title,

    /// <summary>In texts alone.</summary>
    Text,
}
