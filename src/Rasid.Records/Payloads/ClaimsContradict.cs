using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>A person notes that two claims cannot both be so.</summary>
/// <param name="Claims">Their anchors, two.</param>
/// <param name="Reason">In what they contradict each other.</param>
public sealed record ClaimsContradict(IReadOnlyList<ClaimAnchor> Claims, string Reason)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject().Name("claims").StartArray();
        foreach (var claim in Claims) AnchorJson.Write(w, claim);
        return new EntryDraft(EntryKinds.ClaimsContradict, 1, w.End().Member("reason", Reason).End().ToArray());
    }

    internal static ClaimsContradict Read(JsonElement e)
    {
        var claims = e.GetProperty("claims").Items(AnchorJson.Read);
        return claims.Count == 2 ? new ClaimsContradict(claims, e.Text("reason")) : throw new KeyNotFoundException("claims");
    }
}
