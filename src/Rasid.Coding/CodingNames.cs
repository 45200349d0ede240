namespace Rasid.Coding;

/// <summary>The names of PLOVER and DESIGN.md for the enums, as JSON writes them.</summary>
public static class CodingNames
{
    private static readonly string[] Types = [.. Enum.GetNames<EventType>().Select(n => n.ToUpperInvariant())];
    private static readonly string[] Statuses = ["happened", "ongoing", "planned", "called_for", "hypothetical", "denied", "failed"];
    private static readonly string[] Kinds = ["author", "official_statement", "anonymous_official", "media_reports"];

    /// <summary><c>CONSULT</c> …</summary>
    public static string Name(this EventType type) => Types[(int)type];

    /// <summary><c>called_for</c> …</summary>
    public static string Name(this Status status) => Statuses[(int)status];

    /// <summary><c>official_statement</c> …</summary>
    public static string Name(this AttributionKind kind) => Kinds[(int)kind];

    /// <summary>The type of a name, any case; null when it is none.</summary>
    public static EventType? ParseType(string name) =>
        Array.FindIndex(Types, t => t.Equals(name, StringComparison.OrdinalIgnoreCase)) is var i and >= 0 ? (EventType)i : null;

    /// <summary>The status of a name, any case; null when it is none.</summary>
    public static Status? ParseStatus(string name) =>
        Array.FindIndex(Statuses, t => t.Equals(name, StringComparison.OrdinalIgnoreCase)) is var i and >= 0 ? (Status)i : null;
}
