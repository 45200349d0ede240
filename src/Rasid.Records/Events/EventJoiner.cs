using Rasid.Records.Claims;
using Rasid.Records.Json;

namespace Rasid.Records.Events;

/// <summary>Decides which claims are of one event. Pure; every join has a stated reason.</summary>
/// <remarks>
/// Cautious: only claims that stand on the same words of the same text, printed by several publishers, are joined. Claims
/// of one report stay apart, because the engine has already made one claim of one happening told twice.
/// </remarks>
public static class EventJoiner
{
    /// <summary>The reason of an event's first claim.</summary>
    public const string First = "first";

    /// <summary>The reason of a claim on the same words of the same text.</summary>
    public const string SameWords = "same-words";

    /// <summary>The key that claims of one event share.</summary>
    /// <param name="text">Content hash of the text of the claim's report.</param>
    /// <param name="anchor">The claim's anchor.</param>
    public static Hash256 KeyOf(Hash256 text, ClaimAnchor anchor)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        return Hash256.Of(new CanonicalWriter().StartObject()
            .Member("nth", anchor.Nth)
            .Member("text", text)
            .Spans("trigger", anchor.Trigger)
            .Member("type", anchor.Type)
            .End().ToArray());
    }
}
