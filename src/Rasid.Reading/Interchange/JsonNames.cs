using Rasid.Actors;
using Rasid.Time;

namespace Rasid.Reading.Interchange;

/// <summary>The names of DESIGN.md's Interchange for the enums, as JSON writes them; the coding floor's are in <c>CodingNames</c>.</summary>
public static class JsonNames
{
    private static readonly string[] Bases = ["stated", "relative", "inferred"];
    private static readonly string[] Kinds = ["person", "body", "state", "group", "office", "place"];
    private static readonly string[] Sides = ["none", "west", "east", "joint"];
    private static readonly string[] Grains =
    [
        "second", "minute", "hour", "part-of-day", "day", "weekend", "week", "month-part", "month", "season", "quarter",
        "half-year", "year", "decade", "century",
    ];

    /// <summary><c>stated</c> …</summary>
    public static string Name(this DateBasis basis) => Bases[(int)basis];

    /// <summary><c>person</c> …</summary>
    public static string Name(this ActorKind kind) => Kinds[(int)kind];

    /// <summary><c>none</c>, <c>west</c> …</summary>
    public static string Name(this Side side) => Sides[(int)side];

    /// <summary><c>part-of-day</c> …</summary>
    public static string Name(this Grain grain) => Grains[(int)grain];
}
