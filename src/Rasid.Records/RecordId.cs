namespace Rasid.Records;

/// <summary>An id as people see and type it: a letter, a hyphen and the first hex digits of the hash (<c>e-3fa2b1c9d0</c>).</summary>
/// <param name="Kind">What it names; null when the letter was left out.</param>
/// <param name="Prefix">Lower-case hex digits, 4 to 64.</param>
public readonly record struct RecordId(RecordIdKind? Kind, string Prefix)
{
    /// <summary>Hex digits that are shown: 10, enough for a hundred thousand records without a clash; commands take more when they clash.</summary>
    public const int ShownDigits = 10;

    private const string Letters = "recfwi";

    /// <summary>The short form that people see.</summary>
    public static string Shown(RecordIdKind kind, Hash256 id) => $"{Letters[(int)kind]}-{id.ToString().AsSpan(0, ShownDigits)}";

    /// <summary>The full form, with all 64 digits.</summary>
    public static string Full(RecordIdKind kind, Hash256 id) => $"{Letters[(int)kind]}-{id}";

    /// <summary>Reads what a person typed: with or without the letter, at least 4 hex digits, either case. False when it is no id.</summary>
    public static bool TryParse(string? typed, out RecordId id)
    {
        id = default;
        if (string.IsNullOrEmpty(typed)) return false;
        var text = typed.Trim().ToLowerInvariant();
        RecordIdKind? kind = null;
        if (text.Length > 2 && text[1] == '-')
        {
            var letter = Letters.IndexOf(text[0], StringComparison.Ordinal);
            if (letter < 0) return false;
            (kind, text) = ((RecordIdKind)letter, text[2..]);
        }
        if (text.Length is < 4 or > Hash256.Size * 2 || !text.All(char.IsAsciiHexDigit)) return false;
        id = new RecordId(kind, text);
        return true;
    }

    /// <summary>As typed, with the letter when it is known.</summary>
    public override string ToString() => Kind is { } kind ? $"{Letters[(int)kind]}-{Prefix}" : Prefix;
}
