namespace Rasid.Records.Registers;

/// <summary>Types of fields as packs write them.</summary>
public static class FieldTypes
{
    private static readonly string[] Written =
    [
        "text", "number", "yes-no", "choice", "party", "voice", "actor", "place", "date", "time", "agreement", "provision", "attachment", "event", "report", "item",
    ];

    /// <summary>Every type, as written, in the order of <see cref="FieldType"/>.</summary>
    public static IReadOnlyList<string> All { get; } = Written;

    /// <summary>A type as packs write it: <c>yes-no</c>.</summary>
    public static string Name(this FieldType type) => Written[(int)type];

    /// <summary>Reads a type. False when there is none of the name.</summary>
    public static bool TryParse(string written, out FieldType type)
    {
        var at = Array.IndexOf(Written, written);
        type = (FieldType)Math.Max(at, 0);
        return at >= 0;
    }
}
