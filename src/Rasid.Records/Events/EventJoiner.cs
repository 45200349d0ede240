using Rasid.Records.Claims;
using Rasid.Records.Json;

namespace Rasid.Records.Events;

/// <summary>Decides which statements are of one event. Pure; the result does not depend on the order in which they came.</summary>
/// <remarks>
/// The fullest statements are placed first. A statement joins the one group in which nothing tells it apart from any member and
/// at least one member gives a reason; where several groups would do, it is ambiguous and stays by itself. Two statements that one
/// report makes are never joined, because the engine has already made one claim of one happening told twice.
/// </remarks>
public static class EventJoiner
{
    /// <summary>The reason of an event's first claim.</summary>
    public const string First = "first";

    /// <summary>The reason of a claim on the same words of the same text.</summary>
    public const string SameWords = "same-words";

    /// <summary>The reason of a claim on the same sentence of a report's family.</summary>
    public const string SameSentence = "same-sentence-in-family";

    /// <summary>The reason of a claim that a person joined.</summary>
    public const string ByHand = "by-hand";

    /// <summary>The key that claims on the same words of one text share.</summary>
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

    /// <summary>The groups of statements that are of one event, each at least one.</summary>
    /// <param name="statements">Statements of one slot, in any order.</param>
    public static IReadOnlyList<IReadOnlyList<Statement>> Group(IEnumerable<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var groups = new List<List<(Statement Statement, ulong Signs)>>();
        foreach (var statement in statements.OrderByDescending(s => s.Gist.Fullness).ThenBy(s => s.Key).Select(s => (s, Likeness.Signs(s.Gist))))
        {
            var fitting = groups.Where(g => Fits(statement, g)).Take(2).ToList();
            if (fitting.Count == 1) fitting[0].Add(statement);
            else groups.Add([statement]);
        }
        return groups.ConvertAll(g => g.ConvertAll(m => m.Statement));
    }

    // On a full day most have nothing at all in common, and that is seen at a glance.
    private static bool Fits((Statement Statement, ulong Signs) one, List<(Statement Statement, ulong Signs)> group) =>
        group.Exists(m => (m.Signs & one.Signs) != 0 && Likeness.Reason(m.Statement.Gist, one.Statement.Gist) is not null)
        && group.TrueForAll(m => !m.Statement.Reports.Any(one.Statement.Reports.Contains) && Likeness.Apart(m.Statement.Gist, one.Statement.Gist) is null);
}
