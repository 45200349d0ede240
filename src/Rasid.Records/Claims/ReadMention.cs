using Rasid.Text;

namespace Rasid.Records.Claims;

/// <summary>A mention as a reading had it.</summary>
/// <param name="Span">Where it stands, UTF-16 units.</param>
/// <param name="Actor">Actor id.</param>
/// <param name="Kind"><c>person</c>, <c>body</c>, <c>state</c>, <c>group</c>, <c>office</c> or <c>place</c>.</param>
/// <param name="NameAr">Standard Arabic name; empty when none.</param>
/// <param name="NameEn">Standard English name; empty when none.</param>
/// <param name="IsResolved">Whether the pack knew the actor.</param>
/// <param name="Rule">Rule or pack row that found it.</param>
public sealed record ReadMention(TextSpan Span, string Actor, string Kind, string NameAr, string NameEn, bool IsResolved, string Rule)
{
    private const string LocalPrefix = "local:";

    /// <summary>Whether an actor id holds in its report alone (a private person): the same id in another report is somebody else.</summary>
    public static bool IsLocal(string actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.StartsWith(LocalPrefix, StringComparison.Ordinal);
    }
}
