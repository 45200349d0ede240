using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;

namespace Rasid.Storage;

/// <summary>Where an adapter keeps which claims make which statements, and which statements are of one event. Called inside one transaction.</summary>
public interface IEventProjection
{
    /// <summary>The claims of a report, those that are no longer found among them, in the record's order.</summary>
    IReadOnlyList<PlacedClaim> ClaimsOf(Hash256 report);

    /// <summary>A claim; null when there is none.</summary>
    PlacedClaim? Claim(Hash256 claim);

    /// <summary>Changes what decides about a claim's event.</summary>
    void Place(Hash256 claim, Hash256 statement, ClaimGist gist);

    /// <summary>A claim's id was replaced by another in a newer reading: who asks for the old one finds the new one.</summary>
    void Replace(Hash256 old, Hash256 now);

    /// <summary>The anchors in a report that persons' words rest on.</summary>
    IReadOnlyList<HeldAnchor> Held(Hash256 report);

    /// <summary>Adds an anchor, or changes one that is there.</summary>
    void Hold(HeldAnchor anchor);

    /// <summary>Ties two anchors: their claims are of one event.</summary>
    void Tie(Hash256 anchor, Hash256 other);

    /// <summary>Unties two anchors.</summary>
    void Untie(Hash256 anchor, Hash256 other);

    /// <summary>Ids of the anchors that an anchor is tied to.</summary>
    IReadOnlyList<Hash256> Ties(Hash256 anchor);

    /// <summary>Statements of the claims that are tied to claims of a statement.</summary>
    IReadOnlyList<Hash256> TiedStatements(Hash256 statement);

    /// <summary>A statement as it is kept; null when it is not.</summary>
    PlacedStatement? Statement(Hash256 key);

    /// <summary>The gists of the claims that make a statement with the numbers of their reports, at most <paramref name="most"/>.</summary>
    IReadOnlyList<(ClaimGist Gist, long Report)> Gists(Hash256 statement, int most);

    /// <summary>Keeps a statement and the group that it is in.</summary>
    void Keep(Statement statement, Hash256 group);

    /// <summary>Removes a statement that no claim makes.</summary>
    void Drop(Hash256 statement);

    /// <summary>The statements of a slot in order of their keys, at most <paramref name="most"/>.</summary>
    IReadOnlyList<PlacedStatement> Slot(string slot, int most);

    /// <summary>Keys of the statements of a group.</summary>
    IReadOnlyList<Hash256> Group(Hash256 group);

    /// <summary>The claims that make any of the statements, in the record's order.</summary>
    IReadOnlyList<EventClaim> ClaimsIn(IReadOnlyCollection<Hash256> statements);

    /// <summary>Whether at least <paramref name="most"/> claims of other reports make a statement before those of a report do.</summary>
    bool IsBehind(Hash256 statement, Hash256 report, int most);

    /// <summary>
    /// What a report's claims stand among in a statement that another report makes first, in the record's order: the first claim of all, the first before
    /// the report's that is on the same text, the report's own, and the first behind them that is on the same text. Empty when no other report's claim is first.
    /// </summary>
    IReadOnlyList<EventClaim> Neighbours(Hash256 statement, Hash256 report);

    /// <summary>Makes claims one event, each with its reason. The event has the id of the first claim.</summary>
    void SetEvent(IReadOnlyList<(EventClaim Claim, string Reason)> claims);

    /// <summary>Puts claims into the event that another claim is of, each with its reason.</summary>
    void Follow(EventClaim leader, IReadOnlyList<(EventClaim Claim, string Reason)> claims);

    /// <summary>Removes events that no claim is left of, and chooses who stands for those that changed.</summary>
    void Finish();
}
