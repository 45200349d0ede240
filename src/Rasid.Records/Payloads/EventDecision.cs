using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>A person's word on which claims are of one event. It rests on anchors, so it outlives readings.</summary>
/// <param name="Kind"><see cref="EntryKinds.EventJoined"/>, <see cref="EntryKinds.EventSplit"/> or <see cref="EntryKinds.ClaimPinned"/>.</param>
/// <param name="Claims">
/// Anchors: a joining has one of each event, at least two; a splitting the claims that are taken out, which stay together; a pin the claim
/// and one of the event that holds it.
/// </param>
/// <param name="Reason">Why, in the person's words.</param>
public sealed record EventDecision(string Kind, IReadOnlyList<ClaimAnchor> Claims, string Reason)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject().Name("claims").StartArray();
        foreach (var claim in Claims) AnchorJson.Write(w, claim);
        return new EntryDraft(Kind, 1, w.End().Member("reason", Reason).End().ToArray());
    }

    internal static Func<JsonElement, object> Reader(string kind, int least) => e =>
    {
        var claims = e.GetProperty("claims").Items(AnchorJson.Read);
        return claims.Count >= least ? new EventDecision(kind, claims, e.Text("reason")) : throw new KeyNotFoundException("claims");
    };
}
