using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>A person decides how far a provision is carried out.</summary>
/// <param name="Provision">Id of the provision in the pack.</param>
/// <param name="Score">0 none, 1 minimal, 2 intermediate, 3 full.</param>
/// <param name="Claims">Anchors of the claims that it rests on or that speak against it; may be empty.</param>
/// <param name="Reason">Why.</param>
public sealed record ProvisionScored(string Provision, int Score, IReadOnlyList<ClaimAnchor> Claims, string Reason)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft ToDraft()
    {
        var w = new CanonicalWriter().StartObject();
        if (Claims.Count > 0)
        {
            w.Name("claims").StartArray();
            foreach (var claim in Claims) AnchorJson.Write(w, claim);
            w.End();
        }
        return new EntryDraft(EntryKinds.ProvisionScored, 1, w.Member("provision", Provision).Member("reason", Reason).Member("score", Score).End().ToArray());
    }

    internal static ProvisionScored Read(JsonElement e)
    {
        var score = e.GetProperty("score").GetInt32();
        if (score is < 0 or > 3) throw new InvalidOperationException("score");
        return new ProvisionScored(e.GetProperty("provision").GetString() ?? "", score, e.List("claims", AnchorJson.Read), e.Text("reason"));
    }
}
